package dk.taellertal.ui.export.block;

import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.List;

/** What the public is not shown, and the house is. */
public final class Withheld {

    private Withheld() {}

    /**
     * The values that one document has and the other hides, each with the word for why.
     *
     * @param inside as the house sees it
     * @param outside the same for the public
     */
    public static List<String> of(ExportDocument inside, ExportDocument outside) {
        List<String> withheld = new ArrayList<>();
        for (ExportBlock block : inside.blocks()) {
            outside.blocks().stream()
                    .filter(other -> other.id().equals(block.id()))
                    .findFirst()
                    .ifPresent(other -> compare(grid(block), grid(other), withheld));
        }
        return withheld;
    }

    private static Table grid(ExportBlock block) {
        return switch (block) {
            case FigureBlock figure -> figure.table().across();
            case PartBlock part -> part.part().table();
        };
    }

    private static void compare(Table inside, Table outside, List<String> withheld) {
        for (Table.Row row : inside.rows()) {
            outside.rows().stream()
                    .filter(other -> other.name().equals(row.name()))
                    .findFirst()
                    .ifPresent(other -> compare(inside, row, outside, other, withheld));
        }
    }

    private static void compare(Table inside, Table.Row row, Table outside, Table.Row other, List<String> withheld) {
        for (int c = 0; c < row.cells().size(); c++) {
            String label = inside.columns().get(c).label();
            int place =
                    outside.columns().stream().map(Table.Column::label).toList().indexOf(label);
            if (place >= 0
                    && row.cells().get(c) instanceof Cell.Amount
                    && other.cells().get(place) instanceof Cell.Absent(String word)) {
                withheld.add("%s %s (%s)".formatted(row.name(), label, word));
            }
        }
    }
}
