package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import dk.taellertal.ingest.table.body.TotalWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A code that stands for others of its column, as {@code 03} does for {@code 03.22.01}, and {@code Netto} for
 * {@code Udgifter} and {@code Indtægter}.
 *
 * @param parts the numbers of the others, on all levels below
 */
record CodeFamily(DimensionColumn dimension, Met whole, Set<Integer> parts) {

    /** Those among the codes of a dimension, the smallest first, so that what lies in another stands before it. */
    static List<CodeFamily> among(DimensionColumn dimension, Collection<Met> codes) {
        if (!dimension.codes().isEmpty()) {
            return List.of();
        }
        SortedMap<String, Met> byPath = new TreeMap<>();
        codes.forEach(met -> {
            String path = path(dimension.form(), met.code());
            if (!path.isEmpty()) {
                byPath.put(path, met);
            }
        });
        List<CodeFamily> families = byPath.entrySet().stream()
                .map(e -> of(dimension, e.getValue(), under(e.getKey(), byPath)))
                .collect(Collectors.toList());
        if (dimension.form() == CodeForm.TEXT) {
            codes.stream()
                    .filter(c -> TotalWords.isNet(c.code()))
                    .forEach(net -> families.add(of(dimension, net, gross(codes))));
        }
        return families.stream()
                .filter(f -> !f.parts().isEmpty())
                .sorted(Comparator.<CodeFamily, Integer>comparing(f -> f.parts().size())
                        .thenComparing(f -> f.whole().code()))
                .toList();
    }

    private static CodeFamily of(DimensionColumn dimension, Met whole, Collection<Met> parts) {
        return new CodeFamily(dimension, whole, parts.stream().map(Met::id).collect(Collectors.toSet()));
    }

    /** Both kinds must be there: of one alone there is nothing to add. */
    private static List<Met> gross(Collection<Met> codes) {
        List<Met> gross =
                codes.stream().filter(c -> TotalWords.isGross(c.code())).toList();
        return gross.size() > 1 ? gross : List.of();
    }

    /** The steps that lead to a code, each ended by a point: {@code 03.22.} for {@code 3.22}; empty where it has none. */
    private static String path(CodeForm form, String code) {
        return switch (form) {
            case TEXT -> code.matches("[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*\\.?") ? code.replaceFirst("\\.?$", ".") : "";
            case FUNCTION -> function(code.replace(".", ""));
            case NUMBER, AGE -> "";
        };
    }

    private static String function(String digits) {
        if (!digits.matches("\\d{1,6}")) {
            return "";
        }
        String whole = digits.length() % 2 == 0 ? digits : "0" + digits;
        return whole.replaceAll("(\\d\\d)", "$1.");
    }

    private static Collection<Met> under(String path, SortedMap<String, Met> byPath) {
        SortedMap<String, Met> from = byPath.subMap(path + "\0", path + Character.MAX_VALUE);
        return from.values();
    }
}
