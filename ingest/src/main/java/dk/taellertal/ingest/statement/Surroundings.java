package dk.taellertal.ingest.statement;

import java.util.Optional;

/**
 * The words around a number.
 *
 * @param before what stands before it in its sentence or cell
 * @param after what stands behind it and its unit there
 * @param cell where it stands in a table; empty for a sentence
 */
public record Surroundings(String before, String after, Optional<Cell> cell) {

    /**
     * A cell of a table in a text.
     *
     * @param table counted from 0 through the text
     * @param row counted from 0 in the table
     * @param column counted from 0 in the row
     * @param part counted from 0 among the numbers of the cell
     * @param rowLabel the first cell of its row, where that is no number
     * @param columnLabel the heading of its column
     * @param caption the line above the table
     * @param periodsAcross whether each column has a period; else each row may
     */
    public record Cell(
            int table,
            int row,
            int column,
            int part,
            String rowLabel,
            String columnLabel,
            String caption,
            boolean periodsAcross) {}

    /** The sentence without the number; in a table what heads its row and column, and the line above. */
    public String words() {
        String own = before + " " + after;
        return cell.map(c -> c.rowLabel() + " \n " + c.columnLabel() + " \n " + own + " \n " + c.caption())
                .orElse(own);
    }
}
