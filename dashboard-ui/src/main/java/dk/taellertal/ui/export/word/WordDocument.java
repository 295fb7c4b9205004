package dk.taellertal.ui.export.word;

import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.Written;
import dk.taellertal.ui.export.word.WordTemplate.Style;
import dk.taellertal.ui.page.Page.Opening;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/**
 * A document as Word: one block is a section with a heading of the third level, for pasting under
 * <i>Sagsfremstilling</i>; several are a document with title and contents.
 */
public final class WordDocument {

    private WordDocument() {}

    /** @param ownTemplate where the municipality may have laid its own template */
    public static byte[] bytes(ExportDocument document, Path ownTemplate, Written written) {
        WordTemplate template = WordTemplate.open(ownTemplate, document.language());
        try (XWPFDocument word = template.document()) {
            POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
            properties.setTitle(document.title());
            properties.setCreator("Tæller tal");
            document.opening().ifPresent(opening -> {
                above(template, document, opening);
                contents(template, document);
            });
            int number = 0;
            for (ExportBlock block : document.blocks()) {
                number++;
                new WordBlock(template, document, block, number).write();
                written.block(number);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory cannot be written", e);
        }
    }

    /** Title, what the page finds, and the case. */
    private static void above(WordTemplate template, ExportDocument document, Opening opening) {
        template.paragraph(Style.TITLE).createRun().setText(document.title());
        if (!opening.lead().isEmpty()) {
            template.paragraph(Style.BODY).createRun().setText(opening.lead());
        }
        if (!opening.note().isEmpty()) {
            template.paragraph(Style.SUBTITLE).createRun().setText(opening.note());
        }
        document.journal()
                .ifPresent(j -> template.paragraph(Style.SUBTITLE)
                        .createRun()
                        .setText(document.texts().of("export.caption.journal", j.value())));
    }

    /** The headlines, each leading to its section. */
    private static void contents(WordTemplate template, ExportDocument document) {
        int number = 0;
        for (ExportBlock block : document.blocks()) {
            number++;
            XWPFParagraph entry = template.paragraph(Style.CONTENTS);
            if (number == 1) {
                Fields.begin(entry, "TOC \\o \"2-2\" \\n \\h");
            }
            CTHyperlink link = entry.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(number));
            link.addNewR().addNewT().setStringValue(block.headline());
            if (number == document.blocks().size()) {
                Fields.end(entry);
            }
        }
    }

    /** The bookmark of a block's heading. */
    private static String bookmark(int number) {
        return "_Toc%08d".formatted(number);
    }

    /** Sets a bookmark around what a paragraph holds so far. */
    static void mark(XWPFParagraph heading, int number) {
        CTBookmark start = heading.getCTP().addNewBookmarkStart();
        start.setName(bookmark(number));
        start.setId(BigInteger.valueOf(number));
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }
}
