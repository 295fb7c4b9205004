package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import tools.jackson.databind.JsonNode;

/** Whole pages as documents, opened again and held against what REST answers. */
@ExtendWith(RunningService.class)
class PageExportTest {

    @Test
    void a_workbook_of_the_budget_has_the_very_numbers_of_the_budget(Running service) throws IOException {
        JsonNode budget = service.json(service.send(service.as("chef", "api/v1/budget/2021")));
        try (XSSFWorkbook book = new XSSFWorkbook(file(service, "budget.xlsx?year=2021"))) {
            XSSFSheet mandates = book.getSheet("Kan og skal");
            assertThat(number(mandates, "Skal")).isEqualTo(1388.2).isEqualTo(amount(budget, "mandates", "must"));
            assertThat(number(mandates, "Kan")).isEqualTo(446.9).isEqualTo(amount(budget, "mandates", "may"));
            // 1,388.2 + 446.9 + 118.3 = 1,953.4
            assertThat(number(mandates, "Umærket")).isEqualTo(118.3);
            assertThat(number(mandates, "Hele budgettet")).isEqualTo(1953.4);
            XSSFSheet departments = book.getSheet("Afdelinger");
            for (JsonNode department : budget.get("departments")) {
                XSSFRow row = row(departments, department.get("name").asString());
                List<String> names = List.of("actualBefore", "budget", "spent", "expected", "deviation", "percent");
                for (int i = 0; i < names.size(); i++) {
                    BigDecimal answered = new BigDecimal(
                            department.get(names.get(i)).get("amount").asString());
                    // The workbook has the number that nobody has rounded yet.
                    assertThat(BigDecimal.valueOf(row.getCell(i + 1).getNumericCellValue())
                                    .setScale(answered.scale(), RoundingMode.HALF_UP))
                            .as("%s %s", department.get("name"), names.get(i))
                            .isEqualTo(answered);
                }
            }
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'Kan og skal'!A1");
        }
    }

    private static double amount(JsonNode budget, String part, String name) {
        return Double.parseDouble(budget.get(part).get(name).get("amount").asString());
    }

    private static double number(XSSFSheet sheet, String name) {
        return row(sheet, name).getCell(1).getNumericCellValue();
    }

