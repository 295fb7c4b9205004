package dk.taellertal.ui.export.word;

import dk.taellertal.ui.export.block.CellText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.ExportTable;
import dk.taellertal.ui.export.block.ExportTable.Row;
import dk.taellertal.ui.export.word.WordTemplate.Style;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A block's table: its periods under the chart's points, or, where they are too many for the page, one below another. */
final class WordTable {

    /** 16 cm in twentieths of a point. */
    private static final int WIDTH = 9071;

    /** Where the chart's first column begins. */
    private static final int FIRST = (int) Math.round(WIDTH * 118 / 604.8);

    /** About what a digit takes. */
    private static final int DIGIT = 85;

    private static final int PADDING = 130;

    /** A line of the table as it is written; the first of its cells is its name. */
    private record Line(List<String> texts, boolean strong) {}

    private WordTable() {}

    static void write(WordTemplate template, ExportDocument document, ExportBlock block) {
        CellText cells = new CellText(document.texts().locale());
        boolean across = fits(block.table(), cells);
        List<Line> lines = across ? across(block.table(), cells) : down(block.table(), cells, document);
        int columns = lines.getFirst().texts().size();
        XWPFTable table = template.document().createTable(lines.size(), columns);
        describe(table, template, block);
        widths(table, across ? FIRST : WIDTH / columns, columns);
        int indent = across ? indent(block.table(), cells) : 0;
        for (int i = 0; i < lines.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(i == 0);
            for (int c = 0; c < columns; c++) {
                boolean strong = i == 0 || lines.get(i).strong() || (!across && c == 1);
                XWPFParagraph text =
                        write(template, row.getCell(c), lines.get(i).texts().get(c), c > 0, strong);
                if (across && c > 0) {
                    text.setIndentationRight(indent);
                }
            }
        }
    }

    /** So far from the right edge that the widest number stands under the middle of its column, and its point. */
    private static int indent(ExportTable table, CellText cells) {
        int width = (WIDTH - FIRST) / Math.max(1, table.columns().size());
        return Math.max(0, (width - widest(table, cells) * DIGIT - PADDING) / 2);
    }

    private static int widest(ExportTable table, CellText cells) {
        return table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> cells.of(c).length())
                .max()
                .orElse(0);
    }

    private static boolean fits(ExportTable table, CellText cells) {
        int room = (WIDTH - FIRST) / Math.max(1, table.columns().size());
        int head =
                table.columns().stream().mapToInt(c -> c.label().length()).max().orElse(0);
        return Math.max(widest(table, cells), head) * DIGIT + PADDING <= room;
    }

    private static List<Line> across(ExportTable table, CellText cells) {
        List<Line> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        table.columns().forEach(c -> head.add(c.label()));
        lines.add(new Line(head, true));
        for (Row row : table.rows()) {
            List<String> texts = new ArrayList<>(List.of(row.name()));
            row.cells().forEach(c -> texts.add(cells.of(c)));
            lines.add(new Line(texts, row.main()));
        }
        return lines;
    }

    private static List<Line> down(ExportTable table, CellText cells, ExportDocument document) {
        List<Line> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(document.texts().of("export.period")));
        table.rows().forEach(r -> head.add(r.name()));
        lines.add(new Line(head, true));
        for (int c = 0; c < table.columns().size(); c++) {
            List<String> texts = new ArrayList<>(List.of(table.columns().get(c).label()));
            for (Row row : table.rows()) {
                texts.add(cells.of(row.cells().get(c)));
            }
            lines.add(new Line(texts, false));
        }
        return lines;
    }

    private static void describe(XWPFTable table, WordTemplate template, ExportBlock block) {
        table.setStyleID(template.id(Style.TABLE));
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(WIDTH));
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

    private static void widths(XWPFTable table, int first, int columns) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int other = columns == 1 ? 0 : (WIDTH - first) / (columns - 1);
        for (int c = 0; c < columns; c++) {
            int width = c == 0 ? first : other;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(c).setWidthType(TableWidthType.DXA);
                row.getCell(c).setWidth(String.valueOf(width));
            }
        }
    }

    private static XWPFParagraph write(
            WordTemplate template, XWPFTableCell cell, String text, boolean number, boolean strong) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(template.id(number ? Style.NUMBER : Style.CELL));
        paragraph.setKeepNext(true);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(strong);
        return paragraph;
    }
}
