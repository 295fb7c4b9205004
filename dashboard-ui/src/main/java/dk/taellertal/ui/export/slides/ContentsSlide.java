package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.page.Page.Opening;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The first slide of several: title and headlines, in as many columns as they need. */
record ContentsSlide(ExportDocument document) {

    private static final int MOST_IN_COLUMN = 20;

    void write(XSLFSlide slide) {
        SlideText text = new SlideText(slide, document.language());
        text.title(document.title());
        String lead = document.opening().map(Opening::lead).orElse("");
        double top = lead.isEmpty() ? 110 : 150;
        if (!lead.isEmpty()) {
            text.run(
                    text.box(SlideText.MARGIN, 100, SlideShow.WIDTH - 2 * SlideText.MARGIN, 44)
                            .addNewTextParagraph(),
                    lead,
                    16,
                    false,
                    SlideText.INK_2);
        }
        int columns = Math.ceilDiv(document.blocks().size(), MOST_IN_COLUMN);
        double width = (SlideShow.WIDTH - 2 * SlideText.MARGIN) / Math.max(1, columns);
        for (int c = 0; c < columns; c++) {
            XSLFTextShape box = text.box(SlideText.MARGIN + c * width, top, width - 12, 500 - top);
            document.blocks().stream()
                    .skip((long) c * MOST_IN_COLUMN)
                    .limit(MOST_IN_COLUMN)
                    .map(ExportBlock::headline)
                    .forEach(headline ->
                            text.run(box.addNewTextParagraph(), headline, columns > 1 ? 9 : 12, false, SlideText.INK));
        }
    }
}
