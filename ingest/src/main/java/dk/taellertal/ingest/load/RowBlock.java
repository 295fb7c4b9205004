package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
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

    private static final int FIRST_CAPACITY = 1 << 13;

    final int firstLine;
    /** By key and then row; behind the keys one more for the slice. */
    final char[][] keys;
    /** By amount of the shape, then by row. */
    final long[][] amounts;

    private final RowShape shape;
    private final int[] sliceKeys;
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final Map<Long, Integer> sliceNumbers = new HashMap<>();
    private final List<First> firsts = new ArrayList<>();
    private long lastSlice = -1;
    private int lastSliceNumber;
    private int size;

    RowBlock(RowShape shape, int firstLine) {
        this.shape = shape;
        sliceKeys = shape.slice().stream().mapToInt(Integer::intValue).toArray();
        this.firstLine = firstLine;
        keys = new char[shape.keys().size() + 1][FIRST_CAPACITY];
        amounts = new long[shape.amounts().size()][FIRST_CAPACITY];
        shape.keys().forEach(k -> numbers.add(new HashMap<>()));
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

    /** Adds a row's keys; its amounts are set beside it. Answers which row it is. */
    int add(CsvLine line) {
        if (size == keys[0].length) {
            grow();
        }
        for (int k = 0; k < numbers.size(); k++) {
            keys[k][size] = (char) number(k, line);
        }
        keys[numbers.size()][size] = (char) slice(line);
        return size++;
    }

    private int number(int key, CsvLine line) {
        Map<String, Integer> known = numbers.get(key);
        String text = line.cell(shape.keys().get(key).position());
        Integer number = known.get(text);
        if (number != null) {
            return number;
        }
        known.put(text, known.size());
        firsts.add(new First(key, text, line));
        return known.size() - 1;
    }

    private int slice(CsvLine line) {
        long together = 0;
        for (int key : sliceKeys) {
            together = together << Character.SIZE | keys[key][size];
        }
        if (together != lastSlice) {
            lastSlice = together;
            lastSliceNumber = sliceNumbers.computeIfAbsent(together, t -> {
                firsts.add(new First(numbers.size(), sliceText(line), line));
                return sliceNumbers.size();
            });
        }
        return lastSliceNumber;
    }

    private String sliceText(CsvLine line) {
        StringBuilder text = new StringBuilder();
        for (int key : sliceKeys) {
            text.append(line.cell(shape.keys().get(key).position())).append('\0');
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
