package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.app.DemoHome;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.export.figure.FigureBlocks;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.figure.PageNumbers;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.program.LocalTaellerTal;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every number that is shown is rounded once, from the exact one: all figures, periods, formats and languages. */
class OneRoundingTest {

    private static final Map<String, List<Walked>> WALKS = new ConcurrentHashMap<>();

    private static Instance home;

    /** A shipped figure with what a reader of a language must see in each period, worked out another way. */
    private record Walked(
            FigureAnswer answer, FigureBlock block, List<String> labels, List<Optional<String>> expected) {}

    @BeforeAll
    static void open(@TempDir Path folder) {
        home = DemoHome.in(folder);
    }

    @AfterAll
    static void close() {
        WALKS.clear();
        home.close();
    }

    private static LocalTaellerTal program(Locale language) {
        return new LocalTaellerTal(home, UiTexts.in(language), new Actor("", Role.ECONOMIST), DemoHome.CLOCK);
    }

    private static List<Walked> walk(Locale language) {
        return WALKS.computeIfAbsent(language.getLanguage(), tag -> walked(language));
    }

    private static List<Walked> walked(Locale language) {
        List<Walked> walked = new ArrayList<>();
        for (KeyFigure figure : home.catalogue().figures().values()) {
            FigureAnswer answer =
                    program(language).answer(FigureQuery.of(figure.id().value()));
            if (answer.latest().isEmpty() || !answer.breaks().isEmpty()) {
                continue;
            }
            FigureBlock block = new FigureBlocks(
                            home.snapshot(),
                            DisclosureLevel.INTERNAL,
                            Optional.empty(),
                            LocalDate.now(DemoHome.CLOCK),
                            UiTexts.in(language))
                    .block(answer, "TT-0000-00", "/k/TT-0000-00");
            List<String> labels = new ArrayList<>();
            List<Optional<String>> expected = new ArrayList<>();
            for (FigureTable.Column column : block.table().periods()) {
                labels.add(column.heading());
                expected.add(answer.points().stream()
                        .filter(p -> column.period().equals(Optional.of(p.period()))
                                && p.amount().isPresent())
                        .findFirst()
                        .map(p -> shown(answer, p, language)));
            }
            walked.add(new Walked(answer, block, labels, expected));
        }
        return walked;
    }

    private static String shown(FigureAnswer answer, Point point, Locale language) {
        BigDecimal rounded =
                ExactNumber.rounded(answer, point.computed(), answer.figure().decimals());
        return ExactNumber.written(rounded, language);
    }

    private static ExportDocument document(List<? extends ExportBlock> blocks, Locale language) {
        return new ExportDocument(
                "Alle nøgletal",
                Optional.of(new Opening("", "")),
                List.copyOf(blocks),
                DisclosureLevel.INTERNAL,
                Optional.empty(),
                LocalDate.now(DemoHome.CLOCK),
                UiTexts.in(language));
    }

    private static ExportDocument figures(List<Walked> walked, Locale language) {
        return document(walked.stream().map(Walked::block).toList(), language);
    }

    /** How many of the figures show something else than a line, which has a table of its own. */
    private static long pictured(List<Walked> walked) {
        return walked.stream()
                .filter(figure -> figure.block().pictured().isPresent())
                .count();
    }

    private static byte[] bytes(ExportDocument document, Format format) {
        return Rendering.bytes(document, format, home.home(), number -> {});
    }

