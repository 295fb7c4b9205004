package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is computed by one definition of a figure, as a question narrows it.
 *
 * @param impossible why it gives no number for what is asked
 */
record VersionedQuery(Computation computation, Optional<Message> impossible, FigureSums.Wanted wanted) {

    /** @throws IllegalArgumentException where a dimension or code is none of the figure's, or not counted in it */
    static VersionedQuery newest(
            Computation computation, Map<String, String> only, Set<String> areas, Catalogue catalogue) {
        Narrowing narrowing = new Narrowing(catalogue, computation, only);
        return new VersionedQuery(
                computation, narrowing.impossible(), FigureSums.Wanted.of(narrowing.formula(), areas, catalogue));
    }

    /** A definition of before may not know what is asked: then its periods say so, and the others have their numbers. */
    static VersionedQuery earlier(
            Computation computation, Map<String, String> only, Set<String> areas, Catalogue catalogue) {
        try {
            return newest(computation, only, areas, catalogue);
        } catch (IllegalArgumentException e) {
            return new VersionedQuery(
                    computation,
                    Optional.of(Message.of(
                            "value.notInVersion", computation.definition().version())),
                    FigureSums.Wanted.of(computation.formula(), areas, catalogue));
        }
    }

    KeyFigure definition() {
        return computation.definition();
    }

    /** What it comes to in a period, over areas of one level taken together. */
    Computed compute(List<String> areas, Period period, FigureSums sums, List<Source> sources) {
        return impossible
                .map(reason -> Computed.absent(new Value.NotApplicable(reason), sums.told(areas, period, sources)))
                .orElseGet(() -> Arithmetic.compute(computation, sums.in(areas, period), sources));
    }
}
