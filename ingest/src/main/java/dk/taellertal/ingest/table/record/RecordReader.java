package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.Place;
import dk.taellertal.ingest.csv.TidyText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into records of cells. A quotation mark ends a cell only where a delimiter or the line's end follows; one
 * inside is kept and told. What cannot be read in one way only is refused, with the line on which it began.
 */
final class RecordReader {

    static final int LONGEST_RECORD = 4_000_000;
    static final int MOST_CELLS = 20_000;
    /** How far ahead is looked for the marks of a line. */
    private static final int LONGEST_WORDS = 2_000;

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder text = new StringBuilder();
    private final List<Finding> repairs = new ArrayList<>();
    private int next;
    private int filled;
    private int line = 1;
    private int begins = 1;
    private int inRecord;
    /** How many cells of the record have a quotation mark inside that no other in the cell goes with. */
    private int open;

    RecordReader(Reader in, char delimiter) {
        this.in = in;
        this.delimiter = delimiter;
    }

    char delimiter() {
        return delimiter;
    }

    /** What was mended so far. */
    List<Finding> repairs() {
        return repairs;
    }

    /** The next record, blank or not; null at the end. */
    @Nullable
    CsvLine next() throws IOException {
        if (peek(0) == END) {
            return null;
        }
        begins = line;
        inRecord = 0;
        open = 0;
        List<String> cells = new ArrayList<>();
        boolean blanks = delimiter == ' ';
        if (blanks) {
            takeBlanks();
        }
        cells.add(cell(0));
        while (peek(0) == delimiter) {
            take();
            if (blanks && takeBlanks()) {
                break;
            }
            if (cells.size() >= MOST_CELLS) {
                throw refused(begins, "file.tooManyCells", cells.size() + 1, MOST_CELLS);
            }
            cells.add(cell(cells.size()));
        }
        if (peek(0) == '\r') {
            take();
        }
        if (peek(0) == '\n') {
            take();
        }
        if (open > 1) {
            repairs.add(Finding.error(begins, "", String.join(" · ", cells), Message.of("quote.across")));
        }
        return new CsvLine(begins, cells);
    }

    /** Takes blanks, which part cells together however many they are; whether the line ends behind them. */
    private boolean takeBlanks() throws IOException {
        while (peek(0) == ' ') {
            take();
        }
        return endsCell(peek(0));
    }

    private String cell(int position) throws IOException {
        text.setLength(0);
        while (peek(0) == ' ' && delimiter != ' ') {
            text.append(take());
        }
        if (peek(0) == '=' && peek(1) == '"') {
            take();
            return quoted(position);
        }
        if (peek(0) == '"' && !quotesAWord()) {
            return quoted(position);
        }
        int quotes = 0;
        while (!endsCell(peek(0))) {
            char c = take();
            quotes += c == '"' ? 1 : 0;
            text.append(c);
        }
        if (quotes > 0) {
            open += quotes % 2;
            repairs.add(Finding.warning(
                    begins, "", text.toString(), Message.of("quote.inside", Place.of(begins, position))));
        }
        return text.toString();
    }

    /** Whether quotation marks stand around the first words of the cell alone: {@code "Søen" skole}; those of the rest of the line go by twos. */
    private boolean quotesAWord() throws IOException {
        int at = 1;
        while (peek(at) != '"') {
            if (endsCell(peek(at)) || at > LONGEST_WORDS) {
                return false;
            }
            at++;
        }
        at++;
        boolean words = at > 2 && delimiter != ' ' && peek(at) == ' ' && Character.isLetter(peek(at + 1));
        while (words && !endsCell(peek(at))) {
            words = peek(at) != '"' && at <= LONGEST_WORDS;
            at++;
        }
        int marks = 0;
        while (words && !endsLine(peek(at))) {
            marks += peek(at) == '"' ? 1 : 0;
            words = at <= LONGEST_WORDS;
            at++;
        }
        return words && marks % 2 == 0;
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    private String quoted(int position) throws IOException {
        int opened = line;
        boolean strays = false;
        text.setLength(0);
        take();
        while (true) {
            if (peek(0) == END) {
                throw refused(opened, "quote.unclosed", Place.of(opened, position));
            }
            char c = take();
            if (c != '"') {
                text.append(c);
            } else if (peek(0) == '"') {
                text.append(take());
            } else if (closes()) {
                break;
            } else {
                strays = true;
                text.append(c);
            }
        }
        if (strays && line > opened) {
            throw refused(opened, "quote.unbalanced", Place.of(opened, position));
        }
        if (strays) {
            repairs.add(Finding.warning(
                    opened, "", text.toString(), Message.of("quote.stray", Place.of(opened, position))));
        }
        return text.toString();
    }

    /** Whether the cell ends behind the quotation mark just read; blanks up to its end are then taken. */
    private boolean closes() throws IOException {
        int blanks = 0;
        while (delimiter != ' ' && blanks < 200 && peek(blanks) == ' ') {
            blanks++;
        }
        if (!endsCell(peek(blanks))) {
            return false;
        }
        for (int i = 0; i < blanks; i++) {
            take();
        }
        return true;
    }

    private boolean endsCell(int c) {
        return c == delimiter || c == '\n' || c == '\r' || c == END;
    }

    private int peek(int ahead) throws IOException {
        if (next + ahead >= filled) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
            int read = 0;
            while (filled <= ahead && read >= 0) {
                read = in.read(buffer, filled, buffer.length - filled);
                filled += Math.max(0, read);
            }
        }
        return next + ahead < filled ? buffer[next + ahead] : END;
    }

    private char take() throws IOException {
        char c = (char) peek(0);
        next++;
        if (c == 0) {
            throw refused(line, "file.nul");
        }
        if (TidyText.isSeparator(c)) {
            throw refused(line, "file.control");
        }
        if (++inRecord > LONGEST_RECORD) {
            throw refused(begins, "file.recordTooLong", LONGEST_RECORD);
        }
        if (c == '\n' || (c == '\r' && peek(0) != '\n')) {
            line++;
        }
        return c;
    }

    private static NotATable refused(int line, String key, Object... arguments) {
        return new NotATable(Finding.error(line, "", "", Message.of(key, arguments)));
    }
}
