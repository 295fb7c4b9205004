package dk.taellertal.ui.export.slides;

import dk.taellertal.core.period.Period;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.draw.Axis;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTable.Column;
import dk.taellertal.ui.page.FigureTable.Row;
import dk.taellertal.ui.table.Cell;
import java.awt.Rectangle;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A figure's chart as the program's own, whose numbers can be seen and changed; a break divides a line into two. */
record NativeChart(ExportDocument document, FigureBlock block, FigureChart line) {

    private static final int ACTUAL = 0x0B3C73;
    private static final int TARGET = 0x14171F;
    private static final int OTHER = 0x6A51A3;

    void write(XMLSlideShow show, XSLFSlide slide, int top, int height) {
        List<Integer> columns = periods();
        if (columns.isEmpty()) {
            return;
        }
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle(
                        Units.toEMU(SlideText.MARGIN),
                        Units.toEMU(top),
                        Units.toEMU(SlideShow.WIDTH - 2 * SlideText.MARGIN),
                        Units.toEMU(height)));
        draw(chart, columns);
        for (CTGraphicalObjectFrame frame :
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList()) {
            frame.getNvGraphicFramePr().getCNvPr().setDescr(block.alt());
        }
    }

    private void draw(XSLFChart chart, List<Integer> columns) {
        XDDFCategoryAxis time = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        // The axis of the drawn chart, so that the caption's word on where it begins holds here too.
        Axis.of(line).ifPresent(scale -> {
            values.setMinimum(scale.low().doubleValue());
            values.setMaximum(scale.high().doubleValue());
            values.setMajorUnit(scale.step().doubleValue());
            int decimals = Math.max(0, scale.step().stripTrailingZeros().scale());
            values.setNumberFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)));
        });
        time.setTickLabelPosition(AxisTickLabelPosition.LOW);
        values.getOrAddMajorGridProperties().setLineProperties(line(0xD5D8DF, 0.75, PresetLineDash.SOLID));
        FigureTable table = block.table();
        ChartSheet sheet = new ChartSheet(workbook(chart), document.texts().of("export.slide.sheet"), line.decimals());
        XDDFCategoryDataSource periods = sheet.periods(
                document.texts().of("export.period"),
                columns.stream().map(c -> table.columns().get(c).label()).toList());
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, time, values);
        data.setVaryColors(false);
        for (Row row : table.rows()) {
            switch (row.kind()) {
                case VALUE ->
                    stretches(columns)
                            .forEach(stretch -> series(
                                    data,
                                    sheet,
                                    periods,
                                    row,
                                    columns,
                                    stretch,
                                    ACTUAL,
                                    2.5,
                                    PresetLineDash.SOLID,
                                    true));
                case PATH ->
                    series(data, sheet, periods, row, columns, columns, TARGET, 1.5, PresetLineDash.DASH, false);
                case COMPARISON ->
                    series(data, sheet, periods, row, columns, columns, OTHER, 2, PresetLineDash.SYSTEM_DOT, false);
                case DEVIATION, NUMERATOR, DENOMINATOR -> {}
            }
        }
        chart.plot(data);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    private static XSSFWorkbook workbook(XSLFChart chart) {
        try {
            return chart.getWorkbook();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a slide's chart has no workbook", e);
        }
    }

    private void series(
            XDDFLineChartData data,
            ChartSheet sheet,
            XDDFCategoryDataSource periods,
            Row row,
            List<Integer> columns,
            List<Integer> shown,
            int color,
            double width,
            PresetLineDash dash,
            boolean marked) {
        List<Optional<BigDecimal>> numbers = columns.stream()
                .map(c -> shown.contains(c) && row.cells().get(c) instanceof Cell.Amount amount
                        ? Optional.of(amount.value())
                        : Optional.<BigDecimal>empty())
                .toList();
        if (numbers.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        ChartSheet.Column column = sheet.column(name(row, shown, columns), numbers);
        var series = (XDDFLineChartData.Series) data.addSeries(periods, column.numbers());
        series.setTitle(column.name(), column.head());
        series.setSmooth(false);
        series.setLineProperties(line(color, width, dash));
        series.setMarkerStyle(marked ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
    }

    /** After a break a line says from when on it holds. */
    private String name(Row row, List<Integer> shown, List<Integer> columns) {
        return shown.getFirst().equals(columns.getFirst())
                ? row.name()
                : document.texts()
                        .of(
                                "export.from",
                                row.name(),
                                block.table().columns().get(shown.getFirst()).label());
    }

    /** The columns that are periods. */
    private List<Integer> periods() {
        List<Column> columns = block.table().columns();
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).period().isPresent())
                .boxed()
                .toList();
    }

    /** The columns between one break and the next. */
    private List<List<Integer>> stretches(List<Integer> columns) {
        Set<Period> breaks = line.breaks().stream().map(b -> b.period()).collect(Collectors.toSet());
        List<List<Integer>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        for (int column : columns) {
            Period period = block.table().columns().get(column).period().orElseThrow();
            if (breaks.contains(period) && !stretches.getLast().isEmpty()) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(column);
        }
        return stretches;
    }

    private static XDDFLineProperties line(int color, double width, PresetLineDash dash) {
        byte[] rgb = {(byte) (color >> 16), (byte) (color >> 8), (byte) color};
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
        line.setWidth(width);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        return line;
    }
}
