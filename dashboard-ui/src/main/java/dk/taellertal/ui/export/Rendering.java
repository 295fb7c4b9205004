package dk.taellertal.ui.export;

import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.Written;
import dk.taellertal.ui.export.pdf.PdfDocument;
import dk.taellertal.ui.export.sheet.Workbook;
import dk.taellertal.ui.export.slides.SlideShow;
import dk.taellertal.ui.export.text.CsvExport;
import dk.taellertal.ui.export.text.HtmlClip;
import dk.taellertal.ui.export.word.WordDocument;

/** Gives a document the format that is asked for. */
final class Rendering {

    /** The template that a municipality may lay into its home. */
    private static final String OWN_WORD_TEMPLATE = "sag.docx";

    private Rendering() {}

    /** @param written told of blocks where the format takes its time over each */
    static byte[] bytes(ExportDocument document, Format format, Home home, Written written) {
        return switch (format) {
            case DOCX -> WordDocument.bytes(document, home.templates().resolve(OWN_WORD_TEMPLATE), written);
            case PPTX -> SlideShow.bytes(document, written);
            case XLSX -> Workbook.bytes(document);
            case PDF -> PdfDocument.bytes(document, written);
            case CSV -> CsvExport.bytes(document);
            case HTML -> HtmlClip.bytes(document, written);
            case PNG -> Pictures.png(document.figure());
            case SVG -> Pictures.svg(document.figure());
        };
    }
}
