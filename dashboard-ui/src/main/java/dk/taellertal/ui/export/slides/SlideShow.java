package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.export.block.Written;
import dk.taellertal.ui.table.Table;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/** A document as slides, 16 by 9. */
public final class SlideShow {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;

    private SlideShow() {}

    public static byte[] bytes(ExportDocument document, Written written) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            show.getProperties().getCoreProperties().setTitle(document.title());
            show.getProperties().getCoreProperties().setCreator("Tæller tal");
            XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
            if (document.whole()) {
                new ContentsSlide(document).write(show.createSlide(layout));
            }
            int number = 0;
            for (ExportBlock block : document.blocks()) {
                number++;
                switch (block) {
                    case FigureBlock figure
                    when figure.chart() instanceof FigureChart line ->
                        new FigureSlide(document, figure, line).write(show, show.createSlide(layout));
                    case FigureBlock figure -> {
                        Table series = figure.table().down(document.texts().of("export.period"));
                        List<Table> tables = Stream.concat(figure.pictured().stream(), Stream.of(series))
                                .toList();
                        new BlockSlides(document, figure, tables, number).write(show, layout);
                    }
                    case PartBlock part ->
                        new BlockSlides(document, part, List.of(part.part().table()), number).write(show, layout);
                }
                written.block(number);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("slides in memory cannot be written", e);
        }
    }
}
