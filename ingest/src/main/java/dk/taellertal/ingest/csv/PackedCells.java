package dk.taellertal.ingest.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The cells of a line in one array of bytes: first where each ends, then their text. It takes a third of the memory that a
 * text for each cell would, so that a large table can be held whole. A cell is made a text each time it is asked for.
 */
public final class PackedCells extends AbstractList<String> implements RandomAccess {

    private static final int LONGEST = Character.MAX_VALUE;
    private static final int END_BYTES = 2;
    private static final int LAST_NARROW = 0xFF;

    private final byte[] packed;
    private final int size;

    private PackedCells(byte[] packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    /** An unmodifiable list of the same texts; very long lines, and broken characters, are not packed. */
    public static List<String> of(List<String> cells) {
        if (cells instanceof PackedCells) {
            return cells;
        }
        String text = String.join("", cells);
        boolean narrow = isNarrow(text);
        // Half of a pair of surrogates is no character, and would be lost.
        if (text.length() > LONGEST || (!narrow && hasLoneSurrogate(text))) {
            return List.copyOf(cells);
        }
        byte[] bytes = text.getBytes(charset(narrow));
        byte[] packed = new byte[cells.size() * END_BYTES + bytes.length];
        int end = 0;
        for (int i = 0; i < cells.size(); i++) {
            end += cells.get(i).length();
            packed[i * END_BYTES] = (byte) (end >> Byte.SIZE);
            packed[i * END_BYTES + 1] = (byte) end;
        }
        System.arraycopy(bytes, 0, packed, cells.size() * END_BYTES, bytes.length);
        return new PackedCells(packed, cells.size());
    }

    @Override
    public String get(int index) {
        int from = from(index);
        int characters = end(index) - from;
        int first = size * END_BYTES;
        // As many bytes as characters, or twice as many.
        int width = packed.length == first + end(size - 1) ? 1 : 2;
        return new String(packed, first + from * width, characters * width, charset(width == 1));
    }

    @Override
    public int size() {
        return size;
    }

    /** Whether a cell of a line is empty; one of packed cells is not made a text for it. */
    public static boolean isEmpty(List<String> cells, int index) {
        return cells instanceof PackedCells line
                ? line.from(index) == line.end(index)
                : cells.get(index).isEmpty();
    }

    private int from(int index) {
        return index == 0 ? 0 : end(index - 1);
    }

    private int end(int index) {
        int at = index * END_BYTES;
        return Byte.toUnsignedInt(packed[at]) << Byte.SIZE | Byte.toUnsignedInt(packed[at + 1]);
    }

    private static Charset charset(boolean narrow) {
        return narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_NARROW) {
                return false;
            }
        }
        return true;
    }
}
