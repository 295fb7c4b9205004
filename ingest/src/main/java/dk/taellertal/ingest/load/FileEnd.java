package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of a last line without an end. Many programs write none, which is a note; where the line is otherwise than those
 * before it, the file looks cut off, which is a warning.
 */
final class FileEnd {

    private static final Pattern DECIMALS = Pattern.compile("[.,](\\d+)\\D*$");
    private static final int FEWEST_ALIKE = 3;

    private FileEnd() {}

    /** @param head the first lines of the file */
    static Optional<Finding> finding(CsvFile file, Mapping mapping, List<CsvLine> head) throws IOException {
        return file.openLine().map(last -> {
            boolean cut = looksCut(last, mapping, head);
            Message message = Message.of(cut ? "file.noEnd" : "file.noEnd.whole");
            return cut || mayBeCut(last, mapping, head)
                    ? Finding.warning(line(last, head), "", last.text(), message)
                    : Finding.note(line(last, head), "", last.text(), message);
        });
    }

    /** The physical line, where it is among the first of the file; 0 where it is not known. */
    private static int line(CsvLine last, List<CsvLine> head) {
        return head.isEmpty() || !head.getLast().cells().equals(last.cells())
                ? 0
                : head.getLast().line();
    }

    private static boolean looksCut(CsvLine last, Mapping mapping, List<CsvLine> head) {
        int columns = mapping.header().columns();
        if (last.cells().size() < columns || last.cells().stream().anyMatch(c -> c.indexOf('\n') >= 0)) {
            return true;
        }
        List<String> above = above(mapping, head);
        String cell = last.cell(columns - 1).strip();
        boolean alone = above.size() > FEWEST_ALIKE;
        return alone
                && (differs(cell, above, String::isEmpty)
                        || differs(cell, above, FileEnd::decimals)
                        || (differs(cell, above, String::length)
                                && cell.length() < above.getFirst().length()));
    }

    private static List<String> above(Mapping mapping, List<CsvLine> head) {
        LineKinds kinds = LineKinds.inFile(mapping);
        return head.stream()
                .filter(l -> l.line() > mapping.header().line() && kinds.of(l) == LineKind.DATA)
                .map(l -> l.cell(mapping.header().columns() - 1).strip())
                .toList();
    }

    /** Whether the line ends in an amount with fewer digits than another of its column has: some of them may be lost. */
    private static boolean mayBeCut(CsvLine last, Mapping mapping, List<CsvLine> head) {
        int position = mapping.header().columns() - 1;
        long digits = digits(last.cell(position));
        return mapping.holdsAmounts(position)
                && digits > 0
                && above(mapping, head).stream().anyMatch(cell -> digits(cell) > digits);
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }

    /** Whether all cells but the last one, which stands among them in a short file, agree in something. */
    private static <T> boolean differs(String cell, List<String> above, Function<String, T> trait) {
        List<String> others = above.getLast().equals(cell) ? above.subList(0, above.size() - 1) : above;
        Set<T> traits = others.stream().map(trait).collect(Collectors.toSet());
        return traits.size() == 1 && !traits.contains(trait.apply(cell));
    }

    /** How many decimals a cell shows; 0 where it shows none. */
    private static int decimals(String cell) {
        Matcher decimals = DECIMALS.matcher(cell);
        return decimals.find() ? decimals.group(1).length() : 0;
    }
}
