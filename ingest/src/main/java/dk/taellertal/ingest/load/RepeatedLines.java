package dk.taellertal.ingest.load;

import dk.taellertal.core.store.RepeatedLine;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines that stand twice in a file of a dataset where no key forbids it: pasted twice, or two entries that are alike in
 * every cell, those that nothing is read from among them. Only their sender knows; all of them are one question.
 */
final class RepeatedLines {

    /** The question whether lines that stand twice count twice. */
    static final String QUESTION = "gentagelse";

    static final String ONCE = "en";
    static final String ALL = "alle";

    private static final int MOST_LINES_NAMED = 5;
    /** One in so many rows at least repeats another where a file holds versions. */
    private static final int VERSIONS_OF = 3;

    /** Gives out the lines of the file again. */
    interface Lines {
        void read(LineReader reader) throws IOException;
    }

    interface LineReader {
        void line(CsvLine line) throws IOException;
    }

    private final Staging staging;
    private final List<Integer> unused;
    private final AlternativeColumns alternatives;

    /** @param unused positions of the columns that nothing is read from: rows that are alike may be lines that are not */
    RepeatedLines(Staging staging, List<Integer> unused, AlternativeColumns alternatives) {
        this.staging = staging;
        this.unused = unused;
        this.alternatives = alternatives;
    }

    /** Asks, or does what was answered. */
    void settle(Lines file, Map<String, String> answers, List<Question> questions, Findings findings)
            throws IOException {
        String answer = answers.get(QUESTION);
        if (answer != null && !answer.equals(ONCE) && !answer.equals(ALL)) {
            findings.add(Finding.error(0, "", answer, Message.of("answer.unknown", QUESTION, ONCE + ", " + ALL)));
            return;
        }
        if (ALL.equals(answer)) {
            return;
        }
        List<RepeatedLine> rows = staging.appended().repeatedLines();
        Map<Integer, List<String>> cells = unused.isEmpty() || rows.isEmpty() ? Map.of() : cells(rows, file);
        versions(rows, cells).ifPresent(questions::add);
        List<RepeatedLine> repeated = unused.isEmpty() ? rows : alike(cells);
        if (repeated.isEmpty()) {
            return;
        }
        if (answer == null) {
            questions.add(question(repeated));
            return;
        }
        staging.leaveOut(repeated.stream().map(RepeatedLine::line).toList());
        RepeatedLine first = repeated.getFirst();
        findings.add(Finding.warning(
                first.line(), "", "", Message.of("line.repeated", repeated.size(), first.first(), named(repeated))));
    }

    private static Map<Integer, List<String>> cells(List<RepeatedLine> rows, Lines file) throws IOException {
        Set<Integer> wanted = new HashSet<>();
        rows.forEach(r -> wanted.addAll(List.of(r.first(), r.line())));
        Map<Integer, List<String>> cells = new TreeMap<>();
        file.read(line -> {
            if (wanted.contains(line.line())) {
                cells.put(line.line(), line.cells().stream().map(String::strip).toList());
            }
        });
        return cells;
    }

    private static List<RepeatedLine> alike(Map<Integer, List<String>> cells) {
        Map<List<String>, Integer> first = new HashMap<>();
        List<RepeatedLine> alike = new ArrayList<>();
        cells.forEach((line, texts) -> {
            Integer before = first.putIfAbsent(texts, line);
            if (before != null) {
                alike.add(new RepeatedLine(before, line));
            }
        });
        return alike;
    }

    /** What to ask where a good part of all rows repeat others but for one unused column: those may be versions of each other. */
    private Optional<Question> versions(List<RepeatedLine> rows, Map<Integer, List<String>> cells) {
        Map<Integer, Integer> alone = new TreeMap<>();
        for (RepeatedLine row : rows) {
            List<String> first = cells.getOrDefault(row.first(), List.of());
            List<String> second = cells.getOrDefault(row.line(), List.of());
            List<Integer> differing = IntStream.range(0, Math.min(first.size(), second.size()))
                    .filter(i -> !first.get(i).equals(second.get(i)))
                    .boxed()
                    .toList();
            if (differing.size() == 1 && unused.contains(differing.getFirst())) {
                alone.merge(differing.getFirst(), 1, Integer::sum);
            }
        }
        return alone.entrySet().stream()
                .filter(e -> e.getValue() * VERSIONS_OF >= staging.rows())
                .flatMap(e -> alternatives.questionOf(e.getKey()).stream())
                .findFirst();
    }

    private static Question question(List<RepeatedLine> repeated) {
        RepeatedLine first = repeated.getFirst();
        return new Question(
                QUESTION,
                Message.of("question.repeated", repeated.size(), first.line(), first.first(), named(repeated)),
                List.of(
                        new Question.Option(ONCE, Message.of("question.repeated.once", repeated.size())),
                        new Question.Option(ALL, Message.of("question.repeated.all"))));
    }

    private static String named(List<RepeatedLine> repeated) {
        String named = repeated.stream()
                .limit(MOST_LINES_NAMED)
                .map(r -> r.line() + " = " + r.first())
                .collect(Collectors.joining(", "));
        return repeated.size() > MOST_LINES_NAMED ? named + " …" : named;
    }
}
