package dk.taellertal.ui.export.block;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Blocks together, on their way into a file.
 *
 * @param title of all; of one block its headline
 * @param taken the day it was taken out
 * @param texts of the reader's language
 */
public record ExportDocument(
        String title,
        List<ExportBlock> blocks,
        DisclosureLevel level,
        Optional<JournalNumber> journal,
        LocalDate taken,
        Texts texts) {

    public ExportDocument {
        title = CleanText.of(title);
        blocks = List.copyOf(blocks);
    }

    /** Whether it is a page of its own, with title and contents, rather than a section for somebody else's document. */
    public boolean whole() {
        return blocks.size() != 1;
    }

    /** @throws IllegalArgumentException where it is anything else than one key figure */
    public FigureBlock figure() {
        return switch (blocks.getFirst()) {
            case FigureBlock figure when !whole() -> figure;
            case FigureBlock first ->
                throw new IllegalArgumentException(
                        "'%s' is more than one key figure: '%s' and others".formatted(title, first.name()));
        };
    }

    public String language() {
        return texts.locale().toLanguageTag();
    }
}
