package dk.taellertal.ingest.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of one measure say together about its notation. A notation is ruled out by a cell it cannot read;
 * two that are left matter only if they read a cell differently.
 */
public final class NumberSurvey {

    private static final Notation[] ALL = Notation.values();

    private final int scale;
    private final long[] unread = new long[ALL.length];
    private final boolean[][] differ = new boolean[ALL.length][ALL.length];
    private final PlainNumber plain = new PlainNumber();
    private final long[] plainReadings = new long[ALL.length];
    private @Nullable String doubtful;
    /** A number whose only mark stands before three digits, and reads as thousands or not at all. */
    private @Nullable String undecided;
    /** How many numbers have their thousands parted so that only one decimal mark is left: the comma, the point. */
    private final long[] parted = new long[2];

    private boolean wasRounded;

    /**
     * How many numbers leave no doubt what stands before their decimals: by the mark that does, and by whether other
     * marks part thousands. They are the most, and are counted among the unread only when all are there.
     */
    private final long[] clear = new long[4];

    public NumberSurvey(int scale) {
        this.scale = scale;
    }

    /** Takes in a cell, and says what it is in one of the notations, as {@link Notation#whole} does. */
    public long cell(String text, Notation notation) {
        return plain.scan(text) ? plain(() -> text, notation) : strange(text, notation);
    }

    /** Whether bytes are a plain number: digits and marks, a minus before them at most. It is remembered. */
    public boolean isPlain(byte[] text, int from, int until) {
        return plain.scan(text, from, until);
    }

    /** How many digits the number has that was looked at last. */
    public int plainDigits() {
        return plain.digitCount();
    }

    /** Takes in the plain number that was looked at last, as {@link #cell} does. */
    public long plain(Supplier<String> text, Notation notation) {
        wasRounded = plain.hasDecimalsBeyond(scale);
        parted[0] += plain.partsThousandsBy('.') ? 1 : 0;
        parted[1] += plain.partsThousandsBy(',') ? 1 : 0;
        char decimal = plain.onlyDecimalMark();
        long clearly = decimal == notation.decimal() ? plain.in(notation, scale) : Notation.NONE;
        if (clearly == Notation.NONE || clearly == Notation.UNTOLD) {
            return compared(text, notation, decimal);
        }
        clear[(decimal == ',' ? 0 : 2) + (plain.hasThousands() ? 1 : 0)]++;
        return clearly;
    }

    /** The numbers in {@link #clear} are read alike by the notations of their mark, but for one without their thousands. */
    private long unread(int notation) {
        Notation of = ALL[notation];
        int same = of.decimal() == ',' ? 0 : 2;
        int other = 2 - same;
        return unread[notation] + clear[other] + clear[other + 1] + (of.thousands() == ' ' ? clear[same + 1] : 0);
    }

    /** Whether the number that was taken in last has more decimals than are kept, and is no binary fraction. */
    public boolean wasRounded() {
        return wasRounded;
    }

    /** Whether some number leaves no doubt that a mark stands before decimals. */
    public boolean proves(char decimal) {
        int at = decimal == ',' ? 0 : 2;
        return clear[at] + clear[at + 1] + parted[at / 2] > 0;
    }

    /** A number with one mark, before three digits: thousands, or three decimals. */
    public Optional<String> undecided() {
        return Optional.ofNullable(undecided);
    }

    private long compared(Supplier<String> text, Notation notation, char decimal) {
        long one = Notation.NONE;
        boolean alike = true;
        for (int i = 0; i < ALL.length; i++) {
            boolean other = decimal != 0 && decimal != ALL[i].decimal();
            long reading = other ? Notation.NONE : plain.in(ALL[i], scale);
            if (reading == Notation.UNTOLD) {
                return strange(text.get(), notation);
            }
            plainReadings[i] = reading;
            alike &= reading == Notation.NONE || one == Notation.NONE || reading == one;
            one = reading == Notation.NONE ? one : reading;
        }
        for (int i = 0; i < ALL.length; i++) {
            unread[i] += plainReadings[i] == Notation.NONE ? 1 : 0;
        }
        if (undecided == null && plain.isUndecided()) {
            undecided = text.get().strip();
        }
        if (!alike) {
            compare(text.get());
        }
        return plain.in(notation, scale);
    }

    private void compare(String text) {
        for (int i = 0; i < ALL.length; i++) {
            for (int j = i + 1; j < ALL.length; j++) {
                if (plainReadings[i] != plainReadings[j]
                        && plainReadings[i] != Notation.NONE
                        && plainReadings[j] != Notation.NONE) {
                    differ(i, j, text);
                }
            }
        }
    }

    /** A cell with anything but digits and marks in it. */
    private long strange(String text, Notation notation) {
        wasRounded = notation.rounds(text, scale);
        List<Optional<BigDecimal>> readings = new ArrayList<>(ALL.length);
        for (int i = 0; i < ALL.length; i++) {
            readings.add(ALL[i].read(text, scale));
            unread[i] += readings.get(i).isPresent() ? 0 : 1;
        }
        for (int i = 0; i < ALL.length; i++) {
            for (int j = i + 1; j < ALL.length; j++) {
                if (readings.get(i).isPresent()
                        && readings.get(j).isPresent()
                        && readings.get(i).get().compareTo(readings.get(j).get()) != 0) {
                    differ(i, j, text);
                }
            }
        }
        return notation.whole(text, scale);
    }

    private void differ(int one, int other, String text) {
        differ[one][other] = true;
        doubtful = doubtful == null ? text.strip() : doubtful;
    }

    /** Adds what a survey of later cells of the same measure found. */
    public void add(NumberSurvey later) {
        for (int i = 0; i < clear.length; i++) {
            clear[i] += later.clear[i];
        }
        for (int i = 0; i < ALL.length; i++) {
            unread[i] += later.unread[i];
            for (int j = i + 1; j < ALL.length; j++) {
                differ[i][j] |= later.differ[i][j];
            }
        }
        doubtful = doubtful == null ? later.doubtful : doubtful;
        undecided = undecided == null ? later.undecided : undecided;
        parted[0] += later.parted[0];
        parted[1] += later.parted[1];
    }

    /** A cell that can be read in two ways, where nothing else in the column decides. */
    public Optional<String> doubt() {
        for (int i = 0; i < ALL.length; i++) {
            for (int j = i + 1; j < ALL.length; j++) {
                if (differ[i][j] && unread(i) == 0 && unread(j) == 0) {
                    return Optional.ofNullable(doubtful);
                }
            }
        }
        return Optional.empty();
    }

    /** The notation that leaves the fewest cells unread. */
    public Notation best() {
        return best(Optional.empty());
    }

    /** The best notation among those with the given decimal mark. */
    public Notation best(Optional<Character> decimal) {
        int best = -1;
        for (int i = 0; i < ALL.length; i++) {
            boolean allowed = decimal.isEmpty() || decimal.get() == ALL[i].decimal();
            if (allowed && (best < 0 || unread(i) < unread(best))) {
                best = i;
            }
        }
        return ALL[Math.max(0, best)];
    }
}
