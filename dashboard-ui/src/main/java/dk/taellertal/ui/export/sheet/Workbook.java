package dk.taellertal.ui.export.sheet;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A document as a workbook: one sheet a figure or part, a sheet of definitions and sources, and of several the contents. */
public final class Workbook {

    private static final int CHARACTER = 256;
    private static final int MOST_NAME = 31;
    private static final int HEAD_ROW = 3;
    /** Excel holds no more in a cell. */
    private static final int MOST_TEXT = 32_767;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final SheetStyles styles = new SheetStyles(book);
    private final Set<String> names = new HashSet<>();
    /** The blocks' own, in their order. */
    private final List<XSSFSheet> sheets = new ArrayList<>();

    private final ExportDocument document;
    private final Texts texts;

    private Workbook(ExportDocument document) {
        this.document = document;
        this.texts = document.texts();
    }

    public static byte[] bytes(ExportDocument document) {
        Workbook workbook = new Workbook(document);
        try (XSSFWorkbook book = workbook.book) {
            book.getProperties().getCoreProperties().setTitle(document.title());
            book.getProperties().getCoreProperties().setCreator("Tæller tal");
            document.blocks().forEach(workbook::sheets);
            workbook.definitions();
            document.opening().ifPresent(workbook::contents);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot be written", e);
        }
    }

    /** A figure's periods stand below one another, as one reckons with them. */
    private Table grid(ExportBlock block) {
        return switch (block) {
            case FigureBlock figure -> figure.table().down(texts.of("export.period"));
            case PartBlock part -> part.part().table();
        };
    }

    /** The block's own table, and on a sheet of its own what the picture shows where that is another. */
    private void sheets(ExportBlock block) {
        sheets.add(sheet(block, grid(block), block.name()));
        block.pictured().ifPresent(table -> sheet(block, table, texts.of("export.picture.sheet", block.name())));
    }

    private XSSFSheet sheet(ExportBlock block, Table grid, String wanted) {
        XSSFSheet sheet = book.createSheet(name(wanted));
        text(sheet.createRow(0), 0, block.headline(), styles.title());
        text(sheet.createRow(1), 0, "%s – %s".formatted(block.subtitle(), block.code()), styles.plain());
        head(sheet, grid);
        for (int r = 0; r < grid.rows().size(); r++) {
            XSSFRow row = sheet.createRow(HEAD_ROW + 1 + r);
            text(row, 0, grid.rows().get(r).name(), styles.plain());
            for (int c = 0; c < grid.columns().size(); c++) {
                cell(row, c + 1, grid.rows().get(r).cells().get(c));
            }
        }
        sheet.createFreezePane(1, HEAD_ROW + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    private void head(XSSFSheet sheet, Table grid) {
        XSSFRow head = sheet.createRow(HEAD_ROW);
        text(head, 0, grid.corner(), styles.head());
        int names =
                grid.rows().stream().mapToInt(row -> row.name().length()).max().orElse(0);
        sheet.setColumnWidth(0, Math.clamp(names + 2, 18, 60) * CHARACTER);
        for (int c = 0; c < grid.columns().size(); c++) {
            Table.Column column = grid.columns().get(c);
            text(head, c + 1, column.label(), column.numeric() ? styles.numberHead() : styles.head());
            sheet.setColumnWidth(c + 1, (column.numeric() ? 22 : 40) * CHARACTER);
        }
    }

    /** The sheets by their headlines, each a way to its sheet; made when they have their names. */
    private void contents(Opening opening) {
        XSSFSheet sheet = book.createSheet(name(texts.of("export.contents")));
        text(sheet.createRow(0), 0, document.title(), styles.title());
        text(sheet.createRow(1), 0, opening.lead(), styles.plain());
        text(sheet.createRow(2), 0, opening.note(), styles.plain());
        for (int b = 0; b < document.blocks().size(); b++) {
            XSSFRow row = sheet.createRow(HEAD_ROW + 1 + b);
            XSSFSheet target = sheets.get(b);
            text(row, 0, target.getSheetName(), styles.plain());
            text(row, 1, document.blocks().get(b).headline(), styles.plain());
            XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(new CellReference(target.getSheetName(), 0, 0, false, false).formatAsString());
            row.getCell(0).setHyperlink(link);
        }
        sheet.setColumnWidth(0, 36 * CHARACTER);
        sheet.setColumnWidth(1, 100 * CHARACTER);
        book.setSheetOrder(sheet.getSheetName(), 0);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }

    private void cell(XSSFRow row, int column, Cell cell) {
        switch (cell) {
            case Cell.Blank() -> {}
            case Cell.Absent(String word) -> text(row, column, word, styles.absent());
            case Cell.Text words -> text(row, column, words.text(), styles.text());
            case Cell.Amount amount -> {
                XSSFCell number = row.createCell(column);
                number.setCellValue(amount.value().doubleValue());
                number.setCellStyle(styles.number(amount.decimals(), amount.notation()));
            }
        }
    }

    private String heading() {
        return document.blocks().stream().anyMatch(PartBlock.class::isInstance)
                ? "export.fact.part"
                : "export.fact.figure";
    }

    private void definitions() {
        XSSFSheet sheet = book.createSheet(name(texts.of("export.definitions")));
        XSSFRow head = sheet.createRow(0);
        text(head, 0, texts.of(heading()), styles.head());
        text(head, 1, texts.of("export.fact"), styles.head());
        text(head, 2, texts.of("export.text"), styles.head());
        int line = 1;
        for (ExportBlock block : document.blocks()) {
            for (Fact fact : block.facts()) {
                XSSFRow row = sheet.createRow(line++);
                text(row, 0, block.name(), styles.text());
                text(row, 1, fact.name(), styles.text());
                text(row, 2, fact.text(), styles.text());
            }
        }
        sheet.setColumnWidth(0, 36 * CHARACTER);
        sheet.setColumnWidth(1, 22 * CHARACTER);
        sheet.setColumnWidth(2, 100 * CHARACTER);
        sheet.createFreezePane(0, 1);
    }

    private static void text(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(MOST_TEXT, text.length())));
        cell.setCellStyle(style);
    }

    /** A name that a sheet may have, and none has yet. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, '-');
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), MOST_NAME - end.length())) + end;
        }
        return name;
    }
}