    private static XSSFRow row(XSSFSheet sheet, String name) {
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            XSSFRow row = sheet.getRow(r);
            if (row != null && row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row '%s' in '%s'".formatted(name, sheet.getSheetName()));
    }

    @ParameterizedTest
    @CsvSource({"budget, Budget 2021, 4", "coverage, Måldækning, 1"})
    void a_word_document_has_contents_headings_pictures_with_text_and_captions_with_source(
            String page, String title, int pictures, Running service) throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(service, page + ".docx?journal=00.15.00-G20-1-20"))) {
            assertThat(texts(word, "Title")).containsExactly(title);
            List<String> headings = texts(word, "Heading2");
            List<String> contents = texts(word, "TOC1").stream()
                    .map(text -> text.replace(" TOC \\o \"2-2\" \\n \\h ", ""))
                    .toList();
            assertThat(headings).hasSizeGreaterThan(5).isEqualTo(contents);
            List<String> captions = texts(word, "Caption");
            assertThat(captions)
                    .hasSameSizeAs(headings)
                    .allSatisfy(caption -> assertThat(caption)
                            .contains(
                                    "Kilde: ",
                                    "; udtrukket ",
                                    "Bygger på: ",
                                    "Sag 00.15.00-G20-1-20.",
                                    "Kode TT-",
                                    "/k/TT-")
                            .containsPattern("^(Figur|Tabel) "));
            List<String> alternatives = word.getParagraphs().stream()
                    .flatMap(p -> p.getRuns().stream())
                    .flatMap(r -> Arrays.stream(r.getCTR().getDrawingArray()))
                    .map(d -> d.getInlineArray(0).getDocPr().getDescr())
                    .toList();
            assertThat(alternatives)
                    .hasSize(pictures)
                    .allSatisfy(alt -> assertThat(alt).hasSizeGreaterThan(60));
            assertThat(word.getTables()).hasSameSizeAs(headings);
            assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
        }
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void a_word_document_shows_the_budgets_numbers_as_danish_writes_them(Running service) throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(service, "budget.docx"))) {
            XWPFTable mandates = word.getTables().getFirst();
            assertThat(mandates.getRow(1).getTableCells().stream()
                            .map(cell -> cell.getText())
                            .limit(3))
                    // 1,388.2 / 1,953.4 = 71.07 %
                    .containsExactly("Skal", "1.388,2", "71,1");
        }
    }

    @Test
    void slides_have_tables_that_can_be_edited_and_pictures_with_text(Running service) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(file(service, "budget.pptx"))) {
            List<XSLFTable> tables = shapes(show, XSLFTable.class).toList();
            assertThat(tables.getFirst().getCell(1, 0).getText()).isEqualTo("Skal");
            assertThat(tables.getFirst().getCell(1, 1).getText()).isEqualTo("1.388,2");
            List<String> alternatives = shapes(show, XSLFPictureShape.class)
                    .map(p -> ((CTPicture) p.getXmlObject())
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .toList();
            assertThat(alternatives)
                    .hasSize(4)
                    .allSatisfy(alt -> assertThat(alt).hasSizeGreaterThan(60));
            assertThat(show.getSlides())
                    .allSatisfy(slide -> assertThat(slide.getTitle()).isNotBlank());
        }
    }

    private static <T> Stream<T> shapes(XMLSlideShow show, Class<T> type) {
        return show.getSlides().stream()
                .map(XSLFSlide::getShapes)
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }

    @Test
    void a_pdf_is_tagged_in_danish_and_its_pictures_have_texts(Running service) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(service, "budget.pdf").readAllBytes())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            // Nine links of the contents and four pictures.
            assertThat(alternatives(catalog.getStructureTreeRoot()))
                    .hasSize(9 + 4)
                    .noneMatch(String::isBlank)
                    .contains("Loven binder 71 pct. af budgettet; 118,3 mio. kr. er ikke mærket")
                    .anyMatch(text -> text.startsWith("i alt 1.953,4 mio. kr.; Skal 1.388,2 mio. kr. (71,1 pct.)"));
            assertThat(new PDFTextStripper().getText(pdf)).contains("1.388,2", "446,9", "118,3", "1.953,4", "−16,4");
        }
    }

    private static List<String> alternatives(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid ->
                        Stream.concat(Stream.ofNullable(kid.getAlternateDescription()), alternatives(kid).stream()))
                .toList();
    }

    @Test
    void coverage_counts_what_its_table_for_an_agenda_counts(Running service) throws Exception {
        List<List<String>> agenda = lines(service, "api/v1/coverage.csv");
        List<List<String>> taken = lines(service, "api/v1/export/page/coverage.csv");
        List<String> heads = agenda.getFirst();
        for (List<String> line : agenda.subList(1, agenda.size() - 1)) {
            String place = line.get(0) + ": " + line.get(1);
            for (int column = 2; column < 8; column++) {
                assertThat(value(taken, place, heads.get(column)))
                        .as("%s %s", place, heads.get(column))
                        .isEqualTo(line.get(column));
            }
        }
        // 22 objectives, 19 of them with numbers, as the page's own headline says.
        assertThat(value(taken, "I alt", "Mål")).isEqualTo("22");
        assertThat(value(taken, "I alt", "Med tal")).isEqualTo("19");
    }

    private static List<List<String>> lines(Running service, String path) {
        String csv = new String(service.send(service.as("chef", path)).body(), StandardCharsets.UTF_8);
        return csv.replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static String value(List<List<String>> taken, String row, String column) {
        return taken.stream()
                .filter(line -> line.get(0).equals("coverage-daekning")
                        && line.get(2).equals(row)
                        && line.get(3).equals(column))
                .map(line -> line.get(4))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "coverage"})
    void html_is_well_formed_and_its_contents_lead_to_its_headings(String page, Running service) throws Exception {
        var html = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file(service, page + ".html?lang=en"));
        var links = html.getElementsByTagName("a");
        assertThat(links.getLength()).isGreaterThan(5);
        var headings = html.getElementsByTagName("h2");
        assertThat(headings.getLength()).isEqualTo(links.getLength());
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(links.item(i).getTextContent())
                    .isEqualTo(headings.item(i).getTextContent());
        }
    }

    @Test
    void for_the_public_nobody_is_named(Running service) throws IOException {
        for (String page : List.of("budget", "coverage")) {
            String inside = new String(file(service, page + ".html").readAllBytes(), StandardCharsets.UTF_8);
            String outside =
                    new String(file(service, page + ".html?level=public").readAllBytes(), StandardCharsets.UTF_8);
            String named = page.equals("budget") ? "Chef, Ejendomme &amp; Drift" : "Direktør, Børn &amp; Unge";
            assertThat(inside).contains(named);
            assertThat(outside).doesNotContain(named).doesNotContain(">Ejer<");
        }
    }

    @Test
    void a_code_opens_the_numbers_of_its_part_and_says_that_they_are_the_same(Running service) {
        HttpResponse<byte[]> csv = service.export("oekonom", "page/budget.csv?year=2021");
        String code = csv.headers().firstValue("X-Export-Codes").orElseThrow().substring(0, "TT-2222-22".length());
        JsonNode opened = service.json(service.send(service.as("chef", "api/v1/exports/" + code)));
        assertThat(opened.get("name").asString()).isEqualTo("Kan og skal");
        assertThat(opened.get("intact").asBoolean()).isTrue();
        assertThat(opened.get("changed").asBoolean()).isFalse();
        JsonNode must = opened.get("rows").get(0);
        assertThat(must.get("cells").get(0).get("then").get("amount").asString())
                .isEqualTo("1388.2");
        assertThat(opened.get("now").asString()).isEqualTo("budget/2021");
        assertThat(opened.get("then").asString()).startsWith("budget/2021?dataVersion=");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "budget.png, 400, cannot be one picture",
                "coverage.svg, 400, cannot be one picture",
                "budget.docx?year=1999, 404, no budget 1999 is prepared",
                "budget.docx?chief=x, 400, has no choice 'chief'",
                "coverage.docx?chief=Ingen, 404, no objective is led or supported by 'Ingen'",
                "coverage.docx?collaboration=none, 400, 'none' is no collaboration",
                "compare.docx?figure=intet, 404, there is no key figure 'intet'",
                "overview.docx?area=161, 400, has no choice 'area'",
                "upload.docx, 404, \"no page 'upload' to export (known: overview, budget, coverage, compare, definitions, plans, objective, political-goal, round, council, meeting)\""
            })
    void what_cannot_be_is_said_plainly(String path, int status, String said, Running service) {
        HttpResponse<byte[]> answer = service.send(service.as("chef", "api/v1/export/page/" + path));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(service.json(answer).get("detail").asString()).contains(said);
    }

    private static ByteArrayInputStream file(Running service, String path) {
        HttpResponse<byte[]> answer = service.send(service.as("chef", "api/v1/export/page/" + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new ByteArrayInputStream(answer.body());
    }
}
