package dk.taellertal.ui.page;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.format.CleanText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page, as the page lays it out and before it is taken out: what it finds, what it measures, perhaps a
 * picture, and its numbers.
 *
 * @param id its name on its page, for example {@code kan-skal}
 * @param chart what is drawn; empty where the table says it best
 * @param layout how picture and table stand on a screen; documents always hold both
 * @param notes sentences that must be read with the numbers: method, prices, what is missing
 */
public record Part(
        String id,
        String name,
        String headline,
        String subtitle,
        Optional<Chart> chart,
        Table table,
        Layout layout,
        List<String> notes,
        Grounds grounds) {

    /** How picture and table stand on a screen. */
    public enum Layout {
        /** The picture; its table is opened on request. */
        CHART,
        /** Both. */
        CHART_AND_TABLE,
        /** The picture is drawn row by row inside the table. */
        CHART_IN_TABLE
    }

    /**
     * What a part stands on.
     *
     * @param source whose numbers they are, and which files hold them
     * @param date up to when they are told; empty where that has no meaning
     * @param method which figures, by which definition
     * @param synthetic whether any number was made up
     */
    public record Grounds(String source, Optional<String> date, String method, boolean synthetic) {
        public Grounds {
            source = CleanText.of(source);
            date = date.map(CleanText::of);
            method = CleanText.of(method);
        }
    }

    /** Whether its picture is drawn row by row inside its table. */
    public boolean drawnInTable() {
        return chart.isPresent() && layout == Layout.CHART_IN_TABLE;
    }

    /** Whether its table stands open under its picture, rather than being opened on request. */
    public boolean open() {
        return chart.isEmpty() || layout != Layout.CHART;
    }

    public Part {
        if (!id.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("a part's id is 1-60 of a-z, 0-9 and '-': '%s'".formatted(id));
        }
        name = CleanText.of(name);
        headline = CleanText.of(headline);
        subtitle = CleanText.of(subtitle);
        notes = notes.stream().map(CleanText::of).toList();
    }
}
