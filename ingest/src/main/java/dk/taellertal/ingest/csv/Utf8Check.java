package dk.taellertal.ingest.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are strict UTF-8, without making text of them: eight ASCII bytes at a time. */
final class Utf8Check {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    /** How many bytes of the letter are still to come, and between which the next one must lie. */
    private int toCome;

    private int least;
    private int most;

    /** Takes in the next bytes; false where they cannot be UTF-8. */
    boolean takeIn(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            if (toCome == 0 && i + Long.BYTES <= length && ((long) EIGHT.get(bytes, i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
            } else if (!takeIn(bytes[i++] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no letter is half there. */
    boolean isComplete() {
        return toCome == 0;
    }

    private boolean takeIn(int b) {
        if (toCome > 0) {
            boolean fits = b >= least && b <= most;
            toCome--;
            expect(toCome, 0x80, 0xBF);
            return fits;
        }
        if (b < 0x80) {
            return true;
        }
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        switch (b) {
            case 0xE0 -> expect(2, 0xA0, 0xBF);
            case 0xED -> expect(2, 0x80, 0x9F);
            case 0xF0 -> expect(3, 0x90, 0xBF);
            case 0xF4 -> expect(3, 0x80, 0x8F);
            default -> expect(b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3, 0x80, 0xBF);
        }
        return true;
    }

    private void expect(int bytes, int from, int to) {
        toCome = bytes;
        least = from;
        most = to;
    }
}
