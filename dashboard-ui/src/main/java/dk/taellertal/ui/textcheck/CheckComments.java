package dk.taellertal.ui.textcheck;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.document.WordComments;
import dk.taellertal.ui.textcheck.TextCheckDocument.NumberDocument;
import java.util.List;

/** Writes what became of each number as a comment beside it. */
public final class CheckComments {

    /** Who the comments are from. */
    public static final String AUTHOR = "Tæller tal";

    private final Texts texts;

    /** @param texts of the reader's language */
    public CheckComments(Texts texts) {
        this.texts = texts;
    }

    /** One for each number: the verdict and its reason, which names the source. */
    public List<WordComments.Comment> of(TextCheckDocument document) {
        return document.numbers().stream()
                .map(number -> new WordComments.Comment(
                        number.offset(),
                        number.text(),
                        texts.of("textcheck.comment", verdict(number, texts), number.reason())))
                .toList();
    }

    /** A verdict as a reader calls it. */
    public static String verdict(NumberDocument number, Texts texts) {
        return texts.of("textcheck.verdict." + number.verdict());
    }
}
