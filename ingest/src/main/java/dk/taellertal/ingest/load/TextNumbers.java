package dk.taellertal.ingest.load;

import org.jspecify.annotations.Nullable;

/** Numbers texts as they come, from 0. A plain open table: it is asked for every key of every line of a large file. */
final class TextNumbers {

    private static final int FIRST_SLOTS = 64;

    private @Nullable String[] texts = new String[FIRST_SLOTS];
    private int[] numbers = new int[FIRST_SLOTS];
    private int size;

    /** The number of a text; {@link #size} as it was before where the text is new, which it is then no more. */
    int number(String text) {
        int mask = texts.length - 1;
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 16) & mask;
        for (String there = texts[slot]; there != null; there = texts[slot]) {
            if (there.equals(text)) {
                return numbers[slot];
            }
            slot = (slot + 1) & mask;
        }
        texts[slot] = text;
        numbers[slot] = size;
        if (++size * 2 > texts.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    private void grow() {
        @Nullable String[] before = texts;
        int[] numbersBefore = numbers;
        texts = new String[before.length * 2];
        numbers = new int[texts.length];
        int mask = texts.length - 1;
        for (int i = 0; i < before.length; i++) {
            String text = before[i];
            if (text != null) {
                int hash = text.hashCode();
                int slot = (hash ^ hash >>> 16) & mask;
                while (texts[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                texts[slot] = text;
                numbers[slot] = numbersBefore[i];
            }
        }
    }
}
