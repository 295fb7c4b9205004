package dk.taellertal.ui.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Reads the text of a Word document. Refused are macros, parts that lie outside the document (an address that a reader may click
 * on is none), declarations of document types, and what unpacks to more than a document can be.
 */
final class WordText {

    private static final long MOST_UNPACKED = 200_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final String DOCUMENT = "word/document.xml";

    private WordText() {}

    static String of(byte[] document) throws UnreadableDocument {
        try {
            expectHarmless(document);
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(document))) {
                expectNothingOutside(parts);
                try (XWPFDocument word = new XWPFDocument(parts)) {
                    return text(word);
                }
            }
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
            throw new UnreadableDocument("damaged");
        }
    }

    /** Looks through the packed file without unpacking more than a document can be. */
    private static void expectHarmless(byte[] document) throws IOException, UnreadableDocument {
        long unpacked = 0;
        int parts = 0;
        boolean word = false;
        byte[] piece = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                word |= name.equals(DOCUMENT);
                if (name.contains("vbaproject") || name.contains("vbadata")) {
                    throw new UnreadableDocument("macros");
                }
                StringBuilder beginning = new StringBuilder();
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        throw new UnreadableDocument("bomb");
                    }
                    if (beginning.isEmpty()) {
                        beginning.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                    }
                }
                parts++;
                expectHarmless(name, beginning.toString());
            }
        }
        if (!word) {
            throw new UnreadableDocument("otherZip");
        }
    }

    private static void expectHarmless(String name, String beginning) throws UnreadableDocument {
        if (name.equals("[content_types].xml") && beginning.contains("macroEnabled")) {
            throw new UnreadableDocument("macros");
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        if (xml && beginning.replace("\0", "").contains("<!DOCTYPE")) {
            throw new UnreadableDocument("entities");
        }
    }

    private static void expectNothingOutside(OPCPackage parts) throws OpenXML4JException, UnreadableDocument {
        expectNothingOutside(parts.getRelationships());
        for (PackagePart part : parts.getParts()) {
            if (!part.isRelationshipPart()) {
                expectNothingOutside(part.getRelationships());
            }
        }
    }

    private static void expectNothingOutside(Iterable<PackageRelationship> relationships) throws UnreadableDocument {
        for (PackageRelationship each : relationships) {
            if (each.getTargetMode() == TargetMode.EXTERNAL
                    && !each.getRelationshipType().endsWith("/hyperlink")) {
                throw new UnreadableDocument("outside", each.getTargetURI());
            }
        }
    }

    private static String text(XWPFDocument word) {
        StringBuilder text = new StringBuilder();
        stretches(word).forEach(stretch -> text.append(stretch.separator()).append(stretch.text()));
        return text.toString();
    }

    /**
     * A part of a document whose text stands together: a paragraph, or a cell of a table.
     *
     * @param separator what stands before it in the text
     * @param paragraphs that it is made of; none of a control, which is read only
     */
    record Stretch(String separator, String text, List<XWPFParagraph> paragraphs) {}

    /** All that has text, in its order. */
    static List<Stretch> stretches(XWPFDocument word) {
        List<Stretch> stretches = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph ->
                    stretches.add(new Stretch(line(stretches), paragraph.getText(), List.of(paragraph)));
                case XWPFTable table -> table.getRows().forEach(row -> add(stretches, row));
                case XWPFSDT control ->
                    stretches.add(
                            new Stretch(line(stretches), control.getContent().getText(), List.of()));
                default -> {
                    // Nothing else has text of its own.
                }
            }
        }
        return stretches;
    }

    private static String line(List<Stretch> before) {
        return before.isEmpty() ? "" : "\n";
    }

    private static void add(List<Stretch> stretches, XWPFTableRow row) {
        String separator = line(stretches);
        for (XWPFTableCell cell : row.getTableCells()) {
            String text = cell.getText().replaceAll("\\s+", " ").strip();
            stretches.add(new Stretch(separator, text, cell.getParagraphs()));
            separator = "\t";
        }
        if (row.getTableCells().isEmpty()) {
            stretches.add(new Stretch(separator, "", List.of()));
        }
    }
}
