package dk.taellertal.ingest.table.width;

import dk.taellertal.ingest.table.sheet.CellKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ways to put the cells of a row under the columns of its table: as they stand, without a blank one, with a blank one
 * more, with two of them joined at a delimiter that belongs to a text or a number, or parted at another delimiter.
 */
final class Readings {

    private static final int MOST_TRIED = 3_000;
    private static final int MOST_CHANGES = 3;
    private static final int MOST_DECIMALS = 8;

    private final int columns;
    private final char delimiter;
    private final Predicate<List<String>> fits;
    private final Set<List<String>> plausible = new LinkedHashSet<>();
    private int tried;

    private Readings(int columns, char delimiter, Predicate<List<String>> fits) {
        this.columns = columns;
        this.delimiter = delimiter;
        this.fits = fits;
    }

    /** Those that fit, each as wide as the table; none where there are too many to try. */
    static List<List<String>> of(List<String> cells, int columns, char delimiter, Predicate<List<String>> fits) {
        Readings readings = new Readings(columns, delimiter, fits);
        List<String> trimmed = trimmed(cells);
        readings.take(trimmed);
        readings.withoutBlanks(trimmed, 0, MOST_CHANGES);
        readings.withBlanks(trimmed, 0, MOST_CHANGES - 1);
        readings.joined(trimmed, 0, MOST_CHANGES);
        if (delimiter == ',' && trimmed.size() > columns) {
            readings.decimals(trimmed, 0, MOST_DECIMALS);
        }
        readings.parted(cells);
        return readings.tried > MOST_TRIED ? List.of() : List.copyOf(readings.plausible);
    }

    /** The cells without the blank ones at the end. */
    static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    static List<String> padded(List<String> cells, int columns) {
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(columns - cells.size(), ""));
        return List.copyOf(padded);
    }

    private void take(List<String> cells) {
        List<String> trimmed = trimmed(cells);
        if (trimmed.size() <= columns && ++tried <= MOST_TRIED) {
            List<String> padded = padded(trimmed, columns);
            if (!plausible.contains(padded) && fits.test(padded)) {
                plausible.add(padded);
            }
        }
    }

    private void withoutBlanks(List<String> cells, int from, int changes) {
        for (int i = from; i < cells.size() && changes > 0 && tried <= MOST_TRIED; i++) {
            if (cells.get(i).isEmpty()) {
                List<String> without = new ArrayList<>(cells);
                without.remove(i);
                take(without);
                withoutBlanks(without, i, changes - 1);
            }
        }
    }

    private void withBlanks(List<String> cells, int from, int changes) {
        for (int i = from; i < cells.size() && changes > 0 && cells.size() < columns && tried <= MOST_TRIED; i++) {
            List<String> with = new ArrayList<>(cells);
            with.add(i, "");
            take(with);
            withBlanks(with, i + 1, changes - 1);
        }
    }

    private void joined(List<String> cells, int from, int changes) {
        for (int i = from; i + 1 < cells.size() && changes > 0 && tried <= MOST_TRIED; i++) {
            String first = cells.get(i);
            String second = cells.get(i + 1);
            if (isText(first) && isText(second)) {
                List<String> joined = new ArrayList<>(cells);
                joined.remove(i + 1);
                joined.set(i, (first + delimiter + ' ' + second).replace("\"", ""));
                take(joined);
                joined(joined, i, changes - 1);
            }
        }
    }

    private static boolean isText(String cell) {
        CellKind kind = CellKind.of(cell);
        return kind == CellKind.WORD || kind == CellKind.DIGITS;
    }

    /** Puts numbers together that were cut at their decimal commas, as often as there are cells too many. */
    private void decimals(List<String> cells, int from, int changes) {
        if (cells.size() <= columns || changes == 0) {
            take(cells);
            return;
        }
        for (int i = from; i + 1 < cells.size() && tried <= MOST_TRIED; i++) {
            if (cells.get(i).matches("-?\\d+") && cells.get(i + 1).matches("\\d{1,9}")) {
                List<String> joined = new ArrayList<>(cells);
                joined.set(i, cells.get(i) + ',' + joined.remove(i + 1));
                decimals(joined, i + 1, changes - 1);
            }
        }
    }

    private void parted(List<String> cells) {
        for (char other : RowWidths.DELIMITERS) {
            List<String> parts = parted(cells, delimiter, other);
            if (parts.size() > 1 && parts.size() >= columns / 2) {
                take(parts);
            }
        }
    }

    /** The text of a line as another delimiter cuts it, or the same one where the whole line is one cell. */
    static List<String> parted(List<String> cells, char delimiter, char other) {
        List<String> filled = trimmed(cells);
        String text = String.join(String.valueOf(delimiter), filled);
        if (text.indexOf(other) < 0 || (other == delimiter && filled.size() > 1)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == other && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
