package dk.taellertal.ui.export.slides;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook inside a slide's chart, which opens when somebody edits its data: periods below one another in the first
 * column, and one column a line. The chart refers to these very cells.
 */
final class ChartSheet {

    private static final int CHARACTER = 256;

    /** A line's cells. */
    record Column(String name, CellReference head, XDDFNumericalDataSource<Double> numbers) {}

    private final XSSFSheet sheet;
    private final CellStyle style;
    private int rows;
    private int columns;

    /**
     * @param book empty as yet
     * @param decimals how many are shown; the cells have more
     */
    ChartSheet(XSSFWorkbook book, String name, int decimals) {
        while (book.getNumberOfSheets() > 0) {
            book.removeSheetAt(0);
        }
        sheet = book.createSheet(name);
        style = book.createCellStyle();
        style.setDataFormat(
                book.createDataFormat().getFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals))));
    }

    /** The first column; to be laid before the others. */
    XDDFCategoryDataSource periods(String head, List<String> labels) {
        rows = labels.size();
        columns = 1;
        row(0).createCell(0).setCellValue(head);
        for (int r = 0; r < rows; r++) {
            row(r + 1).createCell(0).setCellValue(labels.get(r));
        }
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, below(0));
    }

    /** One more column; a number that is not there leaves its cell blank. */
    Column column(String name, List<Optional<BigDecimal>> numbers) {
        int column = columns++;
        XSSFCell head = row(0).createCell(column);
        head.setCellValue(name);
        sheet.setColumnWidth(column, Math.clamp(name.length() + 2, 12, 60) * CHARACTER);
        for (int r = 0; r < rows; r++) {
            XSSFCell cell = row(r + 1).createCell(column);
            cell.setCellStyle(style);
            numbers.get(r).ifPresent(number -> cell.setCellValue(number.doubleValue()));
        }
        return new Column(
                name,
                new CellReference(sheet.getSheetName(), 0, column, true, true),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, below(column)));
    }

    private CellRangeAddress below(int column) {
        return new CellRangeAddress(1, rows, column, column);
    }

    private XSSFRow row(int number) {
        return Optional.ofNullable(sheet.getRow(number)).orElseGet(() -> sheet.createRow(number));
    }
}
