package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.CleanText;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One key figure as it leaves the house, the same in every format. No text of it holds what XML cannot.
 *
 * @param figure its id
 * @param chart as it stands below headline and subtitle, without words of its own around it
 * @param caption source, dates, definition, goal, reservations and code, in the order they are read
 * @param facts the same, one by one, for a list
 * @param code leads back to the very numbers
 * @param address where the code is opened
 */
public record ExportBlock(
        String figure,
        String name,
        String unit,
        String headline,
        String subtitle,
        FigureChart chart,
        ExportTable table,
        List<Phrase> caption,
        List<Fact> facts,
        String code,
        String address,
        boolean synthetic) {

    /** 16 cm, as wide as a case's text. */
    public static final Canvas CANVAS = Canvas.document(160, 300);

    private static final int FEWEST_PHRASES = 4;

    /** A part of the caption. */
    public record Phrase(String text, boolean strong) {
        public Phrase {
            text = CleanText.of(text);
        }
    }

    /** Something one wants to know of a figure, by a name. */
    public record Fact(String name, String text) {
        public Fact {
            name = CleanText.of(name);
            text = CleanText.of(text);
        }
    }

    public ExportBlock {
        name = CleanText.of(name);
        unit = CleanText.of(unit);
        headline = CleanText.of(headline);
        subtitle = CleanText.of(subtitle);
        caption = List.copyOf(caption);
        if (caption.size() < FEWEST_PHRASES) {
            throw new IllegalArgumentException(
                    "a caption tells source, definition and code (two phrases): %s".formatted(caption));
        }
        facts = List.copyOf(facts);
    }

    /** What the chart shows, for those who do not see it. */
    public String alt() {
        return AltText.of(chart);
    }

    /** The caption of the chart as it is drawn, whose axis may not begin at 0. */
    public List<Phrase> captionOfDrawing() {
        return Stream.concat(AxisNote.of(chart).map(note -> new Phrase(note, false)).stream(), caption.stream())
                .toList();
    }

    /** The caption in paragraphs: where from, how defined, what to know, and the code. */
    public List<String> captionParagraphs() {
        int code = caption.size() - 2;
        return Stream.of(
                        caption.subList(0, 1),
                        caption.subList(1, 2),
                        caption.subList(2, code),
                        caption.subList(code, code + 2))
                .map(part -> part.stream().map(Phrase::text).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
