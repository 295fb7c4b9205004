package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is computed of a figure, asked about for one code each of some dimensions. */
final class Narrowing {

    private final Catalogue catalogue;
    private final KeyFigure figure;
    private final Computation computation;
    private final Map<String, String> only = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where a dimension or code is none of the figure's, or not counted in it */
    Narrowing(Catalogue catalogue, Computation computation, Map<String, String> asked) {
        this.catalogue = catalogue;
        figure = computation.definition();
        this.computation = computation;
        asked.forEach((dimension, text) -> {
            String code = known(dimension, text);
            checkCounted(dimension, code);
            only.put(dimension, code);
        });
    }

    /** Why there is no answer: a sum that is known in total only is not broken down by a dimension asked for. */
    Optional<Message> impossible() {
        for (Term term : computation.formula().terms()) {
            MeasureColumn measure =
                    catalogue.dataset(term.dataset()).measure(term.measure()).orElseThrow();
            for (String dimension : only.keySet()) {
                if (!measure.by().contains(dimension)) {
                    return Optional.of(Message.of(
                            "value.totalOnly",
                            term.label(),
                            dimensions(dimension).getFirst().label(),
                            figure.name()));
                }
            }
        }
        return Optional.empty();
    }

    /** The formula over the codes asked for; the whole one where that is impossible. */
    Formula formula() {
        if (impossible().isPresent()) {
            return computation.formula();
        }
        return computation.formula().map(term -> {
            Term narrowed = term;
            for (Map.Entry<String, String> one : only.entrySet()) {
                narrowed = narrowed.only(one.getKey(), one.getValue());
            }
            return narrowed;
        });
    }

    /** The one spelling of a code. */
    private String known(String dimension, String text) {
        List<DimensionColumn> found = dimensions(dimension);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("'%s' is not broken down by '%s'".formatted(figure.id(), dimension));
        }
        return found.stream()
                .flatMap(d -> d.code(text).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no code of '%s' (codes: %s)"
                        .formatted(
                                text,
                                dimension,
                                String.join(", ", found.getFirst().codes().keySet()))));
    }

    /** A definition may be narrowed to codes that each of its sums counts, never to others. */
    private void checkCounted(String dimension, String code) {
        for (Term term : computation.formula().terms()) {
            if (!term.counts(dimension, code)) {
                throw new IllegalArgumentException("'%s' does not count '%s' of '%s' in: %s"
                        .formatted(figure.id(), code, dimension, term.label()));
            }
        }
    }

    private List<DimensionColumn> dimensions(String name) {
        return catalogue.datasetsOf(computation.formulas()).stream()
                .flatMap(d -> d.dimension(name).stream())
                .toList();
    }
}
