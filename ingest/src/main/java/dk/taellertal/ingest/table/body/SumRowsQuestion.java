package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Warns of rows that are sums throughout a table, asks about others, and does what was answered. */
final class SumRowsQuestion {

    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅ0-9_.-]{1,6}");
    private static final int MOST_TOLD = 20;
    private static final int MOST_LINES_NAMED = 5;

    private SumRowsQuestion() {}

    /** Where the answer is that rows are sums, they are rows no more. */
    static void settle(Collection<FoundSum> found, List<SheetLine> lines, List<LineRole> roles, ReadingNotes notes) {
        found.stream()
                .filter(f -> f.throughout() && !isCode(f.name()))
                .limit(MOST_TOLD)
                .forEach(f -> notes.add(Finding.warning(
                        f.lines().getFirst(),
                        f.column(),
                        f.name(),
                        Message.of("rows.sumThroughout", f.lines().size()))));
        List<FoundSum> open = found.stream().filter(f -> !f.throughout()).toList();
        if (open.isEmpty()) {
            return;
        }
        Optional<String> answer = notes.answer(NamedSumRows.QUESTION);
        Set<Integer> all = open.stream().flatMap(f -> f.lines().stream()).collect(Collectors.toSet());
        if (answer.isEmpty()) {
            notes.ask(question(open, all.size()));
        } else if (answer.get().equals(NamedSumRows.OUT)) {
            for (int i = 0; i < lines.size(); i++) {
                if (roles.get(i) == LineRole.DATA && all.contains(lines.get(i).line())) {
                    roles.set(i, LineRole.TOTAL);
                    notes.leftOut(lines.get(i), "line.controlTotal");
                }
            }
        }
    }

    private static Question question(List<FoundSum> open, int rows) {
        String told = open.stream()
                .flatMap(f -> f.lines().stream().map(line -> line + " (" + f.name() + ")"))
                .limit(MOST_LINES_NAMED)
                .collect(Collectors.joining(", "));
        return new Question(
                NamedSumRows.QUESTION,
                Message.of("question.sumRows", rows, rows > MOST_LINES_NAMED ? told + " …" : told),
                List.of(
                        new Question.Option(NamedSumRows.OUT, Message.of("question.sumRows.out")),
                        new Question.Option(NamedSumRows.KEEP, Message.of("question.sumRows.keep"))));
    }

    /** Whether a name is a code, which says nothing. */
    private static boolean isCode(String name) {
        return Hint.of(name) == Hint.NONE && CODE.matcher(name).matches();
    }
}
