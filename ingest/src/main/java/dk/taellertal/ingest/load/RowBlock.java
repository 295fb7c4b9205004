package dk.taellertal.ingest.load;

import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.PlainLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a part of a file, each in a line of its own: texts of keys as numbers, amounts in their smallest unit.
 * The numbers are the block's own at first; {@link #renumber} makes them the file's.
 */
final class RowBlock {

    /** Stands for an amount that the source marks as missing. */
    static final long MISSING = Long.MIN_VALUE;

    /** A text of a key, or a slice, that was not there before, and the line in which it stands first. */
    record First(int key, String text, CsvLine line) {}

    private static final byte WITHOUT_DIGIT = 0;
    private static final byte HARMLESS = 1;
    private static final byte SUSPICIOUS = 2;
    private static final int TEXTS = 64;
    private static final int FIRST_CAPACITY = 1 << 14;

    final int firstLine;
    /** By key and then row; behind the keys one more for the slice. */
    final char[][] keys;
    /** By amount of the shape, then by row. */
    final long[][] amounts;

    private final int[] sliceKeys;
    private final int[] positions;
    private final TextNumbers[] numbers;
    /** By key: how many cells have a digit in them and are nothing like personal data. */
    private final int[] harmless;

    /** By key, then by number: what personal data has to know of the text. */
    private final byte[][] kinds;

    private final Map<Long, Integer> sliceNumbers = new HashMap<>();
    private final List<First> firsts = new ArrayList<>();
    private long lastSlice = -1;
    private int lastSliceNumber;
    private int slices;
    private int size;

    RowBlock(RowShape shape, int firstLine) {
        positions = shape.keys().stream().mapToInt(RowShape.Key::position).toArray();
        sliceKeys = shape.slice().stream().mapToInt(Integer::intValue).toArray();
        this.firstLine = firstLine;
        keys = new char[shape.keys().size() + 1][FIRST_CAPACITY];
        amounts = new long[shape.amounts().size()][FIRST_CAPACITY];
        numbers = new TextNumbers[positions.length];
        Arrays.setAll(numbers, k -> new TextNumbers());
        harmless = new int[positions.length];
        kinds = new byte[positions.length][TEXTS];
    }

    int size() {
        return size;
    }

    List<First> firsts() {
        return firsts;
    }

    /** Whether the numbers of another text of each key still fit. */
    boolean hasRoom() {
        return firsts.size() < Dictionary.MOST - keys.length;
    }

    /** Adds a row's keys, and shows them to the search for personal data; answers which row it is. */
    int add(PlainLines line, PersonalData personal) {
        if (size == keys[0].length) {
            grow();
        }
        for (int k = 0; k < positions.length; k++) {
            int position = positions[k];
            TextNumbers known = numbers[k];
            int before = known.size();
            int number = known.number(line.bytes(), line.from(position), line.until(position));
            if (number == before) {
                meet(k, number, line);
            }
            keys[k][size] = (char) number;
            byte kind = kinds[k][number];
            if (kind == HARMLESS) {
                harmless[k]++;
            } else if (kind == SUSPICIOUS) {
                personal.scan(line.line(), position, line.text(position));
            }
        }
        keys[positions.length][size] = (char) slice(line);
        return size++;
    }

    /** Tells the search for personal data of the cells that it need not look at, once all rows are there. */
    void end(PersonalData personal) {
        for (int k = 0; k < positions.length; k++) {
            personal.numbered(positions[k], harmless[k]);
        }
    }

    private void meet(int key, int number, PlainLines line) {
        String text = line.text(positions[key]);
        firsts.add(new First(key, text, line.asText()));
        if (number == kinds[key].length) {
            kinds[key] = Arrays.copyOf(kinds[key], number * 2);
        }
        boolean harmless = PersonalData.isHarmless(text);
        kinds[key][number] = !harmless ? SUSPICIOUS : PersonalData.digits(text) > 0 ? HARMLESS : WITHOUT_DIGIT;
    }

    private int slice(PlainLines line) {
        if (sliceKeys.length == 1) {
            return sliceOfOne(keys[sliceKeys[0]][size], line);
        }
        long together = 0;
        for (int key : sliceKeys) {
            together = together << Character.SIZE | keys[key][size];
        }
        if (together != lastSlice) {
            lastSlice = together;
            lastSliceNumber = sliceNumbers.computeIfAbsent(together, t -> meetSlice(line));
        }
        return lastSliceNumber;
    }

    /** The slices are numbered as the texts of their only key are. */
    private int sliceOfOne(int number, PlainLines line) {
        return number == slices ? meetSlice(line) : number;
    }

    private int meetSlice(PlainLines line) {
        firsts.add(new First(positions.length, sliceText(line), line.asText()));
        return slices++;
    }

    private String sliceText(PlainLines line) {
        StringBuilder text = new StringBuilder();
        for (int key : sliceKeys) {
            text.append(line.text(positions[key])).append('\0');
        }
        return text.toString();
    }

    private void grow() {
        int more = size * 2;
        Arrays.setAll(keys, k -> Arrays.copyOf(keys[k], more));
        Arrays.setAll(amounts, a -> Arrays.copyOf(amounts[a], more));
    }

    /** Puts the file's numbers in the place of the block's own. */
    void renumber(int[][] fileNumbers) {
        for (int k = 0; k < keys.length; k++) {
            char[] key = keys[k];
            int[] to = fileNumbers[k];
            for (int i = 0; i < size; i++) {
                key[i] = (char) to[key[i]];
            }
        }
    }

    boolean marksMissing() {
        for (long[] of : amounts) {
            for (int i = 0; i < size; i++) {
                if (of[i] == MISSING) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sum of the amounts that are there, by amount of the shape. */
    long[] sums() {
        long[] sums = new long[amounts.length];
        for (int a = 0; a < amounts.length; a++) {
            for (int i = 0; i < size; i++) {
                sums[a] += amounts[a][i] == MISSING ? 0 : amounts[a][i];
            }
        }
        return sums;
    }
}
