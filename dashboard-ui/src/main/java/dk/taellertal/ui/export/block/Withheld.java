package dk.taellertal.ui.export.block;

import dk.taellertal.ui.export.block.FigureTable.Row;
import java.util.ArrayList;
import java.util.List;

/** What the public is not shown, and the house is. */
public final class Withheld {

    private Withheld() {}

    /**
     * The values that one table has and the other hides, each with the word for why.
     *
     * @param inside as the house sees it
     * @param outside the same for the public
     */
    public static List<String> of(FigureTable inside, FigureTable outside) {
        List<String> withheld = new ArrayList<>();
        for (Row row : inside.rows()) {
            if (outside.row(row.kind()).isPresent()) {
                List<Cell> others = outside.row(row.kind()).orElseThrow().cells();
                for (int c = 0; c < row.cells().size(); c++) {
                    if (row.cells().get(c) instanceof Cell.Amount
                            && others.get(c) instanceof Cell.Absent(String word)) {
                        withheld.add("%s %s (%s)"
                                .formatted(row.name(), inside.columns().get(c).label(), word));
                    }
                }
            }
        }
        return withheld;
    }
}
