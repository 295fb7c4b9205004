package dk.taellertal.ingest.load;

import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that nothing is read from and whose values are alternatives: versions of a budget, scenarios, price levels. A
 * row of each counts the same money once more, so the sender says which of them counts.
 */
final class AlternativeColumns {

    private static final String ALL = "alle";
    private static final int FEWEST = 2;

    private static final Pattern NAMED = Pattern.compile(
            "(?iU)(?:budget)?version(?:er|snr\\.?|snummer)?|udgave|revision|variant|scenari(?:e|um|o)r?|pris(?:niveau|grundlag)"
                    + "|price level|vintage|edition");

    /**
     * A column with a question of its own.
     *
     * @param answer what its sender said
     */
    private record Alternatives(int position, String label, List<String> values, Optional<String> answer) {

        String key() {
            return NarrowedColumns.KEY + label;
        }

        Optional<String> chosen() {
            return answer.filter(a -> !a.equals(ALL));
        }
    }

    private final Mapping mapping;
    private final UnusedValues values;
    private final Map<String, String> answers;
    private final List<Alternatives> open = new ArrayList<>();

    AlternativeColumns(Mapping mapping, UnusedValues values, ReadSettings settings) {
        this.mapping = mapping;
        this.values = values;
        answers = settings.answers();
        for (int position : mapping.unused()) {
            alternatives(position)
                    .filter(a -> NAMED.matcher(a.label().strip()).matches()
                            || a.values().stream().anyMatch(CancelledRows::isCancelled)
                            || a.answer().isPresent())
                    .ifPresent(open::add);
        }
    }

    private Optional<Alternatives> alternatives(int position) {
        String label = mapping.header().label(position);
        return values.of(position)
                .filter(v -> v.size() >= FEWEST && values.isFilled(position))
                .map(v -> new Alternatives(
                        position, label, v, Optional.ofNullable(answers.get(NarrowedColumns.KEY + label))));
    }

    List<Question> questions() {
        return open.stream()
                .filter(a -> a.answer().isEmpty())
                .map(AlternativeColumns::question)
                .toList();
    }

    /** Answers that none of the values is. */
    List<Finding> findings() {
        return open.stream()
                .filter(a -> a.chosen().filter(c -> !a.values().contains(c)).isPresent())
                .map(a -> Finding.error(
                        mapping.header().line(),
                        a.label(),
                        a.chosen().orElseThrow(),
                        Message.of("answer.unknown", a.key(), String.join(", ", a.values()) + ", " + ALL)))
                .toList();
    }

    /**
     * What to ask of a column in which alone rows differ that are alike otherwise; empty where its values are many, or it
     * was answered.
     */
    Optional<Question> questionOf(int position) {
        return alternatives(position).filter(a -> a.answer().isEmpty()).map(AlternativeColumns::question);
    }

    private static Question question(Alternatives column) {
        return new Question(
                column.key(),
                Message.of("question.alternatives", column.label(), String.join(", ", column.values())),
                Stream.concat(
                                column.values().stream()
                                        .map(value -> new Question.Option(
                                                value, Message.of("question.alternatives.one", column.label(), value))),
                                Stream.of(new Question.Option(ALL, Message.of("question.alternatives.all"))))
                        .toList());
    }

    /** Takes out the rows of other values than the one that counts. */
    void settle(RepeatedLines.Lines file, Staging staging, Findings findings) throws IOException {
        for (Alternatives column : open) {
            if (column.chosen().isPresent()) {
                String chosen = column.chosen().get();
                List<Integer> others = new ArrayList<>();
                file.read(line -> {
                    if (isOther(line, column.position(), chosen)) {
                        others.add(line.line());
                    }
                });
                staging.leaveOut(others);
                others.stream()
                        .findFirst()
                        .ifPresent(line -> findings.add(Finding.warning(
                                line,
                                column.label(),
                                "",
                                Message.of("column.alternatives", column.label(), chosen, others.size()))));
            }
        }
    }

    private boolean isOther(CsvLine line, int position, String chosen) {
        return line.line() > mapping.header().line()
                && line.cells().size() > position
                && !line.cell(position).strip().equals(chosen);
    }
}
