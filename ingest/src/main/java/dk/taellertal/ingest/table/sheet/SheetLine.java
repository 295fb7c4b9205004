package dk.taellertal.ingest.table.sheet;

import dk.taellertal.ingest.csv.PackedCells;
import dk.taellertal.ingest.csv.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line with something in it.
 *
 * @param line physical line, the first is 1
 * @param gap whether a blank line stands above
 * @param shift how many cells of the file stand before the first
 */
public record SheetLine(int line, List<String> cells, boolean gap, int shift) {

    public SheetLine {
        cells = PackedCells.of(cells);
    }

    /** The same line with other cells. */
    public SheetLine with(List<String> others) {
        return new SheetLine(line, others, gap, shift);
    }

    /** Where a cell stands in the file, as Excel shows it. */
    public String place(int position) {
        return Place.of(line, position + shift);
    }

    public int size() {
        return cells.size();
    }

    /** The cell at a position counted from 0; empty where the line is shorter. */
    public String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    public CellKind kind(int position) {
        return CellKind.of(cell(position));
    }

    public boolean blank(int position) {
        return position >= cells.size() || PackedCells.isEmpty(cells, position);
    }

    /** How many cells are not blank. */
    public int filled() {
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += blank(i) ? 0 : 1;
        }
        return filled;
    }

    /** How many cells stand before the blank ones at the end. */
    public int width() {
        int width = cells.size();
        while (width > 0 && blank(width - 1)) {
            width--;
        }
        return width;
    }

    /** Position of the first cell that is not blank. */
    public int first() {
        int first = 0;
        while (first < cells.size() && blank(first)) {
            first++;
        }
        return first;
    }

    public String firstText() {
        return cell(first());
    }

    /** Its cells up to a width, blank where it is shorter. */
    public List<String> upTo(int width) {
        return width == size()
                ? cells
                : IntStream.range(0, width).mapToObj(this::cell).toList();
    }

    /** All that stands in it, for a finding. */
    public String text() {
        return String.join(
                " · ", cells.stream().filter(c -> !c.isEmpty()).limit(12).toList());
    }
}
