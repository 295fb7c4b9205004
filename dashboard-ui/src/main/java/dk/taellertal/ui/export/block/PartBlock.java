package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.page.Part;
import java.util.List;
import java.util.Optional;

/**
 * A part of a page as it leaves the house.
 *
 * @param page the page's name, for example {@code budget}
 */
public record PartBlock(String page, Part part, List<Phrase> caption, List<Fact> facts, String code, String address)
        implements ExportBlock {

    public PartBlock {
        caption = ExportBlock.complete(caption);
        facts = List.copyOf(facts);
    }

    @Override
    public String id() {
        return page + "-" + part.id();
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public String headline() {
        return part.headline();
    }

    @Override
    public String subtitle() {
        return part.subtitle();
    }

    @Override
    public Optional<Chart> picture() {
        return part.chart();
    }
}
