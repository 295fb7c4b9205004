package dk.taellertal.ui.export.page;

import dk.taellertal.ui.export.Format;
import dk.taellertal.ui.export.Pictures;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.text.CsvExport;
import dk.taellertal.ui.export.text.HtmlClip;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What will be handed over, as a page: made of the very same blocks. */
final class Preview {

    private Preview() {}

    static String of(ExportDocument document, Format format) {
        return switch (format) {
            case DOCX, PDF, HTML, PPTX, XLSX ->
                new String(HtmlClip.bytes(document, number -> {}), StandardCharsets.UTF_8);
            case PNG, SVG ->
                "<img style=\"width:100%%\" alt=\"%s\" src=\"data:image/png;base64,%s\">"
                        .formatted(
                                HtmlClip.escaped(document.figure().alt()),
                                Base64.getEncoder().encodeToString(Pictures.png(document.figure())));
            case CSV ->
                "<pre style=\"font:12px/16px monospace;white-space:pre-wrap\">%s</pre>"
                        .formatted(HtmlClip.escaped(new String(CsvExport.bytes(document), StandardCharsets.UTF_8)));
        };
    }
}
