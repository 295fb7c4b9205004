package dk.taellertal.ingest.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Small damages to a file, as transport, spreadsheets and hands do them. The same random numbers do the same damage. */
final class Mutations {

    private static final List<String> GARBAGE = List.of(
            "\"",
            "\"\"",
            ";",
            ",",
            ".",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "|",
            "-",
            "(",
            ")",
            "%",
            " kr.",
            "\u00a0",
            "\u0000",
            "\ufeff",
            "=\"",
            "I alt",
            "Resultat",
            "1.218",
            "1,218",
            "0",
            "00",
            "e5",
            "#DIV/0!",
            "..",
            "–",
            "½",
            "😀",
            "ukendt",
            "\n\n",
            "\nKilde: DST\n",
            ";;;;\n");
    private static final byte[] DELIMITERS = {';', ',', '\t', '|'};

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** One to three damages. */
    byte[] damaged(byte[] whole) {
        byte[] bytes = whole;
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int until = Math.min(bytes.length, from + 1 + random.nextInt(12));
        return switch (random.nextInt(9)) {
            case 0 -> replaced(bytes, from, from + 1, new byte[] {(byte) (bytes[from] ^ 1 << random.nextInt(8))});
            case 1 -> replaced(bytes, from, until, new byte[0]);
            case 2 -> replaced(bytes, from, bytes.length, new byte[0]);
            case 3 -> replaced(bytes, from, from, garbage());
            case 4 -> replaced(bytes, from, until, garbage());
            case 5 -> delimiterSwapped(bytes, from, until);
            case 6 -> digitChanged(bytes, from);
            case 7 -> lineAgain(bytes, from);
            default -> quoteOpened(bytes, from);
        };
    }

    private byte[] garbage() {
        return GARBAGE.get(random.nextInt(GARBAGE.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, int from, int until, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(by);
        out.write(bytes, until, bytes.length - until);
        return out.toByteArray();
    }

    private byte[] delimiterSwapped(byte[] bytes, int from, int until) {
        byte[] swapped = bytes.clone();
        byte other = DELIMITERS[random.nextInt(DELIMITERS.length)];
        for (int i = from; i < until; i++) {
            swapped[i] = swapped[i] == ';' ? other : swapped[i];
        }
        return swapped;
    }

    private byte[] digitChanged(byte[] bytes, int from) {
        byte[] changed = bytes.clone();
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                changed[i] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private byte[] lineAgain(byte[] bytes, int at) {
        int start = lineStart(bytes, at);
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        byte[] line = java.util.Arrays.copyOfRange(bytes, start, Math.min(bytes.length, end + 1));
        int to = lineStart(bytes, random.nextInt(bytes.length));
        return replaced(bytes, to, to, line);
    }

    /** A quotation mark at the beginning of a cell, where it means something. */
    private byte[] quoteOpened(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == ';') {
                return replaced(bytes, i + 1, i + 1, new byte[] {'"'});
            }
        }
        return bytes;
    }
}
