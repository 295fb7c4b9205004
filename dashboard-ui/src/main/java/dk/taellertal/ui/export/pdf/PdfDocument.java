package dk.taellertal.ui.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.Written;
import dk.taellertal.ui.export.text.HtmlClip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** A document as PDF: tagged, in its language, the bundled font in it, the charts drawn in lines rather than dots. */
public final class PdfDocument {

    private static final String FAMILY = "IBM Plex Sans";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfDocument() {}

    public static byte[] bytes(ExportDocument document, Written written) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        font(builder, "Regular", 400);
        font(builder, "SemiBold", 600);
        font(builder, "SemiBold", 700);
        // What is set holds all it needs: nothing is fetched, from wherever a name may say.
        builder.useUriResolver((base, uri) -> null);
        builder.useObjectDrawerFactory(new Drawers(document, written));
        builder.withProducer("Tæller tal");
        builder.withHtmlContent(page(document), null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot be set", e);
        }
        return bytes.toByteArray();
    }

    private static String page(ExportDocument document) {
        String head = """
                <meta name="subject" content="%s"/>
                <style>
                  @page { size: A4; margin: 2cm 2.5cm; }
                  .block, .together { page-break-inside: avoid; }
                  table { -fs-table-paginate: paginate; }
                  h2, h3 { page-break-after: avoid; }
                </style>""".formatted(HtmlClip.escaped(document.title()));
        return HtmlClip.page(document, PdfDocument::place, head, number -> {});
    }

    /** Room for a chart. */
    private static String place(Chart chart, int number) {
        return String.format(
                Locale.ROOT,
                "<object type=\"application/x-figure\" data=\"%d\" alt=\"%s\" style=\"display:block;width:16cm;height:%.2fcm\"></object>",
                number,
                HtmlClip.escaped(AltText.of(chart)),
                16 * ChartDrawing.proportion(chart, ExportBlock.CANVAS, Theme.LIGHT));
    }

    private static void font(PdfRendererBuilder builder, String face, int weight) {
        builder.useFont(
                () -> open("/fonts/IBMPlexSans-%s.ttf".formatted(face)), FAMILY, weight, FontStyle.NORMAL, true);
    }

    /** Draws the chart that an element leaves room for. */
    private record Drawers(ExportDocument document, Written written) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            int number = Integer.parseInt(element.getAttribute("data"));
            Chart chart = document.blocks().get(number - 1).picture().orElseThrow();
            return (place, x, y, width, height, device, context, dots) -> {
                double inside = width / dots;
                device.drawWithGraphics((float) x, (float) y, (float) inside, (float) height / dots, paper -> {
                    // Letters as shapes: the alternative text reads them out.
                    ((PdfBoxGraphics2D) paper).setFontTextDrawer(new PdfBoxGraphics2DFontTextDrawer());
                    ChartDrawing.paint(chart, ExportBlock.CANVAS, Theme.LIGHT, paper, inside);
                });
                written.block(number);
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object");
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(PdfDocument.class.getResourceAsStream(resource), resource);
    }
}
