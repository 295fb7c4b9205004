package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that are read as two though they differ in signs alone: {@code Haven} and {@code Haven.}, {@code Børn og unge} and
 * {@code Børn & unge}, {@code Aalborg} and {@code Ålborg}, or in a number before one of them.
 */
final class LikeNames {

    private static final int MOST_TOLD = 20;
    private static final int FEWEST_LETTERS = 2;

    private static final Pattern SIGNS = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
    /** A number before a name. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+ ");

    private static final Pattern NO_LETTER = Pattern.compile("(?U)\\P{L}");

    private LikeNames() {}

    /** A warning for each name that an earlier line has otherwise. */
    static List<Finding> findings(List<Met> names) {
        Map<String, Met> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> whole = names.stream().map(n -> folded(n.text())).collect(Collectors.toSet());
        names.stream().sorted(Comparator.comparing(Met::line)).forEach(name -> {
            String folded = folded(name.text());
            String bare = NUMBER.matcher(folded).replaceFirst("");
            Met before = first.putIfAbsent(whole.contains(bare) ? bare : folded, name);
            if (before != null
                    && before.id() != name.id()
                    && NO_LETTER.matcher(name.text()).replaceAll("").length() >= FEWEST_LETTERS) {
                findings.add(Finding.warning(
                        name.line(),
                        name.column(),
                        name.text(),
                        Message.of("cell.likeOther", before.text(), before.line())));
            }
        });
        return findings.stream().limit(MOST_TOLD).toList();
    }

    /** Words and numbers alone; what parts two numbers stays a blank, so that 3.1 is not 31. */
    private static String folded(String name) {
        String words = SIGNS.matcher(name.toLowerCase(Locale.ROOT)
                        .replace("&", " og ")
                        .replace("aa", "å")
                        .replace("oe", "ø")
                        .replace("ae", "æ"))
                .replaceAll(" ")
                .strip();
        return words.replaceAll("(?U)(?<=\\p{L}) (?=\\p{L})", "");
    }
}
