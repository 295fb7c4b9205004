package dk.taellertal.ingest.mapping;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.number.PeriodNotation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks which period a file is about that has everything but that: the dates above its header are offered as answers, or the
 * columns that hold periods under another name.
 */
final class PeriodQuestion {

    /** Fewer columns than these could be another dataset's by chance. */
    private static final int FEWEST_BOUND = 4;

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}|\\d{4}[KQ][1-4]|\\b(?:19|20)\\d{2}\\b");

    private PeriodQuestion() {}

    static Optional<Question> of(List<CsvLine> head, List<Attempt> attempts) {
        return attempts.stream()
                .filter(a -> a.lacksPeriodOnly() && a.bound() >= FEWEST_BOUND)
                .max(Comparator.comparing(Attempt::bound))
                .map(a -> a.unnamedPeriods().isEmpty() ? question(a, head) : whichColumn(a));
    }

    /** A column of periods has another name than the contract's: one period for all rows would be wrong. */
    private static Question whichColumn(Attempt attempt) {
        return new Question(
                ReadSettings.COLUMN + attempt.contract().period().name(),
                Message.of("question.column", attempt.contract().period().label()),
                attempt.unnamedPeriods().stream()
                        .map(attempt::shown)
                        .map(c -> new Question.Option(
                                c.getKey(), Message.of("question.column.option", c.getKey(), c.getValue())))
                        .toList());
    }

    private static Question question(Attempt attempt, List<CsvLine> head) {
        Map<String, String> found = new LinkedHashMap<>();
        for (CsvLine line : head) {
            if (line.line() < attempt.headerLine()) {
                line.cells().forEach(cell -> find(cell, attempt, found));
            }
        }
        return new Question(
                attempt.contract().period().name(),
                Message.of("question.period", attempt.contract().name()),
                found.entrySet().stream()
                        .map(e -> new Question.Option(
                                e.getKey(), Message.of("question.period.option", e.getKey(), e.getValue())))
                        .toList());
    }

    private static void find(String cell, Attempt attempt, Map<String, String> found) {
        Matcher date = DATE.matcher(cell);
        while (date.find()) {
            Optional<Period> period = PeriodNotation.read(
                    date.group(), attempt.contract().period().kinds());
            period.ifPresent(p -> found.putIfAbsent(p.toString(), cell.strip()));
        }
    }
}
