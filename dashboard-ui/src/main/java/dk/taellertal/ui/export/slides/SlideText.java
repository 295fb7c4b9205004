package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Texts of a slide: where they stand and how they look. */
record SlideText(XSLFSlide slide, String language) {

    static final Color INK = new Color(0x14171F);
    static final Color INK_2 = new Color(0x4A4F5C);
    static final Color RULE = new Color(0xD5D8DF);
    static final double MARGIN = 40;
    private static final double TITLE_HEIGHT = 70;

    void title(String text) {
        XSLFTextShape title = slide.getPlaceholder(0);
        title.clearText();
        title.setAnchor(new Rectangle2D.Double(MARGIN, 24, SlideShow.WIDTH - 2 * MARGIN, TITLE_HEIGHT));
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        title.setLeftInset(0);
        run(title.addNewTextParagraph(), text, text.length() > 110 ? 20 : 24, true, INK);
    }

    XSLFTextShape box(double x, double y, double width, double height) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        box.setLeftInset(0);
        box.setRightInset(0);
        box.clearText();
        return box;
    }

    /** A caption, smaller where it is long. */
    void phrases(XSLFTextShape box, List<Phrase> phrases) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        int length = phrases.stream().mapToInt(p -> p.text().length()).sum();
        for (Phrase phrase : phrases) {
            run(paragraph, phrase.text() + " ", length > 900 ? 8 : 9.5, phrase.strong(), INK_2);
        }
    }

    void run(XSLFTextParagraph paragraph, String text, double points, boolean strong, Color color) {
        paragraph.setTextAlign(TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(strong);
        run.setFontColor(color);
        run.getRPr(true).setLang(language);
    }
}
