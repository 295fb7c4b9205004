package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells lines with one text alone apart: a heading of the rows below, a level of their names, or a row whose amounts are missing. */
final class LoneLines {

    /** The question what such lines are, and its answers. */
    static final String QUESTION = "enlig-linje";

    static final String HEADING = "overskrift";
    static final String ROW = "række";
    static final String NOTE = "note";

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;
    private final ReadingNotes notes;
    private final List<Integer> open = new ArrayList<>();
    /** For each line the position of the next row below it. */
    private final int[] next;

    private LoneLines(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
        this.notes = notes;
        next = new int[lines.size()];
        int row = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            next[i] = row;
            row = roles.get(i) == LineRole.DATA ? i : row;
        }
    }

    /** Gives each line that stands alone another role. */
    static void tell(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        LoneLines lone = new LoneLines(lines, roles, shape, notes);
        lone.stubs();
        if (!lone.open.isEmpty()) {
            LineRole told = lone.told();
            lone.open.forEach(
                    i -> roles.set(i, told == LineRole.SECTION && lone.below(i).isEmpty() ? LineRole.NOTE : told));
        }
    }

    private void stubs() {
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.LONE) {
                int position = lines.get(i).first();
                boolean moves = below(i).filter(b -> b.first() > position).isPresent();
                if (moves && position < shape.keys() - 1) {
                    roles.set(i, LineRole.STUB);
                } else {
                    open.add(i);
                }
            }
        }
    }

    /** The next row. */
    private Optional<SheetLine> below(int index) {
        return next[index] < lines.size() ? Optional.of(lines.get(next[index])) : Optional.empty();
    }

    private LineRole told() {
        Optional<String> answer = notes.answer(QUESTION);
        if (answer.isPresent()) {
            return switch (answer.get()) {
                case ROW -> LineRole.DATA;
                case NOTE -> LineRole.NOTE;
                default -> LineRole.SECTION;
            };
        }
        if (namesTheRowsBelow()) {
            return LineRole.SECTION;
        }
        SheetLine first = lines.get(open.getFirst());
        notes.ask(new Question(
                QUESTION,
                Message.of("question.lone", first.line(), first.firstText(), open.size()),
                List.of(
                        new Question.Option(HEADING, Message.of("question.lone.heading")),
                        new Question.Option(ROW, Message.of("question.lone.row")),
                        new Question.Option(NOTE, Message.of("question.lone.note")))));
        return LineRole.DATA;
    }

    private boolean namesTheRowsBelow() {
        List<SheetLine> lone = open.stream().map(lines::get).toList();
        if (lone.size() == 1 && lone.getFirst().size() < shape.columns()) {
            // The first half of a row that was cut off or broken in two looks the same.
            return false;
        }
        boolean cutShort = lone.stream().allMatch(l -> l.size() == 1);
        boolean lacksAName =
                lone.stream().allMatch(l -> shape.usual().stream().anyMatch(u -> u != l.first() && l.blank(u)));
        return cutShort || lacksAName || apart() || namesRepeat();
    }

    /** Whether a blank line stands above most of them, and above few rows that do not follow one. */
    private boolean apart() {
        long gaps = open.stream().filter(i -> lines.get(i).gap()).count();
        long others = IntStream.range(1, lines.size())
                .filter(i -> roles.get(i) == LineRole.DATA && roles.get(i - 1) == LineRole.DATA)
                .filter(i -> lines.get(i).gap())
                .count();
        return gaps * 2 > open.size() && others * 10 <= lines.size();
    }

    /** Whether the same names stand below one as below another. */
    private boolean namesRepeat() {
        Set<String> before = new HashSet<>();
        Set<String> current = new HashSet<>();
        int again = 0;
        int rows = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.LONE) {
                before.addAll(current);
                current.clear();
            } else if (roles.get(i) == LineRole.DATA) {
                current.add(lines.get(i).cell(lines.get(open.getFirst()).first()));
                again += before.contains(
                                lines.get(i).cell(lines.get(open.getFirst()).first()))
                        ? 1
                        : 0;
                rows++;
            }
        }
        return again > 1 && again * 4 > rows;
    }
}
