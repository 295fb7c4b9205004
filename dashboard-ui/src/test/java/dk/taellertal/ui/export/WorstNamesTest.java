package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTable.Row;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a name holds, the documents can be opened, and no spreadsheet reckons with it. */
class WorstNamesTest {

    static List<String> names() {
        return List.of(
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "bell \u0007 and null \u0000 and tab \t",
                "lone \uD800 surrogate and \uDC00 another, and \uFFFE",
                "<&\">]]></a:t><script>alert(1)</script>",
                "navn ".repeat(60),
                "x".repeat(300),
                "[]:*?/\\'");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_figure_with_it_is_opened_again_in_every_format(String name, @TempDir Path folder) throws Exception {
        try (SmallHome home = new SmallHome(folder)) {
            ExportDocument document = named(name, home);
            opened(document, home);
            FormatsTest.xml(rendered(document, Format.SVG, home).readAllBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_page_with_it_is_opened_again_in_every_format(String name, @TempDir Path folder) throws Exception {
        try (SmallHome home = new SmallHome(folder)) {
            opened(page(name, home), home);
        }
    }

    private static void opened(ExportDocument document, SmallHome home) throws Exception {
        String clean = document.blocks().getFirst().headline();
        try (var word = new XWPFDocument(rendered(document, Format.DOCX, home))) {
            assertThat(word.getParagraphs()).extracting(p -> p.getText()).contains(clean.strip());
        }
        try (var show = new XMLSlideShow(rendered(document, Format.PPTX, home))) {
            assertThat(show.getSlides()).isNotEmpty();
        }
        try (var book = new XSSFWorkbook(rendered(document, Format.XLSX, home))) {
            assertThat(cells(book)).noneMatch(c -> c.getCellType() == CellType.FORMULA);
            assertThat(cells(book).filter(c -> c.getCellType() == CellType.STRING))
                    .allMatch(c -> c.getCellStyle().getQuotePrefixed());
        }
        Loader.loadPDF(rendered(document, Format.PDF, home).readAllBytes()).close();
        FormatsTest.xml(rendered(document, Format.HTML, home).readAllBytes());
        String csv = new String(rendered(document, Format.CSV, home).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).doesNotContainPattern("[;\"\n][=@]").doesNotContainPattern("[;\"\n][+-][^0-9]");
    }

    /** A page of one part with all its texts named so, a number and a picture. */
    private static ExportDocument page(String name, SmallHome home) {
        ExportDocument document = home.document(DisclosureLevel.INTERNAL);
        FigureBlock block = document.figure();
        Table table = new Table(
                name,
                List.of(Table.Column.words(name), Table.Column.numbers(name, name)),
                List.of(new Table.Row(
                        name,
                        List.of(
                                new dk.taellertal.ui.table.Cell.Text(name),
                                new dk.taellertal.ui.table.Cell.Amount(BigDecimal.ONE, 0, true)),
                        Table.Kind.SUM)));
        Part part = new Part(
                "del",
                name,
                name,
                name,
                block.picture(),
                table,
                Part.Layout.CHART,
                List.of(name),
                new Part.Grounds(name, Optional.of(name), name, true));
        PartBlock worst = new PartBlock(
                "side",
                part,
                block.caption().stream().map(p -> new Phrase(name, p.strong())).toList(),
                List.of(new Fact(name, name)),
                block.code(),
                block.address());
        return new ExportDocument(
                name,
                Optional.of(new dk.taellertal.ui.page.Page.Opening(name, name)),
                List.of(worst),
                document.level(),
                Optional.empty(),
                document.taken(),
                document.texts());
    }

    private static Stream<Cell> cells(XSSFWorkbook book) {
        Stream.Builder<Cell> cells = Stream.builder();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells)));
        return cells.build();
    }

    private static ByteArrayInputStream rendered(ExportDocument document, Format format, SmallHome home) {
        return new ByteArrayInputStream(
                Rendering.bytes(document, format, home.home().home(), number -> {}));
    }

    /** The small home's block with all its texts named so. */
    private static ExportDocument named(String name, SmallHome home) throws IOException {
        ExportDocument document = home.document(DisclosureLevel.INTERNAL);
        FigureBlock block = document.figure();
        FigureChart chart = (FigureChart) block.chart();
        FigureChart other = new FigureChart(
                name,
                name,
                name,
                chart.decimals(),
                chart.points(),
                name,
                chart.comparison(),
                chart.target(),
                chart.breaks(),
                chart.direction(),
                List.of(name),
                false,
                chart.locale(),
                chart.changeSince());
        FigureTable table = new FigureTable(
                name,
                block.table().columns(),
                block.table().rows().stream()
                        .map(r -> new Row(r.kind(), name, r.cells()))
                        .toList());
        FigureBlock worst = new FigureBlock(
                name,
                name,
                name,
                name,
                name,
                other,
                table,
                block.caption().stream().map(p -> new Phrase(name, p.strong())).toList(),
                List.of(new Fact(name, name)),
                block.code(),
                block.address(),
                false);
        return new ExportDocument(
                name,
                Optional.empty(),
                List.of(worst),
                document.level(),
                Optional.empty(),
                document.taken(),
                document.texts());
    }
}
