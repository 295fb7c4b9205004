package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text file of lines and cells, read as its bytes suggest.
 *
 * @param path where its bytes lie
 */
public record CsvFile(Path path, Encoding encoding, char delimiter) {

    private static final char[] DELIMITERS = {';', '\t', '|', ','};
    private static final int SAMPLED_LINES = 50;
    private static final int MOST_CELLS = 20_000;

    /** Does something with each line; answers whether to go on. */
    public interface Reading {
        boolean line(CsvLine line) throws IOException;
    }

    /** Finds encoding and delimiter. */
    public static CsvFile of(Path path) throws IOException {
        if (Files.size(path) == 0) {
            throw new UnreadableFile(0, Message.of("file.empty"));
        }
        Encoding encoding = Encoding.of(path);
        return new CsvFile(path, encoding, delimiter(path, encoding));
    }

    /** Gives out the lines in order, until there are no more or the reader has enough. */
    public void read(Reading reading) throws IOException {
        try (GuardedReader guarded = new GuardedReader(open(path, encoding));
                CSVParser parser = format(delimiter).parse(guarded)) {
            int begins = 1;
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.size() > MOST_CELLS) {
                    throw new UnreadableFile(begins, Message.of("file.tooManyCells", record.size(), MOST_CELLS));
                }
                if (!reading.line(new CsvLine(begins, record.toList()))) {
                    return;
                }
                begins = (int) parser.getCurrentLineNumber() + 1;
                guarded.recordEnded(begins);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof UnreadableFile unreadable
                    ? unreadable
                    : new UnreadableFile(0, Message.of("file.notCsv", String.valueOf(e.getMessage())));
        }
    }

    /** The first lines, at most so many. */
    public List<CsvLine> head(int most) throws IOException {
        List<CsvLine> head = new ArrayList<>();
        read(line -> {
            head.add(line);
            return head.size() < most;
        });
        return head;
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

    private static BufferedReader open(Path path, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.markLength());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
    }

    /** The delimiter that cuts the most lines alike. A comma stands in numbers too: others that cut most lines go before it. */
    private static char delimiter(Path path, Encoding encoding) throws IOException {
        List<Cut> cuts = new ArrayList<>();
        for (char candidate : DELIMITERS) {
            cuts.add(Cut.of(candidate, new CsvFile(path, encoding, candidate).head(SAMPLED_LINES)));
        }
        Comparator<Cut> byScore = Comparator.comparing(Cut::score);
        return cuts.stream()
                .filter(c -> c.delimiter() != ',' && c.mostLines())
                .max(byScore)
                .or(() -> cuts.stream().max(byScore))
                .map(Cut::delimiter)
                .orElseThrow();
    }

    /**
     * What a delimiter makes of the first lines.
     *
     * @param score how many lines have the same number of cells, more than one; then how many cells
     */
    private record Cut(char delimiter, long score, boolean mostLines) {
        static Cut of(char delimiter, List<CsvLine> head) {
            List<CsvLine> filled = head.stream().filter(l -> !l.blank()).toList();
            Map<Integer, Long> widths = filled.stream()
                    .map(l -> l.cells().size())
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
            long score = widths.entrySet().stream()
                    .mapToLong(e -> e.getValue() * 1000 + e.getKey())
                    .max()
                    .orElse(0);
            long cut = widths.values().stream().mapToLong(Long::longValue).sum();
            return new Cut(delimiter, score, cut * 2 > filled.size());
        }
    }
}
