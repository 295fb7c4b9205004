package dk.taellertal.ui.export.sheet;

import dk.taellertal.ui.table.Cell;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook's cells, each made once. */
final class SheetStyles {

    private final XSSFWorkbook workbook;
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final CellStyle text;
    private final CellStyle plain;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle numberHead;
    private final CellStyle absent;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = text(false, 11);
        text = text(false, 11);
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        title = text(true, 14);
        head = text(true, 11);
        head.setWrapText(true);
        head.setBorderBottom(BorderStyle.THIN);
        numberHead = text(true, 11);
        numberHead.setWrapText(true);
        numberHead.setBorderBottom(BorderStyle.THIN);
        numberHead.setAlignment(HorizontalAlignment.RIGHT);
        absent = text(false, 11);
        absent.setAlignment(HorizontalAlignment.RIGHT);
    }

    /** Text stays text, whatever sign it begins with and whoever edits the cell. */
    private XSSFCellStyle text(boolean strong, int points) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(strong, points));
        style.setQuotePrefixed(true);
        return style;
    }

    /** On one line, over the edge of its cell. */
    CellStyle plain() {
        return plain;
    }

    private XSSFFont font(boolean strong, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setBold(strong);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    CellStyle text() {
        return text;
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    /** Above numbers. */
    CellStyle numberHead() {
        return numberHead;
    }

    CellStyle absent() {
        return absent;
    }

    /** Shown as the reader's own spreadsheet writes numbers. */
    CellStyle number(int decimals, Cell.Notation notation) {
        String plain = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String format = switch (notation) {
            case PLAIN -> plain;
            case SIGNED -> "+%1$s;-%1$s;%1$s".formatted(plain);
            case ASIDE -> "\"(+\"%1$s\")\";\"(-\"%1$s\")\";\"(\"%1$s\")\"".formatted(plain);
        };
        return numbers.computeIfAbsent(format, f -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(false, 11));
            style.setDataFormat(workbook.createDataFormat().getFormat(f));
            return style;
        });
    }
}
