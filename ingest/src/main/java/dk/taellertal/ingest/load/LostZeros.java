package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes of digits that lost zeros before them in a spreadsheet: {@code 2} beside {@code 002}, and {@code 45} where all others
 * have three digits and some of them begin with a zero.
 */
final class LostZeros {

    private static final int MOST_TOLD = 20;
    private static final int FEWEST_ALIKE = 2;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");

    private LostZeros() {}

    /** A warning for each such code, on the first line that has it. */
    static List<Finding> findings(List<Met> names) {
        List<Met> codes = names.stream()
                .filter(m -> DIGITS.matcher(m.code()).matches())
                .sorted(Comparator.comparing(Met::line))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Map<String, Met> longest = new HashMap<>();
        codes.forEach(m ->
                longest.merge(bare(m), m, (a, b) -> b.code().length() > a.code().length() ? b : a));
        List<Met> shortened = shortened(codes);
        for (Met code : codes) {
            Met whole = longest.getOrDefault(bare(code), code);
            Optional<Message> told = whole.code().length() > code.code().length()
                    ? Optional.of(Message.of("cell.lostZero", whole.text(), whole.line()))
                    : shortened.contains(code)
                            ? Optional.of(Message.of("cell.fewerDigits", usual(codes)))
                            : Optional.empty();
            told.ifPresent(message -> findings.add(Finding.warning(code.line(), code.column(), code.text(), message)));
        }
        return findings.stream().limit(MOST_TOLD).toList();
    }

    private static String bare(Met code) {
        return ZEROS.matcher(code.code()).replaceFirst("");
    }

    /** Those with fewer digits than all others; none where they are the groups that the others belong to. */
    private static List<Met> shortened(List<Met> codes) {
        int usual = usual(codes);
        List<Met> alike = codes.stream().filter(m -> m.code().length() == usual).toList();
        List<Met> fewer = codes.stream().filter(m -> m.code().length() < usual).toList();
        boolean zeros = alike.stream().anyMatch(m -> m.code().startsWith("0"));
        boolean longer = alike.size() + fewer.size() < codes.size();
        boolean groups = fewer.size() > 1
                && fewer.stream()
                        .allMatch(f -> alike.stream().anyMatch(a -> a.code().startsWith(f.code())));
        return longer || !zeros || groups || alike.size() < Math.max(FEWEST_ALIKE, fewer.size()) ? List.of() : fewer;
    }

    /** How many digits most codes have. */
    private static int usual(List<Met> codes) {
        Map<Integer, Long> lengths =
                codes.stream().collect(Collectors.groupingBy(m -> m.code().length(), Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
