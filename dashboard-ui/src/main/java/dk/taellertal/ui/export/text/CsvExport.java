package dk.taellertal.ui.export.text;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.ExportTable;
import dk.taellertal.ui.export.block.ExportTable.Cell;
import dk.taellertal.ui.export.block.ExportTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document as CSV, one line a number. Danish has semicolons, decimal commas and a mark by which Excel knows UTF-8; English
 * has commas and decimal points. No cell can be taken for a formula.
 */
public final class CsvExport {

    private static final List<String> HEADS =
            List.of("id", "figure", "series", "period", "value", "unit", "state", "journal", "code");

    private final ExportDocument document;
    private final boolean danish;

    private CsvExport(ExportDocument document) {
        this.document = document;
        this.danish = document.texts().locale().getLanguage().equals("da");
    }

    public static byte[] bytes(ExportDocument document) {
        return new CsvExport(document).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Texts texts = document.texts();
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADS.stream().map(h -> texts.of("export.csv." + h)).toList());
        for (ExportBlock block : document.blocks()) {
            for (Row row : block.table().rows()) {
                for (int c = 0; c < row.cells().size(); c++) {
                    line(block, row, c).ifPresent(lines::add);
                }
            }
        }
        return danish ? CsvText.forExcel(lines) : CsvText.of(lines, ',');
    }

    private Optional<List<String>> line(ExportBlock block, Row row, int column) {
        ExportTable.Column head = block.table().columns().get(column);
        String period = head.period().map(Objects::toString).orElse(head.label());
        return switch (row.cells().get(column)) {
            case Cell.Blank() -> Optional.empty();
            case Cell.Absent(String word) -> Optional.of(line(block, row, period, "", word));
            case Cell.Amount(var value, int decimals, boolean signed) ->
                Optional.of(line(block, row, period, number(value.toPlainString()), ""));
        };
    }

    private List<String> line(ExportBlock block, Row row, String period, String value, String state) {
        String journal = document.journal().map(j -> j.value()).orElse("");
        Stream<String> before =
                Stream.of(block.figure(), block.name(), row.name(), period).map(CsvText::harmless);
        Stream<String> after =
                Stream.of(unit(block, row), state, journal, block.code()).map(CsvText::harmless);
        return Stream.of(before, Stream.of(value), after).flatMap(s -> s).toList();
    }

    /** What is counted above and below a line has units of its own, which the definition tells. */
    private static String unit(ExportBlock block, Row row) {
        return switch (row.kind()) {
            case VALUE, PATH, DEVIATION, COMPARISON -> block.unit();
            case NUMERATOR, DENOMINATOR -> "";
        };
    }

    private String number(String plain) {
        return danish ? plain.replace('.', ',') : plain;
    }
}
