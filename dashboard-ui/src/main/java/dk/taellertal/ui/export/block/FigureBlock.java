package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.words.ChartTables;
import dk.taellertal.ui.format.CleanText;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One key figure as it leaves the house.
 *
 * @param figure its id
 * @param chart as the figure's page draws it, without words of its own around it
 * @param table the figure's series, whatever the picture shows of them
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
        Chart chart,
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

    /** The picture's own numbers where it is no line of the series, as they stand under it on the page. */
    @Override
    public Optional<Table> pictured() {
        return chart instanceof FigureChart ? Optional.empty() : Optional.of(ChartTables.of(chart));
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
