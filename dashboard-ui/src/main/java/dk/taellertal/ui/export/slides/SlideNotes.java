package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What a slide's picture shows, and where its numbers come from, in the notes below it. */
final class SlideNotes {

    private SlideNotes() {}

    static void write(XMLSlideShow show, XSLFSlide slide, ExportBlock block) {
        String text = Stream.concat(
                        Stream.of(block.alt()), block.caption().stream().map(Phrase::text))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }
}
