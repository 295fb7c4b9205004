package dk.taellertal.ingest.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves that a file is in the encoding of DOS or of old Macs: every byte beyond ASCII is a letter or sign of it that Danish
 * texts have, and one at least stands within a word where Windows-1252 has no letter.
 */
enum OldEncodings {
    /** {@code æ ø å Æ Ø Å é ü ö ä}, then blank, section sign, half and small two. */
    DOS(
            "IBM850",
            "\u0091\u009b\u0086\u0092\u009d\u008f\u0082\u0081\u0094\u0084\u00ff\u00f5\u00ab\u00fd",
            "\u009b\u0086\u009d\u008f"),
    /** The same letters, then blank, dashes, section sign, bullet, quotes and ellipsis. */
    MAC(
            "x-MacRoman",
            "\u00be\u00bf\u008c\u00ae\u00af\u0081\u008e\u009f\u009a\u008a\u00ca\u00d0\u00d1\u00a4\u00a5\u00d2\u00d3\u00d5\u00c9",
            "\u00be\u00bf\u00af\u0081");

    private static final int BUFFER = 1 << 16;

    private final String charset;
    /** The bytes that it may have beyond ASCII, each as the sign of its number. */
    private final String taken;

    private final String telling;

    OldEncodings(String charset, String taken, String telling) {
        this.charset = charset;
        this.taken = taken;
        this.telling = telling;
    }

    /** The one that a file is in; empty where it may be in another. */
    static Optional<Charset> of(Path file) throws IOException {
        List<OldEncodings> possible = new ArrayList<>(List.of(values()));
        List<OldEncodings> told = new ArrayList<>();
        int before = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int next = in.read(); next >= 0 && !possible.isEmpty(); next = in.read()) {
                int b = next;
                if (b >= 0x80) {
                    possible.removeIf(e -> e.taken.indexOf(b) < 0);
                }
                int earlier = before;
                if (earlier >= 0x80 && (Character.isLetter((char) (b & 0x7F)) || b >= 0x80)) {
                    possible.stream()
                            .filter(e -> e.telling.indexOf(earlier) >= 0 && !told.contains(e))
                            .forEach(told::add);
                }
                before = b;
            }
        }
        possible.retainAll(told);
        return possible.size() == 1 && Charset.isSupported(possible.getFirst().charset)
                ? Optional.of(Charset.forName(possible.getFirst().charset))
                : Optional.empty();
    }
}
