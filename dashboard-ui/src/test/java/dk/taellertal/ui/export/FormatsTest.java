package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.export.block.FigureBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every format, opened again by a program that reads it. */
class FormatsTest {

    private SmallHome home;
    private FigureBlock block;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        home = new SmallHome(folder);
        block = home.document(DisclosureLevel.INTERNAL).figure();
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void word_has_heading_picture_with_alternative_text_table_and_caption_in_their_styles() throws Exception {
        try (XWPFDocument word = new XWPFDocument(in(Format.DOCX))) {
            assertThat(styles(word)).containsExactly("heading 3", "TT undertitel", "TT figur", "caption");
            XWPFParagraph heading = word.getParagraphs().getFirst();
            assertThat(heading.getText()).isEqualTo(block.headline());
            var picture = word.getParagraphs()
                    .get(2)
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0);
            assertThat(picture.getDocPr().getDescr()).isEqualTo(block.alt());
            // 16 cm of 360,000 EMU
            assertThat(picture.getExtent().getCx()).isEqualTo(5_760_000);
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(table, 0)).containsExactly("", "2018", "2019", "2020", "I alt");
            assertThat(cells(table, 1)).containsExactly("Albertslund, point", "13.332", "4.444", "9.999", "27.775");
            assertThat(word.getParagraphs().get(3).getText())
                    .startsWith("Figur 1. ")
                    .contains(
                            "Prøvekilden",
                            "proeve.csv, linje 2–4",
                            "udtrukket 29.01.2021",
                            "data pr. 2020",
                            "version 1",
                            "Forbehold: Prøven er lille.",
                            "Et klogere Albertslund",
                            "Sag 00.15.00-G20-1-20.",
                            "Kode " + block.code(),
                            "https://tal.example.dk/k/" + block.code());
            assertThat(word.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("da-DK");
        }
    }

    private static List<String> styles(XWPFDocument word) {
        return word.getParagraphs().stream()
                .map(p -> word.getStyles().getStyle(p.getStyle()).getName())
                .toList();
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream().map(c -> c.getText()).toList();
    }

    @Test
    void a_workbook_has_the_very_numbers_of_the_answer_and_a_sheet_of_sources() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(in(Format.XLSX))) {
            XSSFSheet sheet = book.getSheet("Prøvepoint");
            List<String> exchanged =
                    home.answer().points().stream().map(p -> p.value()).toList();
            assertThat(exchanged).containsExactly("13332.00", "4444.00", "9999.00");
            for (int i = 0; i < exchanged.size(); i++) {
                assertThat(sheet.getRow(4 + i).getCell(1).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(exchanged.get(i)));
            }
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0");
            XSSFSheet sources = book.getSheet("Definitioner og kilder");
            assertThat(column(sources, 2)).contains(block.code(), "Prøvekilden", "Prøveejeren", "00.15.00-G20-1-20");
        }
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }

    @Test
    void a_slide_has_a_chart_of_its_own_with_numbers_alternative_text_and_notes() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(in(Format.PPTX))) {
            XSLFSlide slide = show.getSlides().getFirst();
            assertThat(slide.getTitle()).isEqualTo(block.headline());
            var series = show.getCharts().getFirst().getChartSeries().getFirst().getSeries(0);
            assertThat(List.of(0, 1, 2).stream()
                            .map(i -> series.getValuesData().getPointAt(i).doubleValue()))
                    .containsExactly(13332.0, 4444.0, 9999.0);
            assertThat(slide.getXmlObject()
                            .getCSld()
                            .getSpTree()
                            .getGraphicFrameArray(0)
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo(block.alt());
            String notes = slide.getNotes().getTextParagraphs().stream()
                    .flatMap(List::stream)
                    .map(XSLFTextParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(notes).contains(block.alt(), block.code());
        }
    }

    @Test
    void the_workbook_inside_a_slides_chart_has_the_numbers_that_the_chart_shows_and_refers_to() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(in(Format.PPTX))) {
            var chart = show.getCharts().getFirst();
            var series = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
            assertThat(series.getCat().getStrRef().getF()).isEqualTo("Tal!$A$2:$A$4");
            assertThat(series.getVal().getNumRef().getF()).isEqualTo("Tal!$B$2:$B$4");
            assertThat(series.getTx().getStrRef().getF()).isEqualTo("Tal!$B$1");
            // Opened from the file, as a program does that edits the chart's data.
            var embedded = chart.getRelations().stream()
                    .filter(part ->
                            part.getPackagePart().getPartName().getName().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
            try (XSSFWorkbook book = new XSSFWorkbook(embedded.getPackagePart().getInputStream())) {
                XSSFSheet sheet = book.getSheet("Tal");
                assertThat(book.getNumberOfSheets()).isEqualTo(1);
                assertThat(column(sheet, 0)).containsExactly("Periode", "2018", "2019", "2020");
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
                        .isEqualTo("Albertslund, point")
                        .isEqualTo(series.getTx()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(0)
                                .getV());
                double[] numbers = {13332, 4444, 9999};
                for (int r = 0; r < numbers.length; r++) {
                    assertThat(sheet.getRow(r + 1).getCell(1).getNumericCellValue())
                            .isEqualTo(numbers[r]);
                    assertThat(series.getVal()
                                    .getNumRef()
                                    .getNumCache()
                                    .getPtArray(r)
                                    .getV())
                            .isEqualTo(String.valueOf(numbers[r]));
                }
            }
        }
    }

    @Test
    void a_pdf_is_tagged_in_danish_with_a_title_and_a_text_for_the_chart() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(home.taken(Format.PDF, DisclosureLevel.INTERNAL))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(block.headline());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(alternatives(catalog.getStructureTreeRoot())).containsExactly(block.alt());
            assertThat(new PDFTextStripper().getText(pdf)).contains("13.332", "4.444", "27.775", block.code());
            pdf.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(embedded(pdf, name)).isTrue());
        }
    }

    private static boolean embedded(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
    void danish_csv_opens_in_excel_and_has_the_very_numbers() {
        String csv = text(Format.CSV, DisclosureLevel.INTERNAL);
        assertThat(csv).startsWith("\uFEFFId;Nøgletal;Serie;Periode;Værdi;Enhed;Tilstand;Journalnummer;Kode;Kilde\r\n");
        assertThat(csv)
                .contains("proeve-point;Prøvepoint;Albertslund, point;2019;4444,00;point;;00.15.00-G20-1-20;"
                        + block.code());
    }

    @Test
    void html_is_well_formed_and_carries_its_picture() throws Exception {
        Document html = xml(home.taken(Format.HTML, DisclosureLevel.INTERNAL));
        assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("da-DK");
        var image = (Element) html.getElementsByTagName("img").item(0);
        assertThat(image.getAttribute("src")).startsWith("data:image/png;base64,");
        assertThat(image.getAttribute("alt")).isEqualTo(block.alt());
        assertThat(html.getElementsByTagName("td").item(1).getTextContent()).isEqualTo("4.444");
    }

    @Test
    void a_picture_is_16_cm_wide_at_300_dots_an_inch_and_names_itself_as_svg() throws Exception {
        ImageReader png = ImageIO.getImageReadersByFormatName("png").next();
        png.setInput(ImageIO.createImageInputStream(in(Format.PNG)));
        // 16 cm / 2.54 · 300 = 1889.8 pixels
        assertThat(png.getWidth(0)).isEqualTo(1890);
        var size = (IIOMetadataNode) ((IIOMetadataNode) png.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                .getElementsByTagName("pHYs")
                .item(0);
        // 300 / 0.0254 = 11,811 pixels a metre
        assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
        Document svg = xml(home.taken(Format.SVG, DisclosureLevel.INTERNAL));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(block.headline());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(block.alt());
    }

    private ByteArrayInputStream in(Format format) {
        return new ByteArrayInputStream(home.taken(format, DisclosureLevel.INTERNAL));
    }

    private String text(Format format, DisclosureLevel level) {
        return new String(home.taken(format, level), StandardCharsets.UTF_8);
    }

    static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
