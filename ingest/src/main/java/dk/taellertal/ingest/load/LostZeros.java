package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Codes that lost zeros before them in a spreadsheet: {@code 2} beside {@code 002}, {@code 4.01-G20} beside {@code 04.01-G20}, and
 * {@code 45} where all others have three digits and some of them begin with a zero.
 */
final class LostZeros {

    private static final int MOST_TOLD = 20;
    private static final int FEWEST_ALIKE = 2;

    private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");

    /**
     * A code that begins with digits.
     *
     * @param digits how many
     */
    private record Code(Met met, int digits) {

        static Stream<Code> of(Met met) {
            int digits = 0;
            while (digits < met.code().length() && isDigit(met.code().charAt(digits))) {
                digits++;
            }
            return digits == 0 ? Stream.empty() : Stream.of(new Code(met, digits));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        String bare() {
            return ZEROS.matcher(met.code()).replaceFirst("");
        }

        /** What stands behind the digits; codes that go on otherwise are of another kind. */
        String sign() {
            return met.code().substring(digits, Math.min(digits + 1, met.code().length()));
        }

        boolean beginsWith(Code group) {
            return met.code().startsWith(group.met.code().substring(0, group.digits));
        }

        Finding warning(Message message) {
            return Finding.warning(met.line(), met.column(), met.text(), message);
        }
    }

    private LostZeros() {}

    /** A warning for each such code, on the first line that has it. */
    static List<Finding> findings(List<Met> names) {
        List<Code> codes = names.stream()
                .flatMap(Code::of)
                .sorted(Comparator.comparing(c -> c.met().line()))
                .toList();
        Map<String, Code> longest = new HashMap<>();
        codes.forEach(c -> longest.merge(c.bare(), c, (a, b) -> b.digits() > a.digits() ? b : a));
        List<Finding> findings = new ArrayList<>();
        List<Code> whole = new ArrayList<>();
        for (Code code : codes) {
            Code other = longest.getOrDefault(code.bare(), code);
            if (other.digits() > code.digits()) {
                findings.add(code.warning(Message.of(
                        "cell.lostZero", other.met().text(), other.met().line())));
            } else {
                whole.add(code);
            }
        }
        whole.stream().collect(Collectors.groupingBy(Code::sign)).values().forEach(alike -> {
            int usual = usual(alike);
            shortened(alike, usual).forEach(c -> findings.add(c.warning(Message.of("cell.fewerDigits", usual))));
        });
        return findings.stream().limit(MOST_TOLD).toList();
    }

    /** Those with fewer digits than all others; none where they are the groups that the others belong to. */
    private static List<Code> shortened(List<Code> codes, int usual) {
        List<Code> alike = codes.stream().filter(c -> c.digits() == usual).toList();
        List<Code> fewer = codes.stream().filter(c -> c.digits() < usual).toList();
        boolean zeros = alike.stream().anyMatch(c -> c.met().code().startsWith("0"));
        boolean longer = alike.size() + fewer.size() < codes.size();
        boolean groups =
                fewer.size() > 1 && fewer.stream().allMatch(f -> alike.stream().anyMatch(a -> a.beginsWith(f)));
        return longer || !zeros || groups || alike.size() < Math.max(FEWEST_ALIKE, fewer.size()) ? List.of() : fewer;
    }

    /** How many digits most codes have. */
    private static int usual(List<Code> codes) {
        Map<Integer, Long> lengths = codes.stream().collect(Collectors.groupingBy(Code::digits, Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
