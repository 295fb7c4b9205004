package dk.taellertal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.document.WordComments.Comment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordCommentsTest {

    /** A bold number between plain words, a number in the middle of a run, and a table. */
    private static byte[] document() throws Exception {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFParagraph first = word.createParagraph();
            first.createRun().setText("Udgiften var ");
            XWPFRun bold = first.createRun();
            bold.setBold(true);
            bold.setText("350.575 kr.");
            first.createRun().setText(" i 2019");
            word.createParagraph().createRun().setText("Der er 11 ledere og 11 elever.");
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Moduler");
            table.getRow(0).getCell(1).setText("4 diplom, 6 master");
            word.write(out);
            return out.toByteArray();
        }
    }

    private static Comment on(String text, String word, int from) {
        return new Comment(text.indexOf(word, from), word, "Om " + word);
    }

    private static String marked(XWPFDocument word, String id) {
        String xml = word.getDocument().xmlText();
        String start = "commentRangeStart w:id=\"" + id + "\"";
        String end = "commentRangeEnd w:id=\"" + id + "\"";
        return xml.substring(xml.indexOf(start) + start.length(), xml.indexOf(end))
                .replaceAll("<w:rPr>.*?</w:rPr>", "")
                .replaceAll("<[^>]*>|^[^>]*>|<[^>]*$", "");
    }

    @Test
    void each_comment_stands_at_its_word_and_the_text_is_the_same() throws Exception {
        byte[] before = document();
        String text = DocumentText.of(before);
        byte[] after = WordComments.added(
                before,
                List.of(
                        on(text, "350.575", 0),
                        on(text, "11", 0),
                        on(text, "11", text.indexOf("og")),
                        on(text, "6", text.indexOf("4 diplom"))),
                "Tæller tal");

        assertThat(DocumentText.of(after)).isEqualTo(text);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(after))) {
            assertThat(word.getDocComments().getComments())
                    .extracting(XWPFComment::getText)
                    .containsExactly("Om 350.575", "Om 11", "Om 11", "Om 6");
            assertThat(word.getDocComments().getComments())
                    .extracting(XWPFComment::getAuthor)
                    .containsOnly("Tæller tal");
            assertThat(List.of(marked(word, "0"), marked(word, "1"), marked(word, "2"), marked(word, "3")))
                    .containsExactly("350.575", "11", "11", "6");
            assertThat(word.getParagraphs().getFirst().getRuns())
                    .filteredOn(run -> "350.575".equals(run.text()) || " kr.".equals(run.text()))
                    .hasSize(2)
                    .allMatch(XWPFRun::isBold);
        }
    }

    @Test
    void comments_that_are_there_stay() throws Exception {
        byte[] before = document();
        String text = DocumentText.of(before);
        byte[] once = WordComments.added(before, List.of(on(text, "350.575", 0)), "En kollega");
        byte[] twice = WordComments.added(once, List.of(on(text, "11", 0)), "Tæller tal");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(twice))) {
            assertThat(word.getDocComments().getComments())
                    .extracting(c -> c.getId() + " " + c.getAuthor())
                    .containsExactly("0 En kollega", "1 Tæller tal");
            assertThat(marked(word, "0")).isEqualTo("350.575");
            assertThat(marked(word, "1")).isEqualTo("11");
        }
    }
}
