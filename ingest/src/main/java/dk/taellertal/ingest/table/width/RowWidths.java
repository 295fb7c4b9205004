package dk.taellertal.ingest.table.width;

import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.width.DamagedRow.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the rows of a table whose cells are not under their columns. Several threads may ask at once. */
public final class RowWidths {

    static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int LONGEST_CELL = 60;
    private static final int FEWEST_MISFITS = 2;
    /** Where fewer than one cell in so many is blank, a blank one is remarkable. */
    private static final int SELDOM = 5;

    private static final int SAMPLED = 2_000;

    private final int size;
    private final char delimiter;
    private final ColumnTraits traits;
    private final int[] blank;
    private final boolean[] usuallyBlank;
    private final boolean[] mayBeBlank;

    /** How many cells most rows have; as many as the header where others are as frequent. */
    public static int usualSize(Stream<Integer> sizes, int header) {
        Map<Integer, Long> times = sizes.collect(Collectors.groupingBy(size -> size, Collectors.counting()));
        long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return times.getOrDefault(header, 0L) == most
                ? header
                : times.entrySet().stream()
                        .filter(e -> e.getValue() == most)
                        .mapToInt(Map.Entry::getKey)
                        .max()
                        .orElse(header);
    }

    /**
     * @param columns how many columns the table has
     * @param size how many cells its rows usually have, blank ones at the end included
     * @param sample rows; those of another size are not looked at
     */
    public RowWidths(int columns, int size, char delimiter, List<List<String>> sample) {
        this.size = size;
        this.delimiter = delimiter;
        this.traits = new ColumnTraits(
                columns,
                sample.stream().filter(r -> r.size() == size).limit(SAMPLED).toList());
        usuallyBlank = new boolean[columns];
        mayBeBlank = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            usuallyBlank[i] = traits.usuallyBlank(i);
            mayBeBlank[i] = usuallyBlank[i] || traits.blanks(i) > Math.max(1, traits.rows() / SELDOM);
        }
        blank = IntStream.range(0, columns).filter(traits::alwaysBlank).toArray();
    }

    /** How many cells a row usually has. */
    public int size() {
        return size;
    }

    /** Positions of the columns in which the sample has nothing. */
    public int[] blankColumns() {
        return blank.clone();
    }

    /** Whether a column is blank in no row of the sample. */
    public boolean isNeverBlank(int position) {
        return traits.blanks(position) == 0;
    }

    /** What is wrong with a row; empty where nothing is, and where it only lacks or adds blank cells at its end. */
    public Optional<DamagedRow> damage(int line, List<String> cells) {
        List<String> trimmed = Readings.trimmed(cells);
        boolean usual = cells.size() == size;
        boolean withinColumns = trimmed.size() <= traits.columns();
        if (usual && withinColumns) {
            if (isPartedOtherwise(cells)) {
                return Optional.of(new DamagedRow(line, cells, Fault.UNPARTED, readings(cells, List.of())));
            }
            return isRemarkable(cells)
                    ? shifted(line, cells, Readings.padded(trimmed, traits.columns()))
                    : Optional.empty();
        }
        List<List<String>> readings = readings(cells, List.of());
        if (withinColumns && lacksNothing(cells)) {
            List<String> asItStands = Readings.padded(trimmed, traits.columns());
            boolean onlyReading = readings.stream().allMatch(asItStands::equals) && !readings.isEmpty();
            if (onlyReading || (readings.isEmpty() && cells.size() < size && isNearlyWhole(asItStands))) {
                return Optional.empty();
            }
        }
        boolean unparted = trimmed.size() <= 2 && hidesData(trimmed);
        Fault fault = unparted ? Fault.UNPARTED : cells.size() < size ? Fault.NARROWER : Fault.WIDER;
        return Optional.of(new DamagedRow(line, cells, fault, readings));
    }

    /** Whether another delimiter cuts a row into as many cells, and more of them are numbers then. */
    private boolean isPartedOtherwise(List<String> cells) {
        for (char other : DELIMITERS) {
            if (other == delimiter || occurrences(cells, other) != traits.columns() - 1 || traits.columns() < 3) {
                continue;
            }
            List<String> parts = Readings.parted(cells, delimiter, other);
            if (parts.size() == traits.columns() && numbers(parts) > numbers(cells)) {
                return true;
            }
        }
        return false;
    }

    private static int occurrences(List<String> cells, char sign) {
        int found = 0;
        for (String cell : cells) {
            for (int i = cell.indexOf(sign); i >= 0; i = cell.indexOf(sign, i + 1)) {
                found++;
            }
        }
        return found;
    }

    private static long numbers(List<String> cells) {
        return cells.stream().filter(c -> CellKind.of(c).numeric()).count();
    }

    /** What is wrong with a line that looks like a note or a heading; empty where it is one. */
    public Optional<DamagedRow> hidden(int line, List<String> cells) {
        List<String> trimmed = Readings.trimmed(cells);
        if (traits.columns() < 2 || traits.rows() == 0) {
            return Optional.empty();
        }
        if (hidesData(trimmed)) {
            return Optional.of(new DamagedRow(line, cells, Fault.UNPARTED, readings(cells, List.of())));
        }
        boolean number = trimmed.stream().filter(c -> !c.isEmpty()).allMatch(RowWidths::isPieceOfNumber);
        return number && (cells.size() != size || !fitsWhereItStands(trimmed))
                ? Optional.of(new DamagedRow(line, cells, Fault.FRAGMENT, List.of()))
                : Optional.empty();
    }

    private static boolean isPieceOfNumber(String cell) {
        CellKind kind = CellKind.of(cell);
        return kind == CellKind.NUMBER
                || (kind == CellKind.DIGITS && cell.codePoints().noneMatch(Character::isLetter));
    }

    /** Whether a cell is filled that usually is not, or blank where hardly any is: only such a row can be shifted. */
    private boolean isRemarkable(List<String> cells) {
        for (int i = 0; i < usuallyBlank.length; i++) {
            boolean empty = i >= cells.size() || cells.get(i).isEmpty();
            if (empty ? !mayBeBlank[i] : usuallyBlank[i]) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsWhereItStands(List<String> trimmed) {
        return trimmed.size() <= traits.columns()
                && IntStream.range(0, trimmed.size())
                        .allMatch(i -> trimmed.get(i).isEmpty()
                                || traits.fits(i, trimmed.get(i), Optional.of(trimmed.get(i))));
    }

    private Optional<DamagedRow> shifted(int line, List<String> cells, List<String> row) {
        List<Integer> misfits = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!traits.fits(i, row.get(i), Optional.of(row.get(i)))) {
                misfits.add(i);
            }
        }
        boolean strange = misfits.stream().anyMatch(i -> !row.get(i).isEmpty() && traits.usuallyBlank(i));
        if (misfits.size() < FEWEST_MISFITS && !(strange && hasGap(row))) {
            return Optional.empty();
        }
        List<List<String>> readings = readings(cells, row);
        boolean numberAstray = hasGap(row)
                && misfits.stream()
                        .anyMatch(i -> traits.usuallyBlank(i)
                                && CellKind.of(row.get(i)).numeric());
        return readings.isEmpty() && !numberAstray && !lacksOne(row, misfits.size())
                ? Optional.empty()
                : Optional.of(new DamagedRow(line, cells, Fault.SHIFTED, readings));
    }

    /** Whether the cells would be like the others of their columns if one before them were not missing. */
    private boolean lacksOne(List<String> row, int misfits) {
        List<String> trimmed = Readings.trimmed(row);
        for (int i = 0; i < trimmed.size() && trimmed.size() < row.size(); i++) {
            List<String> with = new ArrayList<>(trimmed);
            with.add(i, "");
            List<String> padded = Readings.padded(with, row.size());
            long left = IntStream.range(0, row.size())
                    .filter(k -> !traits.fits(k, padded.get(k), Optional.of(row.get(k))))
                    .count();
            if (left <= 1 && left + 1 < misfits) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGap(List<String> row) {
        return IntStream.range(0, row.size()).anyMatch(i -> row.get(i).isEmpty() && !traits.alwaysBlank(i));
    }

    /** @param own the row where it is one of the sample, else nothing */
    private List<List<String>> readings(List<String> cells, List<String> own) {
        return Readings.of(cells, traits.columns(), delimiter, row -> fits(row, own));
    }

    private boolean fits(List<String> row, List<String> own) {
        for (int i = 0; i < row.size(); i++) {
            if (!traits.fits(i, row.get(i), own.isEmpty() ? Optional.empty() : Optional.of(own.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what a row has fewer or more than the others are blank cells at its end that say nothing. */
    private boolean lacksNothing(List<String> cells) {
        return cells.size() > 1
                && IntStream.range(cells.size(), traits.columns()).allMatch(traits::usuallyBlank);
    }

    /** Whether one cell at most is unlike the others of its column, and is not one that is missing. */
    private boolean isNearlyWhole(List<String> row) {
        int misfits = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean fits = traits.fits(i, row.get(i));
            if (!fits && row.get(i).isEmpty()) {
                return false;
            }
            misfits += fits ? 0 : 1;
        }
        return misfits < FEWEST_MISFITS;
    }

    /** Whether a text is a row of the table once it is parted: its cells fit, or it holds as many numbers as the others. */
    private boolean hidesData(List<String> cells) {
        if (cells.stream().filter(c -> !c.isEmpty()).count() > 2 || cells.isEmpty()) {
            return false;
        }
        String first = cells.stream().filter(c -> !c.isEmpty()).findFirst().orElse("");
        for (char other : DELIMITERS) {
            List<String> parts = Readings.parted(cells, delimiter, other);
            int width = Readings.trimmed(parts).size();
            if (width < 2) {
                continue;
            }
            if (width <= traits.columns()
                    && fits(Readings.padded(Readings.trimmed(parts), traits.columns()), List.of())) {
                return true;
            }
            long numbers = numbers(parts);
            boolean text = parts.stream().anyMatch(p -> p.length() > LONGEST_CELL) || NoteWords.begin(first);
            boolean wide = width * 10 >= traits.columns() * 7;
            if (!text && wide && numbers > 0 && numbers >= traits.numbers()) {
                return true;
            }
        }
        return false;
    }
}
