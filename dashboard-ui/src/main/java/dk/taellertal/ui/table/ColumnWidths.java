package dk.taellertal.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the width of a page is shared among a table's columns: numbers get what they need, words share the rest by how
 * long they are, and none of them is broken where there is room.
 *
 * @param character about how wide one is
 * @param padding of a cell with a number; words stand off from numbers by as much again
 */
public record ColumnWidths(Table grid, CellText cells, int character, int padding) {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;
    /** Numbers never take more than so much of the page. */
    private static final double MOST_FOR_NUMBERS = 0.75;

    /** Of the names' column first, then of the others; together the whole, or a little less. */
    public List<Integer> of(int whole) {
        List<Double> needed = new ArrayList<>();
        double numbers = 0;
        double words = 0;
        for (int c = -1; c < grid.columns().size(); c++) {
            needed.add(needed(c));
            if (numeric(c)) {
                numbers += needed(c);
            } else {
                words += needed(c);
            }
        }
        double slack = (whole - numbers - words) / needed.size();
        if (slack >= 0) {
            return needed.stream().map(need -> (int) (need + slack)).toList();
        }
        double squeeze = Math.min(1, MOST_FOR_NUMBERS * whole / Math.max(1, numbers));
        double left = whole - numbers * squeeze;
        double least = 0;
        for (int c = -1; c < grid.columns().size(); c++) {
            least += numeric(c) ? 0 : least(c);
        }
        boolean unbroken = least < left;
        double share = unbroken ? (left - least) / Math.max(1, words - least) : left / words;
        List<Integer> widths = new ArrayList<>();
        for (int c = -1; c < grid.columns().size(); c++) {
            double floor = unbroken ? least(c) : 0;
            widths.add((int) (numeric(c) ? needed(c) * squeeze : floor + (needed(c) - floor) * share));
        }
        return widths;
    }

    /** What a column of words needs so that none of them is broken. */
    private double least(int column) {
        String label = column < 0 ? grid.corner() : grid.columns().get(column).label();
        int longest = Math.max(
                longestWord(label),
                grid.rows().stream()
                        .map(row ->
                                column < 0 ? row.name() : cells.of(row.cells().get(column)))
                        .mapToInt(ColumnWidths::longestWord)
                        .max()
                        .orElse(0));
        return Math.min(needed(column), longest * (double) character + 2.0 * padding);
    }

    /** The names' column is −1. */
    private boolean numeric(int column) {
        return column >= 0 && grid.columns().get(column).numeric();
    }

    private double needed(int column) {
        String label = column < 0 ? grid.corner() : grid.columns().get(column).label();
        int longest = numeric(column) ? longest(column) : Math.clamp(longest(column), SHORTEST, LONGEST);
        return Math.max(longest, longestWord(label)) * (double) character + (numeric(column) ? padding : 2.0 * padding);
    }

    private int longest(int column) {
        return grid.rows().stream()
                .mapToInt(row -> column < 0
                        ? row.name().length()
                        : cells.of(row.cells().get(column)).length())
                .max()
                .orElse(0);
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[ –]")).mapToInt(String::length).max().orElse(0);
    }
}
