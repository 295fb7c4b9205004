package dk.taellertal.ingest.mapping;

import dk.taellertal.ingest.number.Unit;
import java.util.List;
import java.util.OptionalInt;

/** The names of a header as they are compared with those of contracts, made once for all of them. */
final class HeaderNames {

    private final List<String> withoutUnits;
    private final List<String> folded;
    private final List<String> foldedWithoutUnits;

    HeaderNames(Header header) {
        withoutUnits = header.names().stream().map(Unit::cutFrom).toList();
        folded = header.names().stream().map(Header::folded).toList();
        foldedWithoutUnits = withoutUnits.stream().map(Header::folded).toList();
    }

    /** A name without the unit behind it. */
    String withoutUnit(int position) {
        return withoutUnits.get(position);
    }

    /** The position, counted from 0, of the first of the wanted names that is there, a unit of money behind it or not. */
    OptionalInt find(List<String> wanted) {
        List<String> names = wanted.stream().map(Header::folded).toList();
        OptionalInt found = first(names, folded);
        return found.isPresent() ? found : first(names, foldedWithoutUnits);
    }

    private static OptionalInt first(List<String> wanted, List<String> among) {
        return wanted.stream().mapToInt(among::indexOf).filter(i -> i >= 0).findFirst();
    }
}
