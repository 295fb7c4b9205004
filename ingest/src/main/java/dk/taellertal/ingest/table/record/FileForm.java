package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is when it is no text of lines and cells: told by how it begins. */
public final class FileForm {

    private static final int HEAD = 1 << 16;

    /** The first bytes, and what the file is then. */
    private static final Map<String, String> MAGIC = Map.of(
            "PK\u0003\u0004", "form.xlsx",
            "\u00d0\u00cf\u0011\u00e0", "form.xls",
            "%PDF", "form.pdf",
            "\u001f\u008b", "form.zip",
            "{\\rtf", "form.document",
            "PAR1", "form.binary");

    private static final Pattern JSON = Pattern.compile("(?s)\\s*[\\[{].*\"[^\"]*\"\\s*:.*");
    private static final Pattern MARKUP = Pattern.compile("(?s)\\s*<[!?a-zA-Z].*");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^[ \\t]*\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|");

    private FileForm() {}

    /** @throws NotATable where the file is empty, or something else than text of lines and cells */
    public static void expectText(Path path, Encoding encoding) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        String bytes = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        Optional<String> magic = MAGIC.entrySet().stream()
                .filter(m -> bytes.startsWith(m.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (magic.isPresent()) {
            throw refused(magic.get());
        }
        int mark = Math.min(encoding.markLength(), head.length);
        expectCells(new String(head, mark, head.length - mark, encoding.charset()), head.length < HEAD);
    }

    private static void expectCells(String text, boolean whole) throws NotATable {
        if (whole && text.isBlank()) {
            throw refused("file.empty");
        }
        if (JSON.matcher(text).matches()) {
            throw refused("form.json");
        }
        if (MARKUP.matcher(text).matches() || MARKDOWN.matcher(text).find()) {
            throw refused("form.document");
        }
        long controls = text.chars()
                .filter(c -> c != 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .count();
        if (controls * 50 > text.length()) {
            throw refused("form.binary");
        }
    }

    private static NotATable refused(String key) {
        return new NotATable(Finding.error(0, "", "", Message.of(key)));
    }
}
