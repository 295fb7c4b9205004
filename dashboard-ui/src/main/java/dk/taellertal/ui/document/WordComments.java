package dk.taellertal.ui.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Lays comments beside the words of a Word document; all else stays as it is. */
public final class WordComments {

    /**
     * A comment.
     *
     * @param offset of the word in the document's text, as {@link DocumentText} reads it
     * @param word what it is about
     * @param text what it says
     */
    public record Comment(int offset, String word, String text) {}

    private WordComments() {}

    /**
     * A copy of a document that {@link DocumentText} has read, with comments. Words inside content controls have none: Word
     * keeps those as they are.
     */
    public static byte[] added(byte[] document, List<Comment> comments, String author) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CommentedWords commented = new CommentedWords(word, author);
            int at = 0;
            for (WordText.Stretch stretch : WordText.stretches(word)) {
                int from = at + stretch.separator().length();
                at = from + stretch.text().length();
                int until = at;
                commented.add(
                        stretch.paragraphs(),
                        comments.stream()
                                .filter(c -> c.offset() >= from && c.offset() < until)
                                .toList());
            }
            word.write(out);
            return out.toByteArray();
        }
    }
}
