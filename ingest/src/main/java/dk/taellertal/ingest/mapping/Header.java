package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.TidyText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The names of a file's columns.
 *
 * @param line physical line they stand on; 0 where the file has none
 * @param columns how many of them are columns of the file; the others were headings of its rows
 */
public record Header(int line, List<String> names, int columns) {

    public Header {
        names = List.copyOf(names);
    }

    /** A line as the one that names the columns. */
    public static Header of(CsvLine line) {
        return new Header(
                line.line(),
                line.cells().stream().map(Header::name).toList(),
                line.cells().size());
    }

    /** A header cell without blanks around it and what Excel puts around codes. */
    private static String name(String cell) {
        String name = TidyText.of(cell);
        return name.startsWith("=\"") && name.endsWith("\"") && name.length() > 3
                ? name.substring(2, name.length() - 1)
                : name;
    }

    /** The position of the column with a label; empty where none has it. */
    OptionalInt labelled(String label) {
        return IntStream.range(0, names.size())
                .filter(i -> same(label(i), label))
                .findFirst();
    }

    /** Where columns of a contract stand by their own names. */
    public Map<String, Integer> positions(DatasetContract contract) {
        Map<String, Integer> positions = new HashMap<>();
        HeaderNames known = new HeaderNames(this);
        contract.columns().forEach(c -> known.find(c.headers()).ifPresent(p -> positions.put(c.name(), p)));
        return positions;
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** A name as it is compared with others. */
    static String folded(String name) {
        return TidyText.of(name).toLowerCase(Locale.ROOT);
    }

    /** What Excel calls the cell of a column, named as {@link #label} does, in a line; empty where there is none. */
    public String cell(String label, int line) {
        for (int i = 0; i < columns; i++) {
            if (line > 0 && label(i).equals(label)) {
                return letters(i) + line;
            }
        }
        return "";
    }

    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }

    /** What a reader finds the column by: its name, or its number where it has none. */
    public String label(int position) {
        String name = position < names.size() ? names.get(position) : "";
        return name.isEmpty() ? "#" + (position + 1) : name;
    }
}
