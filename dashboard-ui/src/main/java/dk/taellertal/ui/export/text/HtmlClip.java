package dk.taellertal.ui.export.text;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.export.block.Written;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Row;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * A document as HTML that can be pasted into a mail or a case system: every style stands on its element, and the picture
 * in the text. It is XML as well.
 */
public final class HtmlClip {

    private static final String FONT = "font-family:'IBM Plex Sans',Arial,sans-serif;color:#14171f;";
    private static final String SMALL = "font-size:8pt;line-height:1.35;color:#4a4f5c;";
    private static final String CELL = "padding:2pt 4pt 2pt 0;border-bottom:0.5pt solid #d5d8df;font-size:8pt;";
    private static final String RULE = "border-bottom:1pt solid #14171f;";
    private static final String LEFT = "text-align:left";
    private static final String RIGHT = "text-align:right;white-space:nowrap";
    private static final String HEAD_RIGHT = "text-align:right";
    /** Words beside numbers stand off from them. */
    private static final String WORDS = "text-align:left;padding-left:8pt";

    private static final int MOST_ACROSS = 8;

    /** How a block's picture stands in the text. */
    public interface Picture {
        String element(Chart chart, int number);
    }

    private final ExportDocument document;
    private final CellText cells;
    private final Picture picture;
    private final Written written;

    private HtmlClip(ExportDocument document, Picture picture, Written written) {
        this.document = document;
        this.cells = new CellText(document.texts().locale());
        this.picture = picture;
        this.written = written;
    }

    public static byte[] bytes(ExportDocument document, Written written) {
        return page(document, HtmlClip::drawn, "", written).getBytes(StandardCharsets.UTF_8);
    }

    /** @param head more elements for the page's head */
    public static String page(ExportDocument document, Picture picture, String head, Written written) {
        return """
                <!DOCTYPE html>
                <html lang="%1$s" xml:lang="%1$s" xmlns="http://www.w3.org/1999/xhtml">
                <head><meta charset="UTF-8"/><title>%2$s</title>%3$s</head>
                <body style="%5$s;margin:0">
                %4$s</body>
                </html>
                """.formatted(
                        document.language(),
                        Xml.escaped(document.title()),
                        head,
                        new HtmlClip(document, picture, written).body(),
                        FONT);
    }

    /** A text as it may stand in an element or an attribute. */
    public static String escaped(String text) {
        return Xml.escaped(text);
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        document.opening().ifPresent(opening -> {
            body.append("<h1 style=\"font-size:20pt;line-height:1.2;margin:0 0 8pt\">%s</h1>\n"
                    .formatted(Xml.escaped(document.title())));
            paragraph(body, "font-size:12pt;line-height:1.4;", opening.lead());
            paragraph(body, SMALL, opening.note());
            document.journal()
                    .ifPresent(j -> paragraph(body, SMALL, document.texts().of("export.caption.journal", j.value())));
            body.append(contents());
        });
        int number = 0;
        for (ExportBlock block : document.blocks()) {
            number++;
            body.append(section(block, number));
            written.block(number);
        }
        return body.toString();
    }

    private static void paragraph(StringBuilder body, String style, String text) {
        if (!text.isEmpty()) {
            body.append("<p style=\"%smargin:0 0 12pt\">%s</p>\n".formatted(style, Xml.escaped(text)));
        }
    }

    private String contents() {
        StringBuilder list =
                new StringBuilder("<ol style=\"font-size:10pt;line-height:1.5;margin:0 0 16pt;padding-left:18pt\">\n");
        for (int i = 0; i < document.blocks().size(); i++) {
            // Of a link in a PDF the title is what a reader is told who does not see it.
            list.append("<li><a href=\"#b%1$d\" title=\"%2$s\" style=\"color:#0b3c73\">%2$s</a></li>\n"
                    .formatted(i + 1, Xml.escaped(document.blocks().get(i).headline())));
        }
        return list.append("</ol>\n").toString();
    }

    private String section(ExportBlock block, int number) {
        String heading = document.whole() ? "h2" : "h3";
        return """
                <div id="b%1$d" class="block" style="%3$smax-width:16cm;margin:0 0 24pt">
                <div class="together"><%2$s style="font-size:11pt;line-height:1.3;font-weight:600;margin:0">%4$s</%2$s>
                <p style="%5$smargin:2pt 0 6pt;font-size:9pt">%6$s</p>
                %7$s</div>
                %8$s<p class="caption" style="%5$smargin:8pt 0 0;border-top:0.75pt solid #8a8f9c;padding-top:4pt">%9$s</p>
                </div>
                """.formatted(
                number,
                heading,
                FONT,
                Xml.escaped(block.headline()),
                SMALL,
                Xml.escaped(block.subtitle()),
                block.picture().map(chart -> picture.element(chart, number)).orElse(""),
                block.pictured().map(this::table).orElse("") + table(grid(block)),
                caption(block, number));
    }

    private static String drawn(Chart chart, int number) {
        String data = Base64.getEncoder().encodeToString(ChartDrawing.png(chart, ExportBlock.CANVAS, Theme.LIGHT));
        return "<img src=\"data:image/png;base64,%s\" alt=\"%s\" width=\"605\" style=\"width:16cm;max-width:100%%\"/>"
                .formatted(data, Xml.escaped(AltText.of(chart)));
    }

    private String caption(ExportBlock block, int number) {
        return "<b>%s.</b> ".formatted(Xml.escaped(document.label(number).text()))
                + block.captionOfDrawing().stream().map(HtmlClip::phrase).collect(Collectors.joining(" "));
    }

    private static String phrase(Phrase phrase) {
        String text = Xml.escaped(phrase.text());
        return phrase.strong() ? "<b style=\"white-space:nowrap\">" + text + "</b>" : text;
    }

    private Table grid(ExportBlock block) {
        return switch (block) {
            case FigureBlock figure ->
                figure.table().columns().size() <= MOST_ACROSS
                        ? figure.table().across()
                        : figure.table().down(document.texts().of("export.period"));
            case PartBlock part -> part.part().table();
        };
    }

    private String table(Table grid) {
        StringBuilder html = new StringBuilder(
                "<table style=\"border-collapse:collapse;width:100%;border-bottom:1pt solid #14171f\">\n<thead><tr>");
        html.append(head(grid.corner(), LEFT));
        grid.columns().forEach(column -> html.append(head(column.label(), column.numeric() ? HEAD_RIGHT : WORDS)));
        html.append("</tr></thead><tbody>\n");
        grid.rows().forEach(row -> html.append(line(grid, row)));
        return html.append("</tbody></table>\n").toString();
    }

    private static String head(String label, String side) {
        return "<th scope=\"col\" style=\"%s%s%s\">%s</th>".formatted(CELL, RULE, side, Xml.escaped(label));
    }

    private String line(Table grid, Row row) {
        String weight = row.strong() ? "font-weight:600;" : "font-weight:400;";
        StringBuilder html = new StringBuilder("<tr><th scope=\"row\" style=\"%s%s%s\">%s</th>"
                .formatted(CELL, weight, LEFT, Xml.escaped(row.name())));
        for (int c = 0; c < row.cells().size(); c++) {
            String side = grid.columns().get(c).numeric() ? RIGHT : WORDS;
            html.append("<td style=\"%s%s%s\">%s</td>"
                    .formatted(
                            CELL, weight, side, Xml.escaped(cells.of(row.cells().get(c)))));
        }
        return html.append("</tr>\n").toString();
    }
}
