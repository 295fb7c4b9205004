package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.List;
import java.util.stream.IntStream;

/** Whether blanks delimit the cells of a file that no other delimiter cuts. */
enum BlankSeparated {
    /** Every line has as many cells, and they are numbers in a column; the first may lack the name of the row numbers. */
    TABLE,
    /** Every line has two cells, which could be one text as well. */
    OPEN,
    NONE;

    private static final int FEWEST_COLUMNS = 3;

    /** @param sample the first lines as blanks cut them */
    static BlankSeparated of(List<CsvLine> sample) {
        List<List<String>> lines =
                sample.stream().filter(l -> !l.blank()).map(CsvLine::cells).toList();
        if (lines.size() < 2) {
            return NONE;
        }
        List<List<String>> rows = lines.subList(1, lines.size());
        int width = rows.getFirst().size();
        int header = lines.getFirst().size();
        boolean alike = rows.stream().allMatch(r -> r.size() == width);
        boolean numbers = IntStream.range(0, width)
                .anyMatch(i -> rows.stream().allMatch(r -> isAmount(i < r.size() ? r.get(i) : "")));
        if (!alike || !numbers || width < 2 || (header != width && header != width - 1)) {
            return NONE;
        }
        return width >= FEWEST_COLUMNS ? TABLE : header == width ? OPEN : NONE;
    }

    private static boolean isAmount(String cell) {
        CellKind kind = CellKind.of(cell);
        return kind.numeric() || kind == CellKind.MARK;
    }

    /** What is asked where it is open. */
    static Question question() {
        return new Question(
                DelimiterQuestion.KEY,
                Message.of("question.blanks"),
                List.of(
                        new Question.Option(
                                DelimiterQuestion.name(DelimiterQuestion.BLANK), Message.of("question.blanks.two")),
                        new Question.Option(DelimiterQuestion.name(';'), Message.of("question.blanks.one"))));
    }
}
