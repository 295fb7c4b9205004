package dk.taellertal.ui.export.word;

import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.word.WordTemplate.Style;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes a table of a block as it is laid out. */
final class WordTable {

    private static final int MOST_TOGETHER = 16;
    private static final int FEW = 3;
    /** Words beside numbers stand off from them, in twentieths of a point. */
    private static final int BESIDE_NUMBERS = 120;

    private final WordTemplate template;
    private final TableLayout layout;
    private final CellText cells;
    private final XWPFTable table;

    private WordTable(WordTemplate template, ExportDocument document, TableLayout layout) {
        this.template = template;
        this.layout = layout;
        this.cells = new CellText(document.texts().locale());
        Table grid = layout.grid();
        this.table = template.document()
                .createTable(grid.rows().size() + 1, grid.columns().size() + 1);
    }

    static void write(WordTemplate template, ExportDocument document, ExportBlock block, TableLayout layout) {
        WordTable written = new WordTable(template, document, layout);
        written.describe(block);
        written.widths();
        written.head();
        for (int r = 0; r < written.layout.grid().rows().size(); r++) {
            written.row(r);
        }
    }

    private void head() {
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        row.setRepeatHeader(true);
        write(row, 0, layout.grid().corner(), true, true);
        for (int c = 0; c < layout.grid().columns().size(); c++) {
            write(row, c + 1, layout.grid().columns().get(c).label(), true, true);
        }
    }

    private void row(int number) {
        XWPFTableRow row = table.getRow(number + 1);
        row.setCantSplitRow(true);
        row.setRepeatHeader(false);
        Table.Row line = layout.grid().rows().get(number);
        boolean together = together(number);
        write(row, 0, line.name(), line.strong(), together);
        for (int c = 0; c < line.cells().size(); c++) {
            boolean strong = line.strong() || (layout.firstStrong() && c == 0);
            write(row, c + 1, cells.of(line.cells().get(c)), strong, together);
        }
    }

    /** A long table may break, but neither its first rows from the head nor its last from the caption. */
    private boolean together(int row) {
        int rows = layout.grid().rows().size();
        return rows <= MOST_TOGETHER || row < FEW || row >= rows - FEW;
    }

    /** @param column the names' is 0 */
    private void write(XWPFTableRow row, int column, String text, boolean strong, boolean together) {
        boolean number = column > 0 && layout.grid().columns().get(column - 1).numeric();
        XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
        paragraph.setStyle(template.id(number ? Style.NUMBER : Style.CELL));
        paragraph.setKeepNext(together);
        if (number && !layout.firstStrong()) {
            paragraph.setIndentationRight(layout.indent());
        }
        if (column > 0 && !number) {
            paragraph.setIndentationLeft(BESIDE_NUMBERS);
        }
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(strong);
    }

    private void describe(ExportBlock block) {
        table.setStyleID(template.id(Style.TABLE));
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(TableLayout.WIDTH));
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(block.name());
        properties.addNewTblDescription().setVal(block.headline());
    }

    private void widths() {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        List<Integer> widths = layout.widths();
        for (int c = 0; c < widths.size(); c++) {
            int width = widths.get(c);
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(c).setWidthType(TableWidthType.DXA);
                row.getCell(c).setWidth(String.valueOf(width));
            }
        }
    }
}
