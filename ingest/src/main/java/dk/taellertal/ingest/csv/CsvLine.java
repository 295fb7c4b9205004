package dk.taellertal.ingest.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A record of a file, and the physical line it begins on; the first is 1. */
public record CsvLine(int line, List<String> cells) {

    public boolean blank() {
        return width() == 0;
    }

    /** The cell at a position counted from 0; empty where the line is shorter. */
    public String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    /** What stands in it, for a reader. */
    public String text() {
        return cells.stream().map(String::strip).filter(c -> !c.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** How many cells stand before the blank ones at the end. */
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
