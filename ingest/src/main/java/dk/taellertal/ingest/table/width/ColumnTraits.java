package dk.taellertal.ingest.table.width;

import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the cells of each column of a table look like, by a sample of its rows. Immutable once it is made. */
final class ColumnTraits {

    /** One cell in so many may be of a kind without the column being of it: damaged rows stand in the sample too. */
    private static final int STRAY_OF = 100;
    /** Where at most one cell in so many is filled, the column is usually blank. */
    private static final int FILLED_OF = 20;

    private static final int FEWEST_ALIKE = 4;

    private final List<Trait> traits = new ArrayList<>();
    private final int rows;

    private static final class Trait {
        final Map<CellKind, Integer> kinds = new EnumMap<>(CellKind.class);
        /** How many digits every number has; 0 where there is none yet, -1 where they differ. */
        int digits;

        int count(CellKind kind) {
            return kinds.getOrDefault(kind, 0);
        }

        /** How many cells are of some kinds, but for that of one row. */
        int others(Optional<CellKind> own, CellKind... wanted) {
            int count = 0;
            for (CellKind kind : wanted) {
                count += count(kind) - (own.equals(Optional.of(kind)) ? 1 : 0);
            }
            return count;
        }

        void add(String cell) {
            CellKind kind = CellKind.of(cell);
            kinds.merge(kind, 1, Integer::sum);
            if (kind.numeric()) {
                int own = plainDigits(cell);
                digits = digits == 0 || digits == own ? own : -1;
            }
        }
    }

    /** @param sample rows of the usual width */
    ColumnTraits(int columns, List<List<String>> sample) {
        rows = sample.size();
        for (int i = 0; i < columns; i++) {
            Trait trait = new Trait();
            for (List<String> row : sample) {
                trait.add(i < row.size() ? row.get(i) : "");
            }
            traits.add(trait);
        }
    }

    /** The number of digits of a cell that has nothing else in it; -1 for any other. */
    private static int plainDigits(String cell) {
        return cell.length() > 1 && cell.chars().allMatch(c -> c >= '0' && c <= '9') ? cell.length() : -1;
    }

    int columns() {
        return traits.size();
    }

    int rows() {
        return rows;
    }

    /** Whether a column is blank in all rows but a few. */
    boolean usuallyBlank(int position) {
        int filled = rows - traits.get(position).count(CellKind.BLANK);
        return filled <= Math.max(rows > 2 ? 1 : 0, rows / FILLED_OF);
    }

    int blanks(int position) {
        return traits.get(position).count(CellKind.BLANK);
    }

    /** Whether a column is blank in every row. */
    boolean alwaysBlank(int position) {
        return rows > 0 && traits.get(position).count(CellKind.BLANK) == rows;
    }

    /** Whether a cell is like others of its column. */
    boolean fits(int position, String cell) {
        return fits(position, cell, Optional.empty());
    }

    /**
     * Whether a cell is like others of its column.
     *
     * @param own what stands there in the row that is looked at, where that row is one of the sample
     */
    boolean fits(int position, String cell, Optional<String> own) {
        Trait trait = traits.get(position);
        Optional<CellKind> counted = own.map(CellKind::of);
        int few = rows / STRAY_OF;
        CellKind kind = CellKind.of(cell);
        return switch (kind) {
            case BLANK, PERIOD, WORD -> trait.others(counted, kind) > few;
            case MARK -> trait.others(counted, kind, CellKind.NUMBER, CellKind.YEAR) > few;
            case YEAR ->
                trait.others(counted, kind) > few
                        || (trait.others(counted, CellKind.NUMBER) > few && hasItsDigits(trait, cell));
            case NUMBER -> trait.others(counted, kind) > few && hasItsDigits(trait, cell);
            case DIGITS -> trait.others(counted, kind, CellKind.WORD) > few;
        };
    }

    private boolean hasItsDigits(Trait trait, String cell) {
        return rows < FEWEST_ALIKE || trait.digits <= 0 || trait.digits == plainDigits(cell);
    }

    /** Whether most cells of a column are numbers, codes and years among them. */
    boolean isNumeric(int position) {
        Trait trait = traits.get(position);
        return (trait.count(CellKind.NUMBER) + trait.count(CellKind.YEAR)) * 2 > rows;
    }

    /** How many cells of the usual row are numbers. */
    int numbers() {
        return (int) IntStream.range(0, traits.size()).filter(this::isNumeric).count();
    }
}
