package dk.taellertal.ingest.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Signs that stand around every cell of a file in the place of quotation marks: apostrophes, or the curly marks that a word
 * processor makes of straight ones.
 */
public record CellQuotes(char opening, char closing) {

    private static final List<CellQuotes> KNOWN = List.of(
            new CellQuotes('\'', '\''),
            new CellQuotes('”', '”'),
            new CellQuotes('“', '”'),
            new CellQuotes('„', '“'),
            new CellQuotes('„', '”'),
            new CellQuotes('’', '’'),
            new CellQuotes('‘', '’'),
            new CellQuotes('´', '´'),
            new CellQuotes('»', '«'),
            new CellQuotes('«', '»'));

    private static final int FEWEST_LINES = 2;
    private static final int LOOKED_AT = 20;
    private static final int MOST_BYTES = 1 << 16;

    /** Those of a file: every cell of its first lines stands in them, and there is no quotation mark. */
    static Optional<CellQuotes> of(Path file, Charset charset, int markLength) throws IOException {
        List<String> lines;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), MOST_BYTES)) {
            in.skipNBytes(markLength);
            String head = new String(in.readNBytes(MOST_BYTES), charset);
            lines = head.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .limit(LOOKED_AT)
                    .toList();
        }
        if (lines.size() < FEWEST_LINES || lines.stream().anyMatch(l -> l.indexOf('"') >= 0)) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(q -> DelimiterSniffer.CANDIDATES.stream()
                        .anyMatch(d -> lines.stream().allMatch(l -> q.standsAround(l, d))))
                .findFirst();
    }

    /** Whether a line has two cells or more, and each stands in them. */
    private boolean standsAround(String line, char delimiter) {
        String joint = "" + closing + delimiter + opening;
        return line.length() > 1
                && line.charAt(0) == opening
                && line.charAt(line.length() - 1) == closing
                && line.contains(joint)
                && List.of(line.substring(1, line.length() - 1).split(Pattern.quote(joint), -1)).stream()
                        .noneMatch(c -> c.indexOf(opening) >= 0);
    }

    /** The text with quotation marks in the place of these. */
    Reader replaced(Reader in) {
        return new Replacing(new PushbackReader(new BufferedReader(in)));
    }

    private final class Replacing extends FilterReader {

        private final PushbackReader text;
        private boolean starts = true;
        private boolean open;

        Replacing(PushbackReader in) {
            super(in);
            text = in;
        }

        @Override
        public int read() throws IOException {
            int c = text.read();
            if (starts && c == opening) {
                starts = false;
                open = true;
                return '"';
            }
            if (open && c == closing && endsCell()) {
                open = false;
                return '"';
            }
            starts = !open && (c == '\n' || c == '\r' || DelimiterSniffer.isCandidate(c));
            return c;
        }

        private boolean endsCell() throws IOException {
            int next = text.read();
            if (next >= 0) {
                text.unread(next);
            }
            return next < 0 || next == '\n' || next == '\r' || DelimiterSniffer.isCandidate(next);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int taken = 0;
            while (taken < length) {
                int c = read();
                if (c < 0) {
                    break;
                }
                buffer[offset + taken++] = (char) c;
            }
            return taken == 0 && length > 0 ? -1 : taken;
        }
    }
}
