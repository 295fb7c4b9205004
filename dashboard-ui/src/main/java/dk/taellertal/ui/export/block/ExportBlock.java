package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.AltText;
import dk.taellertal.ui.chart.CleanText;
import dk.taellertal.ui.chart.FigureChart;
import java.util.List;
import java.util.stream.Collectors;

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
        facts = List.copyOf(facts);
    }

    /** What the chart shows, for those who do not see it. */
    public String alt() {
        return AltText.of(chart);
    }

    /** The caption in one line. */
    public String captionText() {
        return caption.stream().map(Phrase::text).collect(Collectors.joining(" "));
    }
}
