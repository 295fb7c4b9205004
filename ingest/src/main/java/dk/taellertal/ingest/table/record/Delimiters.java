package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The signs that may part cells, and which of them cuts a file's first lines alike. */
final class Delimiters {

    /** The question that is asked where two signs cut a file equally well, and its answers. */
    static final String QUESTION = "skilletegn";

    /** Parts cells only where no other sign does. */
    static final char BLANK = ' ';

    private static final Map<String, Character> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("semikolon", ';');
        NAMES.put("tab", '\t');
        NAMES.put("streg", '|');
        NAMES.put("komma", ',');
        NAMES.put("mellemrum", BLANK);
    }

    private Delimiters() {}

    /** The signs that are tried, but for the blank. */
    static List<Character> all() {
        return NAMES.values().stream().filter(d -> d != BLANK).toList();
    }

    /** The sign that an answer names, by its name or by itself. */
    static Optional<Character> named(String answer) {
        return answer.length() == 1 && NAMES.containsValue(answer.charAt(0))
                ? Optional.of(answer.charAt(0))
                : Optional.ofNullable(NAMES.get(answer));
    }

    static String name(char delimiter) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue() == delimiter)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The sign that cuts most lines alike. A comma stands in numbers too: another that cuts most
     * lines goes before it, unless the comma alone cuts all of them.
     *
     * @param samples the first lines as each sign cuts them
     */
    static char best(Map<Character, List<CsvLine>> samples) {
        List<Cut> cuts = cuts(samples);
        Comparator<Cut> byScore = Comparator.comparing(Cut::alike).thenComparing(Cut::width);
        boolean commaCutsAll = cuts.stream().anyMatch(c -> c.delimiter() == ',' && c.plain() && c.alike() == c.lines());
        return cuts.stream()
                .filter(c -> c.delimiter() != ',' && c.alike() * 2 > c.lines())
                .filter(c -> !commaCutsAll || c.alike() == c.lines())
                .max(byScore)
                .or(() -> cuts.stream()
                        .filter(c -> c.width() > 1 && !c.onlyDecimals())
                        .max(byScore))
                .map(Cut::delimiter)
                .orElse(';');
    }

    /** Whether a sign cuts more than half of the lines. */
    static boolean cutsMost(Map<Character, List<CsvLine>> samples, char delimiter) {
        return cuts(samples).stream().anyMatch(c -> c.delimiter() == delimiter && c.cut() * 2 > c.lines());
    }

    /** Whether a sign cuts more than half of the lines, and not through their numbers only. */
    static boolean parts(Map<Character, List<CsvLine>> samples, char delimiter) {
        return cuts(samples).stream()
                .anyMatch(c -> c.delimiter() == delimiter && c.cut() * 2 > c.lines() && !c.throughNumbers());
    }

    /** The question that stands open where another sign cuts every line alike too, and not for being in numbers or sentences. */
    static Optional<Question> open(Map<Character, List<CsvLine>> samples, char best) {
        List<Cut> equal = cuts(samples).stream()
                .filter(c -> c.delimiter() == best || c.plain())
                .filter(c -> c.alike() == c.lines() && c.lines() > 1)
                .toList();
        if (equal.size() < 2 || equal.stream().noneMatch(c -> c.delimiter() == best)) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                QUESTION,
                Message.of("question.delimiter"),
                equal.stream()
                        .map(c -> new Question.Option(
                                name(c.delimiter()), Message.of("question.delimiter.option", c.width(), c.example())))
                        .toList()));
    }

    private static List<Cut> cuts(Map<Character, List<CsvLine>> samples) {
        List<Cut> cuts = new ArrayList<>();
        samples.forEach((delimiter, lines) -> cuts.add(Cut.of(delimiter, lines)));
        return cuts;
    }

    /**
     * What a sign makes of the first lines.
     *
     * @param width cells of most lines that are cut at all; 1 where none is
     * @param alike how many lines have so many cells
     * @param plain every line is cut at least once where the sign is neither inside a number nor followed by a blank
     * @param cut how many lines are cut at all
     * @param onlyDecimals every line is cut once through a number at most, and some are not
     * @param throughNumbers every cut goes through a number, or stands before a blank
     */
    private record Cut(
            char delimiter,
            int width,
            long alike,
            long lines,
            long cut,
            boolean plain,
            boolean onlyDecimals,
            boolean throughNumbers,
            String example) {

        static Cut of(char delimiter, List<CsvLine> head) {
            List<List<String>> filled =
                    head.stream().filter(l -> !l.blank()).map(CsvLine::cells).toList();
            Map<Integer, Long> widths = filled.stream()
                    .map(List::size)
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
            var most = widths.entrySet().stream()
                    .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
            return new Cut(
                    delimiter,
                    most.map(Map.Entry::getKey).orElse(1),
                    most.map(Map.Entry::getValue).orElse(0L),
                    filled.size(),
                    widths.values().stream().mapToLong(Long::longValue).sum(),
                    !filled.isEmpty() && filled.stream().allMatch(l -> plainJoints(l) > 0),
                    filled.stream().anyMatch(l -> l.size() == 1)
                            && filled.stream().allMatch(l -> l.size() == 1 || (l.size() == 2 && decimal(l, 0))),
                    filled.stream().allMatch(l -> plainJoints(l) == 0),
                    filled.isEmpty() ? "" : String.join(" · ", filled.getFirst()));
        }

        private static long plainJoints(List<String> cells) {
            long plain = 0;
            for (int i = 0; i + 1 < cells.size(); i++) {
                plain += decimal(cells, i) || cells.get(i + 1).startsWith(" ") ? 0 : 1;
            }
            return plain;
        }

        /** Whether the sign behind the cell stands between two digits. */
        private static boolean decimal(List<String> cells, int position) {
            String before = cells.get(position).strip();
            String behind = cells.get(position + 1).strip();
            return !before.isEmpty()
                    && !behind.isEmpty()
                    && Character.isDigit(before.charAt(before.length() - 1))
                    && Character.isDigit(behind.charAt(0));
        }
    }
}
