package dk.taellertal.ui.export.slides;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/**
 * A block's picture and its tables, which can be edited, on one slide where they fit, else on as many as it takes.
 *
 * @param grids the tables in their order
 */
record BlockSlides(ExportDocument document, ExportBlock block, List<Table> grids, int number) {

    /** Wider than a page of paper, so that what is high fits. */
    private static final Canvas SLIDE = Canvas.document(230, 200);

    private static final double TOP = 124;
    private static final double CAPTION_TOP = 436;
    private static final double AIR = 8;
    private static final double ROOM = CAPTION_TOP - TOP - AIR;
    private static final double WIDTH = SlideShow.WIDTH - 2 * SlideText.MARGIN;

    void write(XMLSlideShow show, XSLFSlideLayout layout) {
        CellText cells = new CellText(document.texts().locale());
        List<SlideTable.Rows> tables = grids.stream()
                .flatMap(grid -> SlideTable.divided(grid, cells, WIDTH, ROOM).stream())
                .toList();
        Optional<Chart> picture = block.picture();
        if (picture.isPresent()
                && tables.size() == 1
                && height(picture.get()) + AIR + tables.getFirst().height() <= ROOM) {
            XSLFSlide slide = begun(show, layout, block.headline());
            picture(show, slide, picture.get());
            table(tables.getFirst(), slide, TOP + height(picture.get()) + AIR);
            caption(slide, block.captionOfDrawing());
            return;
        }
        picture.ifPresent(chart -> {
            XSLFSlide slide = begun(show, layout, block.headline());
            picture(show, slide, chart);
            caption(slide, block.captionOfDrawing());
        });
        for (int t = 0; t < tables.size(); t++) {
            XSLFSlide slide = begun(show, layout, title(t, tables.size()));
            table(tables.get(t), slide, TOP);
            caption(slide, picture.isPresent() || t > 0 ? where() : block.caption());
        }
    }

    private String title(int table, int tables) {
        return tables == 1
                ? block.headline()
                : document.texts().of("export.slide.of", block.headline(), table + 1, tables);
    }

    private void table(SlideTable.Rows rows, XSLFSlide slide, double top) {
        rows.write(slide, new SlideText(slide, document.language()), top);
    }

    /** As high as it is across the slide, but no higher than there is room. */
    private static double height(Chart chart) {
        return Math.min(ROOM, WIDTH * ChartDrawing.proportion(chart, SLIDE, Theme.LIGHT));
    }

    private XSLFSlide begun(XMLSlideShow show, XSLFSlideLayout layout, String title) {
        XSLFSlide slide = show.createSlide(layout);
        SlideText text = new SlideText(slide, document.language());
        text.title(title);
        text.run(
                text.box(SlideText.MARGIN, 94, WIDTH, 26).addNewTextParagraph(),
                block.subtitle(),
                14,
                false,
                SlideText.INK_2);
        SlideNotes.write(show, slide, block);
        return slide;
    }

    /** As large as it can be between subtitle and caption. */
    private void picture(XMLSlideShow show, XSLFSlide slide, Chart chart) {
        byte[] png = ChartDrawing.png(chart, SLIDE, Theme.LIGHT);
        double height = height(chart);
        double width = height / ChartDrawing.proportion(chart, SLIDE, Theme.LIGHT);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png, PictureType.PNG));
        picture.setAnchor(new Rectangle2D.Double(SlideText.MARGIN, TOP, width, height));
        CTNonVisualDrawingProps properties =
                ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
        properties.setDescr(AltText.of(chart));
        properties.setName(document.label(number).text());
    }

    /** The code and where it leads, on slides after the one that tells all. */
    private List<Phrase> where() {
        return block.caption()
                .subList(block.caption().size() - 2, block.caption().size());
    }

    private void caption(XSLFSlide slide, List<Phrase> phrases) {
        SlideText text = new SlideText(slide, document.language());
        text.phrases(text.box(SlideText.MARGIN, CAPTION_TOP, WIDTH, 92), phrases);
    }
}
