package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a key figure, as someone writes it; periods and codes are not yet understood. {@link FigureAddress}
 * prints and parses it for pages, REST, the command line and the codes of exports.
 *
 * @param only one code each of some dimensions
 * @param compare code or name of another area, or id of a comparison group
 * @param definitionVersion the figure as it was when that version of its definition was the newest
 * @param prices the year whose prices amounts are told in; those of their own periods where none is named
 * @param pricesAsOf the latest estimate made at or before this day counts; today where none is named
 * @param dataVersion the state after that event of the log; the present one where none is named
 */
public record FigureQuery(
        String id,
        Optional<String> area,
        Optional<String> from,
        Optional<String> to,
        Map<String, String> only,
        Optional<String> compare,
        Optional<Integer> definitionVersion,
        Optional<Integer> prices,
        Optional<String> pricesAsOf,
        Optional<Long> dataVersion) {

    public FigureQuery {
        only = Map.copyOf(only);
    }

    /** The whole series of the own municipality. */
    public static FigureQuery of(String id) {
        return new FigureQuery(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same up to a period; to the newest where none is named. */
    public FigureQuery until(Optional<String> period) {
        return new FigureQuery(
                id, area, from, period, only, compare, definitionVersion, prices, pricesAsOf, dataVersion);
    }

    public FigureQuery comparedWith(Optional<String> other) {
        return new FigureQuery(id, area, from, to, only, other, definitionVersion, prices, pricesAsOf, dataVersion);
    }

    public FigureQuery narrowedTo(Map<String, String> codes) {
        return new FigureQuery(id, area, from, to, codes, compare, definitionVersion, prices, pricesAsOf, dataVersion);
    }

    public FigureQuery inPricesOf(Optional<Integer> year) {
        return new FigureQuery(id, area, from, to, only, compare, definitionVersion, year, pricesAsOf, dataVersion);
    }

    /** The same question to the present state, by the newest definition and estimate. */
    public FigureQuery ofNow() {
        return new FigureQuery(
                id, area, from, to, only, compare, Optional.empty(), prices, Optional.empty(), Optional.empty());
    }

    /** The same question by the definition that answered it, of the very area. */
    public FigureQuery definedAs(FigureAnswer answer) {
        return new FigureQuery(
                id,
                Optional.of(answer.area()),
                from,
                to,
                only,
                compare,
                Optional.of(answer.figure().version()),
                prices,
                pricesAsOf,
                dataVersion);
    }

    /** The question to which the very same answer is had again, whatever is published or defined later. */
    public FigureQuery exactly(FigureAnswer answer, String today) {
        FigureQuery defined = definedAs(answer);
        return new FigureQuery(
                id,
                defined.area,
                from,
                to,
                only,
                compare,
                defined.definitionVersion,
                prices,
                prices.map(p -> pricesAsOf.orElse(today)),
                Optional.of(Long.valueOf(answer.dataVersion())));
    }

    /** Whether it asks for the whole figure of an area, as it is now. */
    public boolean plain(String of) {
        return area.filter(a -> !a.equals(of)).isEmpty()
                && only.isEmpty()
                && prices.isEmpty()
                && definitionVersion.isEmpty()
                && dataVersion.isEmpty();
    }
}
