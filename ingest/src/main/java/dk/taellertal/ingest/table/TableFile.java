package dk.taellertal.ingest.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A plain table as RFC 4180 has it: UTF-8, commas, CRLF, the header first, quotation marks only where they are needed. */
public final class TableFile {

    private TableFile() {}

    /** Writes the file whole or leaves what was there. */
    public static void write(PlainTable table, Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path passing = Files.createTempFile(directory, ".taellertal", ".csv");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(passing, StandardCharsets.UTF_8)) {
                line(table.header(), out);
                for (PlainTable.Row row : table.rows()) {
                    line(row.cells(), out);
                }
            }
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private static void line(List<String> cells, BufferedWriter out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            String cell = cells.get(i);
            // A line of one blank cell would be no line.
            boolean quoted = (cells.size() == 1 && cell.isEmpty()) || needsQuotes(cell);
            out.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.write("\r\n");
    }

    private static boolean needsQuotes(String cell) {
        return cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }
}
