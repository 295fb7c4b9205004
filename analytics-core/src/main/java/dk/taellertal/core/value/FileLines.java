package dk.taellertal.core.value;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Physical lines of one file, each counted once, told as ranges.
 *
 * @param count how many there are, also those in ranges that are left out; 0 where none are told
 * @param ranges ascending; the first ones, or the first ones behind a line where one asked for those
 * @param last the last line of all, 0 where there is none
 */
public record FileLines(long count, List<Range> ranges, int last) {

    /** More ranges than this are told by their count and their last line. */
    public static final int MOST_RANGES = 40;

    public static final FileLines NONE = new FileLines(0, List.of(), 0);

    /** Lines that follow each other, {@code first..last}. */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(
                        "lines are counted from 1 and upwards: '%d–%d'".formatted(first, last));
            }
        }
    }

    public FileLines {
        if (count < 0 || last < 0) {
            throw new IllegalArgumentException("lines are counted from 0: '%d', '%d'".formatted(count, last));
        }
        ranges = List.copyOf(ranges);
    }

    /** Whether ranges behind those told are left out. */
    public boolean leavesOut() {
        return !ranges.isEmpty() && ranges.getLast().last() < last;
    }

    /** The same lines by other ranges of them. */
    public FileLines with(List<Range> others) {
        return new FileLines(count, others, last);
    }

    /** The same lines with at most so many of the ranges. */
    public FileLines atMost(int most) {
        return new FileLines(count, ranges.subList(0, Math.min(most, ranges.size())), last);
    }

    /** The first lines one by one, at most so many. */
    public List<Integer> oneByOne(int most) {
        return ranges.stream()
                .flatMapToInt(r -> IntStream.rangeClosed(r.first(), r.last()))
                .limit(most)
                .boxed()
                .toList();
    }
}
