package dk.taellertal.ingest.table.width;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A header that has another number of cells than the rows under it: its names could stand over the wrong columns.
 *
 * @param line physical line of the header
 * @param names its cells, without blank ones at the end
 * @param cells how many cells it has
 * @param size how many cells the rows have
 * @param row one of the rows, without blank cells at the end
 */
public record HeaderWidth(int line, List<String> names, int cells, int size, List<String> row) {

    /** The question over which columns the names stand, and its answers: from the first column on, or the second. */
    public static final String QUESTION = "kolonnenavne";

    public static final String FIRST = "første";
    public static final String SECOND = "anden";

    private static final int SHOWN = 6;

    public HeaderWidth {
        names = List.copyOf(names);
        row = List.copyOf(row);
    }

    /** What must be asked; empty where the names stand over the cells whatever is behind them. */
    public Optional<Question> question() {
        boolean oneName = names.size() == row.size() && cells >= size;
        if (oneName || (cells == size && names.size() > row.size())) {
            return Optional.empty();
        }
        List<Question.Option> options = new ArrayList<>();
        options.add(new Question.Option(FIRST, Message.of("question.names.first", paired(0))));
        if (names.size() < size) {
            options.add(new Question.Option(SECOND, Message.of("question.names.second", paired(1))));
        }
        return Optional.of(
                new Question(QUESTION, Message.of("question.names", line, cells, names.size(), size), options));
    }

    private String paired(int shift) {
        return IntStream.range(0, Math.min(names.size(), row.size() - shift))
                .limit(SHOWN)
                .mapToObj(i -> names.get(i) + " = " + row.get(i + shift))
                .collect(Collectors.joining("; "));
    }

    /** Whether rows begin with their own number, as R writes them: then its header has no name for it. */
    public static boolean rowNumbers(List<String> firstCells) {
        return firstCells.size() > 1
                && IntStream.range(0, firstCells.size())
                        .allMatch(i -> firstCells.get(i).equals(String.valueOf(i + 1)));
    }

    /** Says that numbers were cut at their decimal commas. */
    public Finding decimalCommas() {
        return Finding.error(
                line, "", String.join(" · ", names), Message.of("header.decimalCommas", names.size(), row.size()));
    }
}
