package dk.taellertal.ingest.load;

import dk.taellertal.ingest.load.RowBlock.First;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts of a file's keys and slices, each with the number under which rows have it. */
final class Dictionary {

    /** All numbers fit into 16 bits. A file with more texts is read line by line from there on. */
    static final int MOST = 60_000;

    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private int size;

    /** @param keys how many keys there are, the slice among them */
    Dictionary(int keys) {
        for (int k = 0; k < keys; k++) {
            numbers.add(new HashMap<>());
        }
    }

    /** Whether the texts of another block still fit. */
    boolean hasRoom(RowBlock block) {
        return size + block.firsts().size() <= MOST;
    }

    /** Gives a block the file's numbers; answers which of its texts were not there before. */
    List<First> takeIn(RowBlock block) {
        int[][] fileNumbers = new int[numbers.size()][block.firsts().size()];
        int[] seen = new int[numbers.size()];
        List<First> added = new ArrayList<>();
        for (First first : block.firsts()) {
            Map<String, Integer> known = numbers.get(first.key());
            Integer number = known.get(first.text());
            if (number == null) {
                number = known.size();
                known.put(first.text(), number);
                added.add(first);
                size++;
            }
            fileNumbers[first.key()][seen[first.key()]++] = number;
        }
        block.renumber(fileNumbers);
        return added;
    }

    /** How many texts of a key there are. */
    int size(int key) {
        return numbers.get(key).size();
    }
}
