package dk.taellertal.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a file's bytes are read as text: by its mark unless its bytes belie it, else strict UTF-8, else UTF-16 by its zeros,
 * else that of DOS or of old Macs where the letters prove it, else Windows-1252.
 *
 * @param markLength bytes of the byte order mark, to be skipped
 * @param quotes what stands around its cells in the place of quotation marks
 */
public record Encoding(Charset charset, int markLength, Optional<CellQuotes> quotes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    /** Of a file whose cells stand in quotation marks, or in nothing. */
    public Encoding(Charset charset, int markLength) {
        this(charset, markLength, Optional.empty());
    }

    /** The text of a file from some byte on, with quotation marks in the place of other signs around cells. */
    public Reader reader(InputStream in) {
        Reader reader = new InputStreamReader(in, charset);
        return quotes.isPresent() ? quotes.get().replaced(reader) : reader;
    }

    /** What the file says of itself, or is consistent with; every byte is looked at before UTF-8 is believed. */
    public static Encoding of(Path file) throws IOException {
        Encoding encoding = bare(file);
        return new Encoding(
                encoding.charset, encoding.markLength, CellQuotes.of(file, encoding.charset, encoding.markLength));
    }

    private static Encoding bare(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int zerosFirst = zeros(head, 0);
        int zerosSecond = zeros(head, 1);
        if (Math.max(zerosFirst, zerosSecond) * 4 > head.length
                && Math.min(zerosFirst, zerosSecond) * 20 < head.length) {
            return new Encoding(zerosFirst > zerosSecond ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        return new Encoding(
                isUtf8(file) ? StandardCharsets.UTF_8 : OldEncodings.of(file).orElse(WINDOWS), 0);
    }

    /** Whether it was told by the letters alone, and is none that programs of today write. */
    public boolean isOld() {
        return !charset.equals(WINDOWS) && !charset.name().startsWith("UTF");
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (!check.takeIn(bytes, read)) {
                    return false;
                }
            }
        }
        return check.isComplete();
    }

    @Override
    public String toString() {
        return charset.name() + (markLength > 0 ? " (BOM)" : "");
    }
}
