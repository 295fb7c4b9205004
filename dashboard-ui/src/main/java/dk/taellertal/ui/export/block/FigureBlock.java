package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.CleanText;
import dk.taellertal.ui.chart.FigureChart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One key figure as it leaves the house.
 *
 * @param figure its id
 * @param chart as it stands below headline and subtitle, without words of its own around it
 * @param caption source, dates, definition, goal, reservations and code, in the order they are read
 * @param facts the same, one by one, for a list
 * @param code leads back to the very numbers
 * @param address where the code is opened
 */
public record FigureBlock(
        String figure,
        String name,
        String unit,
        String headline,
        String subtitle,
        FigureChart chart,
        FigureTable table,
        List<Phrase> caption,
        List<Fact> facts,
        String code,
        String address,
        boolean synthetic)
        implements ExportBlock {

    public FigureBlock {
        name = CleanText.of(name);
        unit = CleanText.of(unit);
        headline = CleanText.of(headline);
        subtitle = CleanText.of(subtitle);
        caption = ExportBlock.complete(caption);
        facts = List.copyOf(facts);
    }

    @Override
    public String id() {
        return figure;
    }

    @Override
    public Optional<Chart> picture() {
        return Optional.of(chart);
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
