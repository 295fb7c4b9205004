package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.ColumnWidths;
import dk.taellertal.ui.table.Table;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** Tables of slides: divided into as many as there is room for on each, every one with its head. */
final class SlideTable {

    private static final double POINTS = 10;
    /** About what a character takes. */
    private static final int CHARACTER = 7;

    private static final int PADDING = 12;
    private static final double LINE = 13;
    private static final double AIR = 7;

    private SlideTable() {}

    /** What of a table stands on one slide. */
    record Rows(Table grid, CellText cells, List<Integer> widths, List<Table.Row> rows) {

        Rows some(int from, int until) {
            return new Rows(grid, cells, widths, rows.subList(from, until));
        }

        /** About how high it is, with its head. */
        double height() {
            return rows.stream()
                            .mapToDouble(row -> SlideTable.height(texts(row, cells), widths))
                            .sum()
                    + SlideTable.height(heads(grid), widths);
        }

        void write(XSLFSlide slide, SlideText text, double top) {
            XSLFTable table = slide.createTable(rows.size() + 1, grid.columns().size() + 1);
            table.getCTTable().addNewTblPr().setFirstRow(true);
            fill(table.getRows().getFirst(), heads(grid), true, text);
            for (int r = 0; r < rows.size(); r++) {
                fill(
                        table.getRows().get(r + 1),
                        texts(rows.get(r), cells),
                        rows.get(r).strong(),
                        text);
            }
            double height = 0;
            for (int c = 0; c < widths.size(); c++) {
                table.setColumnWidth(c, widths.get(c));
            }
            for (XSLFTableRow row : table.getRows()) {
                height += row.getHeight();
            }
            double width = widths.stream().mapToInt(w -> w).sum();
            table.setAnchor(new Rectangle2D.Double(SlideText.MARGIN, top, width, height));
        }

        private void fill(XSLFTableRow row, List<String> texts, boolean strong, SlideText text) {
            for (int c = 0; c < texts.size(); c++) {
                XSLFTableCell cell = row.getCells().get(c);
                cell.setVerticalAlignment(VerticalAlignment.TOP);
                cell.setLeftInset(c == 0 ? 0 : PADDING / 2.0);
                cell.setRightInset(PADDING / 2.0);
                cell.setTopInset(AIR / 2);
                cell.setBottomInset(AIR / 2);
                cell.setBorderColor(BorderEdge.bottom, SlideText.RULE);
                cell.setBorderWidth(BorderEdge.bottom, 0.75);
                cell.clearText();
                XSLFTextParagraph paragraph = cell.addNewTextParagraph();
                if (!texts.get(c).isEmpty()) {
                    text.run(paragraph, texts.get(c), POINTS, strong, SlideText.INK);
                }
                // An empty cell has the size of its neighbours too.
                paragraph.getXmlObject().addNewEndParaRPr().setSz((int) (POINTS * 100));
                boolean numeric = c > 0 && grid.columns().get(c - 1).numeric();
                paragraph.setTextAlign(numeric ? TextAlign.RIGHT : TextAlign.LEFT);
            }
            row.setHeight(SlideTable.height(texts, widths));
        }
    }

    /**
     * As few slides as there may be, and about as much on each.
     *
     * @param height of the room on a slide
     */
    static List<Rows> divided(Table grid, CellText cells, double width, double height) {
        List<Integer> widths = new ColumnWidths(grid, cells, CHARACTER, PADDING).of((int) width);
        double room = height - height(heads(grid), widths);
        Rows all = new Rows(grid, cells, widths, grid.rows());
        List<Double> heights = grid.rows().stream()
                .map(row -> height(texts(row, cells), widths))
                .toList();
        double whole = heights.stream().mapToDouble(h -> h).sum();
        double tallest = heights.stream().mapToDouble(h -> h).max().orElse(0);
        int slides = divided(all, heights, room).size();
        return divided(all, heights, Math.min(room, whole / slides + tallest));
    }

    private static List<Rows> divided(Rows all, List<Double> heights, double room) {
        List<Rows> divided = new ArrayList<>();
        int from = 0;
        double used = 0;
        for (int r = 0; r < heights.size(); r++) {
            if (r > from && used + heights.get(r) > room) {
                divided.add(all.some(from, r));
                from = r;
                used = 0;
            }
            used += heights.get(r);
        }
        divided.add(all.some(from, heights.size()));
        return divided;
    }

    private static List<String> heads(Table grid) {
        List<String> heads = new ArrayList<>(List.of(grid.corner()));
        grid.columns().forEach(column -> heads.add(column.label()));
        return heads;
    }

    private static List<String> texts(Table.Row row, CellText cells) {
        List<String> texts = new ArrayList<>(List.of(row.name()));
        row.cells().forEach(cell -> texts.add(cells.of(cell)));
        return texts;
    }

    /** About how high a row of these texts is. */
    private static double height(List<String> texts, List<Integer> widths) {
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            int across = Math.max(1, (widths.get(c) - PADDING) / CHARACTER);
            lines = Math.max(lines, Math.ceilDiv(texts.get(c).length(), across));
        }
        return lines * LINE + AIR;
    }
}
