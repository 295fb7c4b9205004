package dk.taellertal.ui.document;

import dk.taellertal.ingest.check.PersonalData;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a document, line by line; the cells of a table's row stand on one line with tabs between them. */
public final class DocumentText {

    /** No document of a meeting is so long; whoever sends more is refused before it is looked into. */
    public static final int MOST_BYTES = 20_000_000;

    static final int MOST_LETTERS = 5_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DocumentText() {}

    /**
     * The text of a document, whatever its name says that it is.
     *
     * @throws UnreadableDocument where it is too large, of another kind or damaged, could do harm, has no text, or holds a CPR
     *     number
     */
    public static String of(byte[] document) throws UnreadableDocument {
        if (document.length > MOST_BYTES) {
            throw new UnreadableDocument("tooLarge", document.length / 1_000_000, MOST_BYTES / 1_000_000);
        }
        String text = read(document);
        if (text.isBlank()) {
            throw new UnreadableDocument(begins(document, PDF) ? "pictures" : "empty");
        }
        if (PersonalData.isIn(text)) {
            throw new UnreadableDocument("personal");
        }
        return text;
    }

    /** Whether it is packed as a Word document is; one that was read is one then. */
    public static boolean isWord(byte[] document) {
        return begins(document, ZIP);
    }

    private static String read(byte[] document) throws UnreadableDocument {
        if (begins(document, ZIP)) {
            return WordText.of(document);
        }
        if (begins(document, PDF)) {
            return PdfText.of(document);
        }
        if (begins(document, OLD_OFFICE) || begins(document, RTF)) {
            throw new UnreadableDocument("oldOffice");
        }
        return plain(document);
    }

    private static boolean begins(byte[] document, byte[] with) {
        return document.length >= with.length && Arrays.equals(document, 0, with.length, with, 0, with.length);
    }

    private static String plain(byte[] document) throws UnreadableDocument {
        for (byte each : document) {
            if (each == 0) {
                throw new UnreadableDocument("binary");
            }
        }
        int start = begins(document, BOM) ? BOM.length : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document, start, document.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return WINDOWS.decode(ByteBuffer.wrap(document)).toString();
        }
    }
}
