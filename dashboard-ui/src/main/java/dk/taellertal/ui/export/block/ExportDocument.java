package dk.taellertal.ui.export.block;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.CleanText;
import dk.taellertal.ui.page.Page.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Blocks together, on their way into a file.
 *
 * @param title of all; of one block its headline
 * @param opening where it is a document of its own, with title and contents; empty for a section that is laid into
 *     somebody else's
 * @param taken the day it was taken out
 * @param texts of the reader's language
 */
public record ExportDocument(
        String title,
        Optional<Opening> opening,
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
        return opening.isPresent();
    }

    /** @throws IllegalArgumentException where it is anything else than one key figure */
    public FigureBlock figure() {
        return switch (blocks.getFirst()) {
            case FigureBlock figure when !whole() -> figure;
            case FigureBlock _, PartBlock _ ->
                throw new IllegalArgumentException("'%s' is a document, no single key figure".formatted(title));
        };
    }

    /**
     * What a block is called in its caption: pictures and tables are counted each by themselves.
     *
     * @param word for example {@code Figur}
     * @param sequence by which Word counts them
     */
    public record Label(String word, String sequence, int number) {
        public String text() {
            return word + " " + number;
        }
    }

    /** @param number of the block, from 1 */
    public Label label(int number) {
        boolean drawn = blocks.get(number - 1).picture().isPresent();
        long counted = blocks.stream()
                .limit(number)
                .filter(block -> block.picture().isPresent() == drawn)
                .count();
        return drawn
                ? new Label(texts.of("export.figure"), "Figur", (int) counted)
                : new Label(texts.of("export.table"), "Tabel", (int) counted);
    }

    public String language() {
        return texts.locale().toLanguageTag();
    }
}
