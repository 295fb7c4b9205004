package dk.taellertal.ingest.csv;

import dk.taellertal.core.text.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text file of lines and cells, read as its bytes suggest.
 *
 * @param path where its bytes lie
 * @param backslashes whether quotation marks inside cells are escaped by a backslash, and not doubled
 */
public record CsvFile(Path path, Encoding encoding, char delimiter, boolean backslashes) {

    private static final int LINES_AT_END = 40;
    private static final int SAMPLED_LINES = 50;
    /** Even, so that no sign of two bytes is cut. */
    private static final int TAIL = 1 << 16;

    /** Does something with each line; answers whether to go on. */
    public interface Reading {
        boolean line(CsvLine line) throws IOException;
    }

    /** A file whose quotation marks are doubled inside cells. */
    public CsvFile(Path path, Encoding encoding, char delimiter) {
        this(path, encoding, delimiter, false);
    }

    /** Finds encoding and delimiter. */
    public static CsvFile of(Path path) throws IOException {
        return of(path, Encoding.of(path));
    }

    /** Finds the delimiter. */
    public static CsvFile of(Path path, Encoding encoding) throws IOException {
        if (Files.size(path) == 0) {
            throw new UnreadableFile(0, Message.of("file.empty"));
        }
        char delimiter = delimiter(path, encoding);
        return new CsvFile(
                path, encoding, delimiter, BackslashQuotes.of(path, encoding).escape(delimiter));
    }

    /** The last line where it has no end, by its number in the file's tail: such a file may have been cut off. */
    public Optional<CsvLine> openLine() throws IOException {
        int width = encoding.charset().name().startsWith("UTF-16") ? 2 : 1;
        long from = Math.max(encoding.markLength(), Files.size(path) - TAIL);
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(from);
            String tail = new String(in.readAllBytes(), encoding.charset());
            int end = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r'));
            if (tail.isEmpty() || end == tail.length() - 1) {
                return Optional.empty();
            }
            long behind = tail.substring(end + 1).getBytes(encoding.charset()).length;
            List<CsvLine> last = new ArrayList<>();
            new CsvPart(this, Math.max(from, Files.size(path) - behind / width * width), CsvPart.TO_THE_END, 1)
                    .readLeniently(line -> {
                        last.add(line);
                        return true;
                    });
            return last.stream().findFirst();
        }
    }

    /** The last lines, all within the file's last {@value #TAIL} bytes, by their numbers in the file. */
    public List<CsvLine> end() throws IOException {
        int width = encoding.charset().name().startsWith("UTF-16") ? 2 : 1;
        long from = Math.max(encoding.markLength(), Files.size(path) - TAIL);
        long first = 1;
        if (from > encoding.markLength() && width == 1) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(path), TAIL)) {
                in.skipNBytes(from);
                for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                    from++;
                }
            }
            from = Math.min(Files.size(path), from + 1);
            first = 1 + newlines(from);
        } else if (from > encoding.markLength()) {
            return List.of();
        }
        List<CsvLine> end = new ArrayList<>();
        try {
            new CsvPart(this, from, CsvPart.TO_THE_END, Math.toIntExact(first)).readLeniently(line -> {
                end.add(line);
                return true;
            });
        } catch (UnreadableFile cut) {
            // It may begin within quotes; what is wrong with the file is found when it is read from its beginning.
            return List.of();
        }
        return end.subList(Math.max(0, end.size() - LINES_AT_END), end.size());
    }

    private long newlines(long until) throws IOException {
        long newlines = 0;
        byte[] bytes = new byte[TAIL];
        try (InputStream in = Files.newInputStream(path)) {
            for (long at = 0; at < until; ) {
                int read = in.read(bytes, 0, (int) Math.min(bytes.length, until - at));
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    newlines += bytes[i] == '\n' ? 1 : 0;
                }
                at += read;
            }
        }
        return newlines;
    }

    /** Gives out the lines in order, until there are no more or the reader has enough. */
    public void read(Reading reading) throws IOException {
        whole().read(reading);
    }

    /** All of it, from its first line on. */
    private CsvPart whole() {
        return new CsvPart(this, encoding.markLength(), CsvPart.TO_THE_END, 1);
    }

    /** The file in parts that can be read at the same time, and together are the whole. */
    public CsvCutting cut() throws IOException {
        return new CsvCutting(whole());
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

    /** The first lines by a delimiter that may be another than the file's, and makes nonsense of its quotation marks then. */
    private List<CsvLine> sample() throws IOException {
        List<CsvLine> sample = new ArrayList<>();
        whole().readLeniently(line -> {
            sample.add(line);
            return sample.size() < SAMPLED_LINES;
        });
        return sample;
    }

    private static char delimiter(Path path, Encoding encoding) throws IOException {
        Map<Character, List<CsvLine>> samples = new LinkedHashMap<>();
        for (char candidate : DelimiterSniffer.CANDIDATES) {
            samples.put(candidate, new CsvFile(path, encoding, candidate).sample());
        }
        return new DelimiterSniffer(samples).best();
    }
}
