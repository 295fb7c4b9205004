package dk.taellertal.ui.export.word;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.word.WordTemplate.Style;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes one block: heading, subtitle, picture, table, caption; what belongs together stays on one page. */
final class WordBlock {

    /** 16 cm. */
    private static final int WIDTH = 16 * Units.EMU_PER_CENTIMETER;

    private final WordTemplate template;
    private final ExportDocument document;
    private final ExportBlock block;
    private final int number;

    WordBlock(WordTemplate template, ExportDocument document, ExportBlock block, int number) {
        this.template = template;
        this.document = document;
        this.block = block;
        this.number = number;
    }

    void write() {
        XWPFParagraph heading = template.paragraph(document.whole() ? Style.HEADING_2 : Style.HEADING_3);
        heading.setKeepNext(true);
        WordDocument.mark(heading, number);
        heading.createRun().setText(block.headline());
        XWPFParagraph subtitle = template.paragraph(Style.SUBTITLE);
        subtitle.setKeepNext(true);
        subtitle.createRun().setText(block.subtitle());
        block.picture().ifPresent(this::picture);
        block.pictured().ifPresent(table -> {
            WordTable.write(template, document, block, TableLayout.of(table, document.texts()));
            template.paragraph(Style.BODY).setKeepNext(true);
        });
        WordTable.write(template, document, block, TableLayout.of(block, document.texts()));
        caption();
    }

    private void picture(Chart chart) {
        XWPFParagraph paragraph = template.paragraph(Style.PICTURE);
        paragraph.setKeepNext(true);
        byte[] png = ChartDrawing.png(chart, ExportBlock.CANVAS, Theme.LIGHT);
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int height = (int) ((long) WIDTH * image.getHeight() / image.getWidth());
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(png), PictureType.PNG, block.id() + ".png", WIDTH, height);
            describe(chart, picture.getCTPicture().getNvPicPr().getCNvPr());
            describe(
                    chart,
                    paragraph
                            .getRuns()
                            .getFirst()
                            .getCTR()
                            .getDrawingArray(0)
                            .getInlineArray(0)
                            .getDocPr());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a picture that was just drawn cannot be laid in", e);
        }
    }

    private void describe(Chart chart, CTNonVisualDrawingProps properties) {
        properties.setId(number);
        properties.setName(document.label(number).text());
        properties.setDescr(AltText.of(chart));
    }

    /** Its number, which Word counts anew in the document it is pasted into, and the phrases. */
    private void caption() {
        XWPFParagraph paragraph = template.paragraph(Style.CAPTION);
        ExportDocument.Label label = document.label(number);
        bold(paragraph).setText(label.word() + " ");
        Fields.begin(paragraph, "SEQ %s \\* ARABIC".formatted(label.sequence()));
        bold(paragraph).setText(String.valueOf(label.number()));
        Fields.end(paragraph);
        bold(paragraph).setText(". ");
        List<Phrase> phrases = block.captionOfDrawing();
        for (Phrase phrase : phrases) {
            XWPFRun run = phrase.strong() ? bold(paragraph) : paragraph.createRun();
            run.setText(phrase.text() + (phrase.equals(phrases.getLast()) ? "" : " "));
        }
    }

    private static XWPFRun bold(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        return run;
    }
}
