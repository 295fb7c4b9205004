package dk.taellertal.ui.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;

/**
 * The document that blocks are laid into: the municipality's own where it has laid one into its home, else the one that
 * ships. Styles that its own lacks are added from that.
 */
final class WordTemplate {

    /** The styles used, by the name that Word knows them by in every language. */
    enum Style {
        TITLE("Title"),
        CONTENTS("toc 1"),
        HEADING_2("heading 2"),
        HEADING_3("heading 3"),
        BODY("Normal"),
        SUBTITLE("TT undertitel"),
        PICTURE("TT figur"),
        CAPTION("caption"),
        CELL("TT tabeltekst"),
        NUMBER("TT tabeltal"),
        TABLE("TT tabel");

        private final String name;

        Style(String name) {
            this.name = name;
        }
    }

    private static final String SHIPPED = "sag.docx";

    private final XWPFDocument document;

    private WordTemplate(XWPFDocument document) {
        this.document = document;
    }

    /** @param language of what will be written, for Word to spell by */
    static WordTemplate open(Path own, String language) {
        XWPFDocument shipped = shipped();
        if (!Files.exists(own)) {
            shipped.getStyles().setSpellingLanguage(language);
            return new WordTemplate(shipped);
        }
        XWPFDocument document = read(own);
        XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
        Arrays.stream(Style.values())
                .filter(style -> styles.getStyleWithName(style.name) == null)
                .forEach(style -> styles.addStyle(shippedStyle(shipped, style)));
        styles.setSpellingLanguage(language);
        return new WordTemplate(document);
    }

    XWPFDocument document() {
        return document;
    }

    /** A new paragraph at the end of the document. */
    XWPFParagraph paragraph(Style style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(id(style));
        return paragraph;
    }

    String id(Style style) {
        return document.getStyles().getStyleWithName(style.name).getStyleId();
    }

    private static XWPFStyle shippedStyle(XWPFDocument shipped, Style style) {
        return shipped.getStyles().getStyleWithName(style.name);
    }

    private static XWPFDocument read(Path own) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(own)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + own, e);
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new IllegalStateException("the template %s is no Word document (expected .docx)".formatted(own), e);
        }
    }

    private static XWPFDocument shipped() {
        try (InputStream in = WordTemplate.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("no %s among the resources".formatted(SHIPPED));
            }
            return new XWPFDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