    @Test
    void unemployment_in_2021_is_3_2_pct_in_every_place() {
        // 414 / 12745 = 0.0324833, not 0.0325.
        Walked unemployment = walk(Texts.DANISH).stream()
                .filter(w -> w.block().figure().equals("ledighed"))
                .findFirst()
                .orElseThrow();
        int last = unemployment.labels().indexOf("2021");
        assertThat(unemployment.expected().get(last)).contains("3,2");
        Cell cell = unemployment.block().table().rows().getFirst().cells().get(last);
        assertThat(new CellText(Texts.DANISH).of(cell)).isEqualTo("3,2");
        assertThat(unemployment.block().headline()).contains("3,2 pct.");
        assertThat(unemployment.block().alt()).contains("3,2 pct.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void pages_sentences_and_pictures_show_the_exact_number_rounded_once(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Texts texts = UiTexts.in(language);
        List<String> wrong = new ArrayList<>();
        List<Walked> walked = walk(language);
        assertThat(walked).hasSizeGreaterThan(60);
        for (Walked figure : walked) {
            String id = figure.block().figure();
            List<String> page = PageNumbers.values(figure.block().table(), texts);
            for (int p = 0; p < page.size(); p++) {
                check(id + " page " + figure.labels().get(p), figure.expected().get(p), page.get(p), wrong);
            }
            String latest = figure.expected().stream()
                    .flatMap(Optional::stream)
                    .toList()
                    .getLast();
            String unit = figure.answer().figure().unit();
            said(id + " alt", latest + " " + unit, AltText.of(figure.block().chart()), wrong);
            // A headline has more decimals where fewer would seem to have reached the target.
            boolean told = IntStream.rangeClosed(0, 4)
                    .mapToObj(more -> ExactNumber.written(
                            ExactNumber.rounded(
                                    figure.answer(),
                                    figure.answer().latest().orElseThrow().computed(),
                                    figure.answer().figure().decimals() + more),
                            language))
                    .anyMatch(number -> figure.block().headline().contains(number + " " + unit));
            // The headline of another picture than a line tells of what that shows.
            if (!told && figure.block().pictured().isEmpty()) {
                wrong.add("%s headline: %s not in '%s'"
                        .formatted(id, latest, figure.block().headline()));
            }
            String drawn = new String(Pictures.svg(figure.block()), StandardCharsets.UTF_8);
            said(id + " svg", latest, drawn, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void documents_show_the_exact_number_rounded_once(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        List<Walked> walked = walk(language);
        ExportDocument document = figures(walked, language);
        List<String> wrong = new ArrayList<>();
        List<List<List<String>>> word = word(bytes(document, Format.DOCX));
        List<List<List<String>>> html = html(bytes(document, Format.HTML));
        String pdf = pdf(bytes(document, Format.PDF));
        for (int f = 0; f < walked.size(); f++) {
            Walked figure = walked.get(f);
            String id = figure.block().figure();
            int table = f + (int) pictured(walked.subList(0, f + 1));
            for (int p = 0; p < figure.labels().size(); p++) {
                String label = figure.labels().get(p);
                check(id + " docx " + label, figure.expected().get(p), cell(word.get(table), label), wrong);
                check(id + " html " + label, figure.expected().get(p), cell(html.get(table), label), wrong);
            }
            List<String> told =
                    html.get(table).get(1).subList(1, html.get(table).get(1).size());
            said(id + " pdf", told.stream().filter(t -> !t.isBlank()).collect(Collectors.joining(" ")), pdf, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void what_programs_read_is_the_exact_number_too(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        List<Walked> walked = walk(language);
        ExportDocument document = figures(walked, language);
        List<String> wrong = new ArrayList<>();
        String csv = new String(bytes(document, Format.CSV), StandardCharsets.UTF_8);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(document, Format.XLSX)));
                XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes(document, Format.PPTX)))) {
            // The parts of a package come by their names, the slides as they are shown.
            List<XSLFChart> charts = show.getSlides().stream()
                    .flatMap(slide -> slide.getRelations().stream())
                    .filter(XSLFChart.class::isInstance)
                    .map(XSLFChart.class::cast)
                    .toList();
            // What is no line is a picture on its slide.
            assertThat(charts).hasSize(walked.size() - (int) pictured(walked));
            for (int f = 0; f < walked.size(); f++) {
                Walked figure = walked.get(f);
                String id = figure.block().figure();
                int decimals = figure.answer().figure().decimals();
                // The first sheet is the contents.
                int before = (int) pictured(walked.subList(0, f));
                XSSFSheet sheet = book.getSheetAt(f + 1 + before);
                Optional<XSSFChartCells> chart = figure.block().pictured().isPresent()
                        ? Optional.empty()
                        : Optional.of(XSSFChartCells.of(charts.get(f - before)));
                for (int p = 0; p < figure.labels().size(); p++) {
                    String place = id + " " + figure.labels().get(p);
                    check(
                            place + " xlsx",
                            figure.expected().get(p),
                            number(sheet.getRow(4 + p), 1, decimals, language),
                            wrong);
                    if (chart.isPresent()) {
                        check(
                                place + " pptx",
                                figure.expected().get(p),
                                number(chart.get().sheet().getRow(1 + p), 1, decimals, language),
                                wrong);
                        check(
                                place + " pptx cache",
                                figure.expected().get(p),
                                cached(chart.get(), p, decimals, language),
                                wrong);
                    }
                }
                FigureDocument rest = program(language).figure(FigureQuery.of(id));
                for (int p = 0; p < figure.answer().points().size(); p++) {
                    Point point = figure.answer().points().get(p);
                    if (point.amount().isEmpty()) {
                        continue;
                    }
                    String exchanged = String.valueOf(rest.points().get(p).value());
                    // Whoever rounds it again, to the shown decimals or fewer, gets the exact number rounded once.
                    for (int fewer = 0; fewer <= decimals; fewer++) {
                        check(
                                id + " rest " + point.period() + " to " + fewer,
                                Optional.of(ExactNumber.rounded(figure.answer(), point.computed(), fewer)
                                        .toPlainString()),
                                new BigDecimal(exchanged)
                                        .setScale(fewer, RoundingMode.HALF_UP)
                                        .toPlainString(),
                                wrong);
                    }
                    check(
                            id + " rest " + point.period(),
                            Optional.of(ExactNumber.rounded(figure.answer(), point.computed(), decimals + 6)
                                    .toPlainString()),
                            new BigDecimal(exchanged)
                                    .setScale(decimals + 6, RoundingMode.HALF_UP)
                                    .toPlainString(),
                            wrong);
                    String written = language.getLanguage().equals("da") ? exchanged.replace('.', ',') : exchanged;
                    String separator = language.getLanguage().equals("da") ? ";" : ",";
                    Pattern line = Pattern.compile("(?m)^%s%s.*%s%s%s%s%s"
                            .formatted(
                                    Pattern.quote(id),
                                    separator,
                                    separator,
                                    Pattern.quote(point.period().toString()),
                                    separator,
                                    Pattern.quote(written),
                                    separator));
                    if (!line.matcher(csv).find()) {
                        wrong.add("%s csv %s: %s is not there".formatted(id, point.period(), written));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void the_documents_of_the_budget_and_of_coverage_show_what_their_cells_hold_rounded_once(String tag)
            throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        try (Exports exports = new Exports(home, Layouts.of(home), DemoHome.CLOCK)) {
            for (String page : List.of("budget", "coverage", "compare")) {
                ExportRequest request = new ExportRequest(
                        new ExportRequest.Subject.Page(page, Map.of()),
                        Format.DOCX,
                        DisclosureLevel.INTERNAL,
                        Optional.empty(),
                        language,
                        "");
                ExportDocument document = exports.document(request);
                assertThat(document.blocks())
                        .allSatisfy(block -> assertThat(block.caption())
                                .noneMatch(phrase -> phrase.text().contains("alle linjer")
                                        || phrase.text().contains("all lines")));
                List<String> wrong = new ArrayList<>();
                List<List<List<String>>> word = word(bytes(document, Format.DOCX));
                List<List<List<String>>> html = html(bytes(document, Format.HTML));
                for (int b = 0; b < document.blocks().size(); b++) {
                    Table grid = ((PartBlock) document.blocks().get(b)).part().table();
                    for (int r = 0; r < grid.rows().size(); r++) {
                        for (int c = 0; c < grid.columns().size(); c++) {
                            if (grid.rows().get(r).cells().get(c) instanceof Cell.Amount amount) {
                                BigDecimal rounded = amount.value().setScale(amount.decimals(), RoundingMode.HALF_UP);
                                String sign = !amount.signed() || rounded.signum() < 0
                                        ? ""
                                        : rounded.signum() > 0 ? "+" : "±";
                                Optional<String> expected = Optional.of(
                                        brackets(amount.notation(), sign + ExactNumber.written(rounded, language)));
                                String place = "%s %s %s"
                                        .formatted(page, b, grid.rows().get(r).name());
                                check(
                                        place + " docx",
                                        expected,
                                        word.get(b).get(r + 1).get(c + 1),
                                        wrong);
                                check(
                                        place + " html",
                                        expected,
                                        html.get(b).get(r + 1).get(c + 1),
                                        wrong);
                            }
                        }
                    }
                }
                assertThat(wrong).isEmpty();
            }
        }
    }

    @Test
    void the_code_of_unemployment_opens_a_number_that_rounds_to_what_was_printed() {
        try (Exports exports = new Exports(home, Layouts.of(home), DemoHome.CLOCK)) {
            String code = exports.take(
                            new ExportRequest(
                                    new ExportRequest.Subject.Figure(FigureQuery.of("ledighed")),
                                    Format.CSV,
                                    DisclosureLevel.INTERNAL,
                                    Optional.empty(),
                                    Texts.DANISH,
                                    ""),
                            new Actor("test", Role.ECONOMIST),
                            (done, of) -> {})
                    .codes()
                    .getFirst();
            OpenedFigure opened = (OpenedFigure) exports.open(new ExportCode(code), Texts.DANISH);
            assertThat(opened.changed()).isFalse();
            assertThat(opened.decimals()).isEqualTo(1);
            // 414 / 12745 in percent is 3.24833267…: seven decimals of it are still 3.2.
            assertThat(opened.points())
                    .filteredOn(p -> p.period().equals("2021"))
                    .extracting(p -> p.then(), p -> p.now())
                    .containsExactly(tuple("3.2483327", "3.2483327"));
        }
    }

    @Test
    void a_department_3_346_million_below_its_budget_is_3_3_below_in_the_document_as_on_the_page() {
        try (Exports exports = new Exports(home, Layouts.of(home), DemoHome.CLOCK)) {
            ExportDocument document = exports.document(new ExportRequest(
                    new ExportRequest.Subject.Page("budget", Map.of()),
                    Format.DOCX,
                    DisclosureLevel.INTERNAL,
                    Optional.empty(),
                    Texts.DANISH,
                    ""));
            List<Cell> cells = document.blocks().stream()
                    .flatMap(block -> ((PartBlock) block).part().table().rows().stream())
                    .filter(row -> row.name().equals("By, Kultur & Miljø"))
                    .flatMap(row -> row.cells().stream())
                    .toList();
            CellText texts = new CellText(Texts.DANISH);
            assertThat(cells)
                    .filteredOn(cell -> cell instanceof Cell.Amount amount
                            && amount.value().setScale(3, RoundingMode.HALF_UP).compareTo(new BigDecimal("-3.346"))
                                    == 0)
                    .extracting(texts::of)
                    .containsOnly("−3,3")
                    .isNotEmpty();
        }
    }

    private static void check(String place, Optional<String> expected, String found, List<String> wrong) {
        if (expected.isPresent() && !expected.get().equals(found)) {
            wrong.add("%s: '%s' (expected '%s')".formatted(place, found, expected.get()));
        }
    }

    private static void said(String place, String expected, String text, List<String> wrong) {
        if (!text.contains(expected)) {
            wrong.add("%s: '%s' is not in it".formatted(place, expected));
        }
    }

    private static String number(XSSFRow row, int column, int decimals, Locale language) {
        XSSFCell cell = row.getCell(column);
        return cell == null || cell.getCellType() != org.apache.poi.ss.usermodel.CellType.NUMERIC
                ? ""
                : rounded(cell.getNumericCellValue(), decimals, language);
    }

    /** As a spreadsheet does: from the shortest decimals that are this number. */
    private static String rounded(double number, int decimals, Locale language) {
        return ExactNumber.written(
                new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_UP), language);
    }

    private static String cached(XSSFChartCells chart, int point, int decimals, Locale language) {
        return Stream.of(chart.chart()
                        .getCTChart()
                        .getPlotArea()
                        .getLineChartArray(0)
                        .getSerArray(0))
                .flatMap(series ->
                        Stream.of(series.getVal().getNumRef().getNumCache().getPtArray()))
                .filter(cached -> cached.getIdx() == point)
                .map(cached -> rounded(Double.parseDouble(cached.getV()), decimals, language))
                .findFirst()
                .orElse("");
    }

    /** The cells inside a slide's chart. */
    private record XSSFChartCells(XSLFChart chart, XSSFSheet sheet) {
        static XSSFChartCells of(XSLFChart chart) throws IOException {
            POIXMLDocumentPart part = chart.getRelations().stream()
                    .filter(p -> p.getPackagePart().getPartName().getName().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
            try (XSSFWorkbook book = new XSSFWorkbook(part.getPackagePart().getInputStream())) {
                return new XSSFChartCells(chart, book.getSheetAt(0));
            }
        }
    }

    /** The cell of the figure itself in a period, whether periods stand beside or below one another. */
    private static String cell(List<List<String>> table, String label) {
        int column = table.getFirst().indexOf(label);
        return column > 0
                ? table.get(1).get(column)
                : table.stream()
                        .filter(row -> row.getFirst().equals(label))
                        .findFirst()
                        .map(row -> row.get(1))
                        .orElse("");
    }

    private static List<List<List<String>>> word(byte[] bytes) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return word.getTables().stream()
                    .map(XWPFTable::getRows)
                    .map(rows -> rows.stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList())
                            .toList())
                    .toList();
        }
    }

    private static List<List<List<String>>> html(byte[] bytes) throws Exception {
        Document html =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        return elements(html.getElementsByTagName("table"))
                .map(table -> elements(table.getElementsByTagName("tr"))
                        .map(row -> elements(row.getElementsByTagName("*"))
                                .filter(cell -> cell.getTagName().matches("t[hd]"))
                                .map(cell -> cell.getTextContent())
                                .toList())
                        .toList())
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** A number that is counted elsewhere stands in brackets. */
    private static String brackets(Cell.Notation notation, String number) {
        return notation == Cell.Notation.ASIDE ? "(" + number + ")" : number;
    }
}
