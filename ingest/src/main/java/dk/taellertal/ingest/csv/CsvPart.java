package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Iterator;
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

    /** Whether each line feed of it ends a record: it has no quote, no NUL and no lone return in it. */
    public boolean isPlain() {
        return length != TO_THE_END;
    }

    /** The lines of a plain part, to be looked at as bytes. */
    public PlainLines plainLines() throws IOException {
        return new PlainLines(this);
    }

    /** Gives out the lines in order, until there are no more or the reader has enough. */
    public void read(CsvFile.Reading reading) throws IOException {
        if (isPlain()) {
            PlainLines lines = plainLines();
            while (lines.next() && reading.line(lines.asText())) {
                // Until there is enough.
            }
        } else {
            parse(reading);
        }
    }

    private void parse(CsvFile.Reading reading) throws IOException {
        try (GuardedReader guarded = new GuardedReader(open(), firstLine);
                CSVParser parser = format(file.delimiter()).parse(guarded)) {
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
            throw e.getCause() instanceof UnreadableFile unreadable
                    ? unreadable
                    : new UnreadableFile(0, Message.of("file.notCsv", String.valueOf(e.getMessage())));
        }
    }

    private Reader open() throws IOException {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(offset);
        Reader reader = file.encoding().reader(in);
        return file.backslashes() ? BackslashQuotes.doubled(reader) : reader;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }
}
