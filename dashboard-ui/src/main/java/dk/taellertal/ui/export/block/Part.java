package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.CleanText;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page, as the page lays it out and before it is taken out: what it finds, what it measures, perhaps a
 * picture, and its numbers.
 *
 * @param id its name on its page, for example {@code kan-skal}
 * @param chart what is drawn; empty where the table says it best
 * @param notes sentences that must be read with the numbers: method, prices, what is missing
 */
public record Part(
        String id,
        String name,
        String headline,
        String subtitle,
        Optional<Chart> chart,
        Grid table,
        List<String> notes,
        Grounds grounds) {

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
