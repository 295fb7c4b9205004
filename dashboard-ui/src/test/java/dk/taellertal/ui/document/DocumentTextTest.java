package dk.taellertal.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private interface Writing {
        void to(XWPFDocument word) throws Exception;
    }

    private static byte[] word(Writing writing) throws Exception {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.to(word);
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void say(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    /** A packed file with one part more, or another in place of one that is there. */
    private static byte[] with(byte[] packed, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            if (!text.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] document, String why) {
        assertThatThrownBy(() -> DocumentText.of(document))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.why().key()).isEqualTo("document." + why));
    }

    @Test
    void text_is_read_in_either_encoding() throws UnreadableDocument {
        assertThat(DocumentText.of("\ufeffÆrø".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Ærø");
        assertThat(DocumentText.of("Ærø".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Ærø");
    }

    @Test
    void word_gives_paragraphs_and_rows_of_tables_in_their_order() throws Exception {
        byte[] document = word(word -> {
            say(word, "Udgifter til moduler:");
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(1).setText("2019");
            table.getRow(1).getCell(0).setText("Forbrug");
            table.getRow(1).getCell(1).setText("350.575 kr.");
            say(word, "11 ledere er i gang.");
        });

        assertThat(DocumentText.of(document))
                .isEqualTo("Udgifter til moduler:\n\t2019\nForbrug\t350.575 kr.\n11 ledere er i gang.");
    }

    @Test
    void a_pdf_gives_its_text() throws Exception {
        assertThat(DocumentText.of(pdf("Punkt 1: Budget (13:15-13:35)", ""))).contains("Punkt 1: Budget (13:15-13:35)");
    }

    @Test
    void what_could_do_harm_is_refused() throws Exception {
        byte[] plain = word(word -> say(word, "Budgettet"));
        assertRefused(with(plain, "word/vbaProject.bin", new byte[] {1}), "macros");
        assertRefused(
                word(word -> {
                    say(word, "Budgettet");
                    word.getPackagePart()
                            .addExternalRelationship(
                                    "http://example.com/skabelon.dotm",
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
                }),
                "outside");
        assertRefused(
                with(
                        plain,
                        "word/document.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"
                                .getBytes(StandardCharsets.UTF_8)),
                "entities");
        assertRefused(with(plain, "word/media/bomb.bin", new byte[210_000_000]), "bomb");
    }

    @Test
    void an_address_to_click_on_is_no_harm() throws Exception {
        byte[] document = word(word -> {
            say(word, "Budgettet");
            word.getPackagePart()
                    .addRelationship(
                            URI.create("https://example.com/"),
                            TargetMode.EXTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink");
        });

        assertThat(DocumentText.of(document)).isEqualTo("Budgettet");
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_helps() throws Exception {
        assertRefused(pdf("", ""), "pictures");
        assertRefused(pdf("Budget", "hemmelig"), "locked");
        assertRefused("%PDF-1.7 og så ikke mere".getBytes(StandardCharsets.UTF_8), "damaged");
        assertRefused(" \n".getBytes(StandardCharsets.UTF_8), "empty");
        assertRefused(new byte[] {'a', 0, 1, 2}, "binary");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "oldOffice");
        assertRefused(with(with(new byte[0], "a.txt", new byte[] {1}), "b.txt", new byte[] {1}), "otherZip");
        assertRefused("Anne 010170-1234".getBytes(StandardCharsets.UTF_8), "personal");
        assertRefused(new byte[DocumentText.MOST_BYTES + 1], "tooLarge");
    }
}
