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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** Gives out the lines of the file again. */
    interface Lines {
        void read(LineReader reader) throws IOException;
    }

    interface LineReader {
        void line(CsvLine line) throws IOException;
    }

    private final Staging staging;
    private final boolean wholeLineRead;

    /** @param wholeLineRead whether nothing of a line is left unread, so that rows that are alike are lines that are alike */
    RepeatedLines(Staging staging, boolean wholeLineRead) {
        this.staging = staging;
        this.wholeLineRead = wholeLineRead;
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
        List<RepeatedLine> repeated = alike(file);
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

    private List<RepeatedLine> alike(Lines file) throws IOException {
        List<RepeatedLine> repeated = staging.repeatedLines();
        if (wholeLineRead || repeated.isEmpty()) {
            return repeated;
        }
        Set<Integer> wanted = new TreeSet<>();
        repeated.forEach(r -> wanted.addAll(List.of(r.first(), r.line())));
        Map<List<String>, Integer> first = new HashMap<>();
        List<RepeatedLine> alike = new ArrayList<>();
        file.read(line -> {
            if (wanted.contains(line.line())) {
                List<String> cells = line.cells().stream().map(String::strip).toList();
                Integer before = first.putIfAbsent(cells, line.line());
                if (before != null) {
                    alike.add(new RepeatedLine(before, line.line()));
                }
            }
        });
        return alike;
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
