package dk.taellertal.ingest.csv;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Quotation marks inside quoted cells that a backslash escapes, {@code "a \"b\" c"}, as R and MySQL write them. A file is
 * read so only where its quotation marks add up that way, and do not where each stands twice.
 */
public final class BackslashQuotes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;
    private static final long BACKSLASHES = '\\' * EACH;

    private final Path path;
    private final Encoding encoding;
    private final boolean anyBackslash;
    private final Map<Character, Boolean> escaping = new HashMap<>();

    private BackslashQuotes(Path path, Encoding encoding, boolean anyBackslash) {
        this.path = path;
        this.encoding = encoding;
        this.anyBackslash = anyBackslash;
    }

    /** Those of a file, which is looked through once, and once more for each delimiter where it has a backslash. */
    public static BackslashQuotes of(Path path, Encoding encoding) throws IOException {
        return new BackslashQuotes(path, encoding, hasBackslash(path));
    }

    /** Whether the file escapes its quotation marks so, by all of it. */
    public boolean escape(char delimiter) throws IOException {
        Boolean known = anyBackslash ? escaping.get(delimiter) : Boolean.FALSE;
        if (known == null) {
            known = addUpEscaped(delimiter);
            escaping.put(delimiter, known);
        }
        return known;
    }

    private boolean addUpEscaped(char delimiter) throws IOException {
        Quotes doubled = new Quotes(delimiter, false);
        Quotes escaped = new Quotes(delimiter, true);
        boolean met = false;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(encoding.markLength());
            Reader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
            char before = 0;
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                met |= c == '"' && before == '\\';
                doubled.take((char) c);
                escaped.take((char) c);
                before = (char) c;
            }
        }
        return met && doubled.faults() > 0 && escaped.faults() == 0;
    }

    /** Whether any byte is that of a backslash, eight at a time: nearly all files have none. */
    private static boolean hasBackslash(Path path) throws IOException {
        byte[] bytes = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.readNBytes(bytes, 0, bytes.length);
                    read > 0;
                    read = in.readNBytes(bytes, 0, bytes.length)) {
                Arrays.fill(bytes, read, bytes.length, (byte) 0);
                for (int i = 0; i < read; i += Long.BYTES) {
                    long others = (long) EIGHT.get(bytes, i) ^ BACKSLASHES;
                    if (((others - EACH) & ~others & TOPS) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The text with each escaped quotation mark doubled instead, as long as it was. */
    public static Reader doubled(Reader in) {
        return new Doubling(in);
    }

    /** How many quotation marks stand where none can, by one way of writing them. */
    private static final class Quotes {

        private enum At {
            CELL_START,
            PLAIN,
            QUOTED,
            /** Behind a quotation mark that closes the cell, or is the first of two. */
            MARK,
            /** Behind one, and blanks. */
            BLANKS
        }

        private final char delimiter;
        private final boolean escapes;
        private At at = At.CELL_START;
        private int backslashes;
        private long faults;

        Quotes(char delimiter, boolean escapes) {
            this.delimiter = delimiter;
            this.escapes = escapes;
        }

        void take(char c) {
            boolean ends = c == delimiter || c == '\n' || c == '\r';
            boolean escaped = escapes && c == '"' && backslashes % 2 == 1;
            backslashes = c == '\\' ? backslashes + 1 : 0;
            at = switch (at) {
                case CELL_START -> ends || c == ' ' || c == '=' ? At.CELL_START : c == '"' ? At.QUOTED : At.PLAIN;
                case PLAIN -> ends ? At.CELL_START : At.PLAIN;
                case QUOTED -> c == '"' && !escaped ? At.MARK : At.QUOTED;
                case MARK -> c == '"' ? At.QUOTED : behindMark(c, ends);
                case BLANKS -> behindMark(c, ends);
            };
        }

        private At behindMark(char c, boolean ends) {
            if (ends) {
                return At.CELL_START;
            }
            if (c == ' ') {
                return At.BLANKS;
            }
            faults++;
            return At.QUOTED;
        }

        /** With one for a cell that is open at the end. */
        long faults() {
            return faults + (at == At.QUOTED ? 1 : 0);
        }
    }

    /** Puts a quotation mark in the place of the backslash before another. */
    private static final class Doubling extends FilterReader {

        private static final int NOTHING = -2;

        private int ahead = NOTHING;
        private int backslashes;

        Doubling(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = ahead == NOTHING ? in.read() : ahead;
            ahead = NOTHING;
            if (c != '\\') {
                backslashes = 0;
                return c;
            }
            backslashes++;
            ahead = in.read();
            return ahead == '"' && backslashes % 2 == 1 ? '"' : c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int taken = 0;
            for (int c = length == 0 ? -1 : read(); c >= 0; c = taken < length ? read() : NOTHING) {
                buffer[offset + taken++] = (char) c;
            }
            return taken == 0 && length > 0 ? -1 : taken;
        }
    }
}
