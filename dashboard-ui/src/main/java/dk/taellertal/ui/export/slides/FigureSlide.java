package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTable.Kind;
import dk.taellertal.ui.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** One figure: headline, subtitle, chart, caption; what the chart shows stands in the notes as well. */
record FigureSlide(ExportDocument document, FigureBlock block, FigureChart line) {

    void write(XMLSlideShow show, XSLFSlide slide) {
        SlideText text = new SlideText(slide, document.language());
        double width = SlideShow.WIDTH - 2 * SlideText.MARGIN;
        text.title(block.headline());
        XSLFTextShape subtitle = text.box(SlideText.MARGIN, 94, width, 26);
        text.run(subtitle.addNewTextParagraph(), block.subtitle(), 14, false, SlideText.INK_2);
        new NativeChart(document, block, line).write(show, slide, 122, 300);
        caption(text, text.box(SlideText.MARGIN, 426, width, 100));
        SlideNotes.write(show, slide, block);
    }

    private void caption(SlideText text, XSLFTextShape box) {
        List<Phrase> phrases = new ArrayList<>(block.captionOfDrawing());
        absences().ifPresent(a -> phrases.addFirst(new Phrase(a, false)));
        text.phrases(box, phrases);
    }

    /** The periods for which there is no number, and why: a native chart only leaves a gap. */
    private Optional<String> absences() {
        FigureTable table = block.table();
        List<String> absent = new ArrayList<>();
        table.row(Kind.VALUE).ifPresent(row -> {
            for (int c = 0; c < row.cells().size(); c++) {
                if (row.cells().get(c) instanceof Cell.Absent(String word)) {
                    absent.add("%s (%s)".formatted(table.columns().get(c).label(), word));
                }
            }
        });
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(document.texts().of("export.without", String.join(", ", absent)));
    }
}
