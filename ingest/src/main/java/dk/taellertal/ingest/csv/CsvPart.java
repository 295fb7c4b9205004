package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Some lines of a file, one behind the other. A part of a given length is short and plain.
 *
 * @param offset where its bytes begin
 * @param length how many bytes it has, or {@link #TO_THE_END}
 * @param firstLine physical line on which it begins; the first of the file is 1
 */
public record CsvPart(CsvFile file, long offset, int length, int firstLine) {

    static final int TO_THE_END = -1;

    static final int MOST_CELLS = 20_000;

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Whether each line feed of it ends a record: it has no quote, no NUL and no lone return in it. */
    public boolean isPlain() {
        return length != TO_THE_END;
    }

    /** The lines of a plain part, to be looked at as bytes. */
    public PlainLines plainLines() throws IOException {
        return new PlainLines(this);
    }

    /**
     * Gives out the lines in order, until there are no more or the reader has enough.
     *
     * @throws UnreadableFile where a quotation mark is still open at the end, with the line on which it was opened
     */
    public void read(CsvFile.Reading reading) throws IOException {
        if (isPlain()) {
            PlainLines lines = plainLines();
            while (lines.next() && reading.line(lines.asText())) {
                // Until there is enough.
            }
        } else {
            parse(reading, false);
        }
    }

    /**
     * Gives out the lines although a quotation mark may be open at the end, where its cell ends then: for a part that begins
     * anywhere, and to try out a delimiter.
     */
    void readLeniently(CsvFile.Reading reading) throws IOException {
        parse(reading, true);
    }

    private void parse(CsvFile.Reading reading, boolean lenient) throws IOException {
        try (GuardedReader guarded = new GuardedReader(open(), firstLine);
                CSVParser parser = format(file.delimiter(), lenient).parse(guarded)) {
            int begins = firstLine;
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.size() > MOST_CELLS) {
                    throw new UnreadableFile(begins, Message.of("file.tooManyCells", record.size(), MOST_CELLS));
                }
                if (!reading.line(new CsvLine(begins, Arrays.asList(record.values())))) {
                    return;
                }
                begins = firstLine + (int) parser.getCurrentLineNumber();
                guarded.recordEnded(begins);
            }
        } catch (UncheckedIOException e) {
            throw switch (e.getCause()) {
                case UnreadableFile unreadable -> unreadable;
                // Of what the parser finds fault with, only this can be: other text behind a quotation mark is taken
                // in.
                case CSVException unclosed -> openQuote();
                case null, default -> new UnreadableFile(0, Message.of("file.notCsv", String.valueOf(e.getMessage())));
            };
        }
    }

    /** What is wrong where a quotation mark is still open at the end: the last cell of the last line is the one. */
    private UnreadableFile openQuote() throws IOException {
        Deque<CsvLine> last = new ArrayDeque<>();
        readLeniently(line -> {
            last.clear();
            last.add(line);
            return true;
        });
        List<String> cells = last.getLast().cells();
        int opened = last.getLast().line();
        for (String before : cells.subList(0, cells.size() - 1)) {
            opened += LINE_END.split(before, -1).length - 1;
        }
        return new UnreadableFile(opened, Message.of("quote.unclosed", Place.of(opened, cells.size() - 1)));
    }

    private Reader open() throws IOException {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(offset);
        Reader reader = file.encoding().reader(in);
        return file.backslashes() ? BackslashQuotes.doubled(reader) : reader;
    }

    private static CSVFormat format(char delimiter, boolean lenient) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(lenient)
                .get();
    }
}
