package dk.taellertal.ui.chart.bar;

import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.ShareChart.Part;
import dk.taellertal.ui.chart.ink.Drawing;
import dk.taellertal.ui.chart.ink.Filling;
import dk.taellertal.ui.chart.ink.Label;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.ink.Writing;
import dk.taellertal.ui.chart.plane.Plane;
import dk.taellertal.ui.chart.plane.Span;
import dk.taellertal.ui.chart.plane.Stage;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One stacked bar. Its parts are named above and below it, or in a list under it where they have no room. */
public final class Shares {

    private static final double BAR = 26;
    private static final double GAP = 2;
    private static final double ROW = 20;
    private static final double SWATCH = 12;

    private final ShareChart chart;
    private final Stage stage;
    private final Writing writing;
    private final List<Plane> planes = new ArrayList<>();

    private Shares(ShareChart chart, Stage stage) {
        this.chart = chart;
        this.stage = stage;
        this.writing = stage.writing(400);
    }

    public static Drawing of(ShareChart chart, Stage stage) {
        return new Shares(chart, stage).drawing();
    }

    private Drawing drawing() {
        Optional<BigDecimal> whole = chart.whole().filter(sum -> sum.signum() > 0);
        if (whole.isEmpty()) {
            return listed(Optional.empty(), 0);
        }
        List<Rectangle2D> boxes = boxes(whole.get());
        boolean beside = !stage.brief() && fit(boxes, whole.get());
        double top = beside ? 22 : 0;
        bar(whole.get(), top);
        if (!beside) {
            return listed(whole, BAR + 8);
        }
        for (int i = 0; i < boxes.size(); i++) {
            beside(chart.parts().get(i), boxes.get(i), i == boxes.size() - 1, whole.get());
        }
        return Stage.drawing(22 + BAR + 26, planes, writing);
    }

    private void bar(BigDecimal whole, double top) {
        var area = new Rectangle2D.Double(0, top, stage.width(), BAR);
        var plane = new Plane(area, new Span(0, stage.width()), new Span(0, 1), stage.palette());
        List<Rectangle2D> boxes = boxes(whole);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            if (box.getWidth() > 0) {
                plane.box(
                        new Span(box.getMinX(), box.getMaxX()),
                        new Span(0, 1),
                        filling(chart.parts().get(i).kind()));
            }
        }
        planes.add(plane);
    }

    /** The parts side by side, with a hair of paper between them. */
    private List<Rectangle2D> boxes(BigDecimal whole) {
        var boxes = new ArrayList<Rectangle2D>();
        BigDecimal before = BigDecimal.ZERO;
        for (Part part : chart.parts()) {
            BigDecimal after = before.add(Stage.known(part.amount()).orElseThrow());
            double from = before.doubleValue() / whole.doubleValue() * stage.width() + (before.signum() > 0 ? GAP : 0);
            double to = after.doubleValue() / whole.doubleValue() * stage.width();
            boxes.add(new Rectangle2D.Double(Math.min(from, to), 0, Math.max(0, to - from), BAR));
            before = after;
        }
        return boxes;
    }

    private void beside(Part part, Rectangle2D box, boolean last, BigDecimal whole) {
        String name = named(part);
        String share = stage.words().percent(Stage.known(part.amount()).orElseThrow(), whole);
        double start = last ? stage.width() - width(part, whole) : box.getX();
        writing.fix(name, stage.strong(), stage.palette().ink(), Label.startingAt(start, 14));
        writing.fix(
                share,
                stage.plain(),
                stage.palette().ink2(),
                Label.startingAt(start + stage.strongWidth(name) + 8, 14));
        Label.Spot under = last ? Label.endingAt(stage.width(), 66) : Label.startingAt(box.getX(), 66);
        writing.fix(part.note(), stage.plain(), stage.palette().ink2(), under);
    }

    /** Whether all names and, under them, all notes stand over their parts; the last one's may begin before it. */
    private boolean fit(List<Rectangle2D> boxes, BigDecimal whole) {
        return fit(boxes, chart.parts().stream().map(part -> width(part, whole)).toList())
                && fit(
                        boxes,
                        chart.parts().stream()
                                .map(p -> stage.plainWidth(p.note()))
                                .toList());
    }

    private boolean fit(List<Rectangle2D> boxes, List<Double> widths) {
        double end = 0;
        for (int i = 0; i < boxes.size(); i++) {
            boolean last = i == boxes.size() - 1;
            double start = last ? stage.width() - widths.get(i) : boxes.get(i).getX();
            if (start < end || start + widths.get(i) > stage.width() + 0.01) {
                return false;
            }
            end = start + widths.get(i) + 12;
        }
        return true;
    }

    private Drawing listed(Optional<BigDecimal> whole, double top) {
        double y = top;
        for (Part part : chart.parts()) {
            var area = new Rectangle2D.Double(0, y + 5, SWATCH, SWATCH);
            var swatch = new Plane(area, new Span(0, 1), new Span(0, 1), stage.palette());
            swatch.box(new Span(0, 1), new Span(0, 1), filling(part.kind()));
            planes.add(swatch);
            String share = whole.flatMap(sum -> Stage.known(part.amount())
                            .map(amount -> stage.words().percent(amount, sum)))
                    .orElse("");
            double shareWidth = share.isEmpty() ? 0 : stage.plainWidth(share) + 8;
            String name = Lines.shortened(named(part), stage.strong(), stage.width() - SWATCH - 8 - shareWidth);
            double x = SWATCH + 8;
            writing.fix(name, stage.strong(), stage.palette().ink(), Label.startingAt(x, y + 15));
            x += stage.strongWidth(name) + 8;
            writing.fix(share, stage.plain(), stage.palette().ink2(), Label.startingAt(x, y + 15));
            x += shareWidth;
            String note = Lines.shortened(part.note(), stage.plain(), Math.max(0, stage.width() - x));
            boolean told = note.length() > 2;
            writing.fix(told ? note : "", stage.plain(), stage.palette().ink2(), Label.startingAt(x, y + 15));
            y += ROW;
        }
        return Stage.drawing(Math.max(ROW, y + 4), planes, writing);
    }

    /** With its amount; the first one with the unit of all. */
    private String named(Part part) {
        String amount = stage.shown(part.amount());
        boolean first =
                chart.parts().indexOf(part) == 0 && Stage.known(part.amount()).isPresent();
        return part.name() + " " + (first ? stage.words().withUnit(amount) : amount);
    }

    private double width(Part part, BigDecimal whole) {
        String share = stage.words().percent(Stage.known(part.amount()).orElseThrow(), whole);
        return stage.strongWidth(named(part)) + 8 + stage.plainWidth(share);
    }

    private static Filling filling(ShareChart.Kind kind) {
        return switch (kind) {
            case DARK -> Filling.SOLID;
            case LIGHT -> Filling.PRIOR;
            case UNMARKED -> Filling.DASHED;
        };
    }
}
