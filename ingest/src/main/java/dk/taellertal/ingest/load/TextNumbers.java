package dk.taellertal.ingest.load;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Numbers texts as they come, from 0, by their bytes. A plain open table: it is asked for every key of every line of a
 * large file.
 */
final class TextNumbers {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int FIRST_SLOTS = 64;

    /** By number. */
    private byte[][] texts = new byte[FIRST_SLOTS][];

    private long[] hashes = new long[FIRST_SLOTS];
    /** One more than a number; 0 where the slot is free. */
    private int[] slots = new int[2 * FIRST_SLOTS];

    private int size;

    /**
     * The number of a text; {@link #size} as it was before where the text is new, which it is then no more.
     *
     * @param bytes with seven more behind the text
     */
    int number(byte[] bytes, int from, int until) {
        long hash = hash(bytes, from, until);
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        for (int there = slots[slot]; there != 0; there = slots[slot]) {
            if (hashes[there - 1] == hash && isSame(there - 1, bytes, from, until)) {
                return there - 1;
            }
            slot = (slot + 1) & mask;
        }
        if (size == texts.length) {
            grow();
            slot = freeSlot(hash);
        }
        texts[size] = Arrays.copyOfRange(bytes, from, until);
        hashes[size] = hash;
        slots[slot] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    private boolean isSame(int number, byte[] bytes, int from, int until) {
        byte[] text = texts[number];
        return Arrays.equals(text, 0, text.length, bytes, from, until);
    }

    private static long hash(byte[] bytes, int from, int until) {
        long hash = (long) until - from;
        int at = from;
        for (; at + Long.BYTES <= until; at += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(bytes, at));
        }
        if (at < until) {
            int beyond = (Long.BYTES - (until - at)) * Byte.SIZE;
            hash = mixed(hash ^ (long) EIGHT.get(bytes, at) << beyond);
        }
        return hash;
    }

    private static long mixed(long bits) {
        long spread = bits * SPREAD;
        return spread ^ spread >>> Integer.SIZE;
    }

    private void grow() {
        texts = Arrays.copyOf(texts, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[freeSlot(hashes[number])] = number + 1;
        }
    }

    private int freeSlot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> Integer.SIZE) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
