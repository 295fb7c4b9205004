package dk.taellertal.ui.export.block;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.format.CleanText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing as it leaves the house, the same in every format: a headline, perhaps a picture, a table, and a caption with a
 * code. No text of it holds what XML cannot. Writers of formats switch over the family and know nothing of its pages.
 */
public sealed interface ExportBlock permits FigureBlock, PartBlock {

    /** 16 cm, as wide as a case's text. */
    Canvas CANVAS = Canvas.document(160, 300);

    /** By which a program knows it: a file's name, a column of a table. */
    String id();

    String name();

    String headline();

    String subtitle();

    /** As it stands below headline and subtitle, without words of its own around it; empty where nothing is drawn. */
    Optional<Chart> picture();

    /** A table of what the picture shows, where the block's own table is of something else. */
    default Optional<Table> pictured() {
        return Optional.empty();
    }

    /** Source, dates, definition, what to know, and code, in the order they are read. */
    List<Phrase> caption();

    /** The same, one by one, for a list. */
    List<Fact> facts();

    /** Leads back to the very numbers. */
    String code();

    /** Where the code is opened. */
    String address();

    /** A part of the caption. */
    record Phrase(String text, boolean strong) {
        public Phrase {
            text = CleanText.of(text);
        }
    }

    /** Something one wants to know of a block, by a name. */
    record Fact(String name, String text) {
        public Fact {
            name = CleanText.of(name);
            text = CleanText.of(text);
        }
    }

    /** What the picture shows, for those who do not see it; empty where there is none. */
    default String alt() {
        return picture().map(AltText::of).orElse("");
    }

    /** The caption of the picture as it is drawn, whose axis may not begin at 0. */
    default List<Phrase> captionOfDrawing() {
        return Stream.concat(
                        picture().flatMap(AxisNote::of).map(note -> new Phrase(note, false)).stream(),
                        caption().stream())
                .toList();
    }

    /** @throws IllegalArgumentException where a caption lacks something every one must have */
    static List<Phrase> complete(List<Phrase> caption) {
        int fewest = 4;
        if (caption.size() < fewest) {
            throw new IllegalArgumentException(
                    "a caption tells source, definition and code (two phrases): %s".formatted(caption));
        }
        return List.copyOf(caption);
    }
}
