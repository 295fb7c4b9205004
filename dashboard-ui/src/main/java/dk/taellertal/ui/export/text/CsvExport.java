package dk.taellertal.ui.export.text;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvText;
import dk.taellertal.ui.export.block.ExportBlock;
import dk.taellertal.ui.export.block.ExportDocument;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.FigureTable.Row;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
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

    private static final List<String> FIGURES =
            List.of("id", "figure", "series", "period", "value", "unit", "state", "journal", "code", "source");
    private static final List<String> PARTS =
            List.of("id", "part", "row", "column", "value", "unit", "words", "journal", "code");

    private final ExportDocument document;
    private final boolean danish;
    /** Whether key figures are in it: then every line says where its number comes from. */
    private final boolean figures;

    private CsvExport(ExportDocument document) {
        this.document = document;
        this.danish = document.texts().locale().getLanguage().equals("da");
        this.figures =
                document.blocks().isEmpty() || document.blocks().stream().anyMatch(FigureBlock.class::isInstance);
    }

    public static byte[] bytes(ExportDocument document) {
        return new CsvExport(document).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Texts texts = document.texts();
        List<List<String>> lines = new ArrayList<>();
        lines.add(heads().stream().map(h -> texts.of("export.csv." + h)).toList());
        for (ExportBlock block : document.blocks()) {
            switch (block) {
                case FigureBlock figure -> lines(figure, lines);
                case PartBlock part -> lines(part, lines);
            }
        }
        return danish ? CsvText.forExcel(lines) : CsvText.of(lines, ',');
    }

    /** What the picture shows: its columns are series, its rows periods or ages. */
    private void pictured(FigureBlock block, Table table, List<List<String>> lines) {
        for (Table.Row row : table.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                String series = table.columns().get(c).label();
                line(block, series, row.name(), block.unit(), row.cells().get(c))
                        .map(line -> with(line, ""))
                        .ifPresent(lines::add);
            }
        }
    }

    private List<String> heads() {
        return figures ? FIGURES : PARTS;
    }

    private void lines(PartBlock block, List<List<String>> lines) {
        Table table = block.part().table();
        for (Table.Row row : table.rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                Table.Column head = table.columns().get(c);
                line(block, row.name(), head.label(), head.unit(), row.cells().get(c))
                        .map(line -> figures ? with(line, block.part().grounds().source()) : line)
                        .ifPresent(lines::add);
            }
        }
    }

    private void lines(FigureBlock block, List<List<String>> lines) {
        block.pictured().ifPresent(table -> pictured(block, table, lines));
        for (Row row : block.table().rows()) {
            for (int c = 0; c < row.cells().size(); c++) {
                FigureTable.Column head = block.table().columns().get(c);
                String period = head.period().map(Objects::toString).orElse(head.label());
                line(block, row.name(), period, unit(block, row), row.cells().get(c))
                        .map(line -> with(line, source(block, row)))
                        .ifPresent(lines::add);
            }
        }
    }

    private Optional<List<String>> line(ExportBlock block, String row, String column, String unit, Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> Optional.empty();
            case Cell.Absent(String word) -> Optional.of(line(block, row, column, "", unit, word));
            case Cell.Text words -> Optional.of(line(block, row, column, "", "", words.text()));
            case Cell.Amount amount ->
                Optional.of(line(block, row, column, number(amount.inExchange().toPlainString()), unit, ""));
        };
    }

    private List<String> line(ExportBlock block, String row, String column, String value, String unit, String state) {
        String journal = document.journal().map(j -> j.value()).orElse("");
        Stream<String> before = Stream.of(block.id(), block.name(), row, column).map(CsvText::harmless);
        Stream<String> after = Stream.of(unit, state, journal, block.code()).map(CsvText::harmless);
        return Stream.of(before, Stream.of(value), after).flatMap(s -> s).toList();
    }

    private static List<String> with(List<String> line, String source) {
        return Stream.concat(line.stream(), Stream.of(CsvText.harmless(source))).toList();
    }

    /** The files and lines of the row's series, as the block's list names them; a target has none. */
    private String source(FigureBlock block, Row row) {
        String fact = switch (row.kind()) {
            case VALUE, NUMERATOR, DENOMINATOR -> "export.fact.file";
            case COMPARISON -> "export.fact.compared";
            case PATH, DEVIATION -> "";
        };
        return block.facts().stream()
                .filter(f -> !fact.isEmpty() && f.name().equals(document.texts().of(fact)))
                .map(ExportBlock.Fact::text)
                .findFirst()
                .orElse("");
    }

    /** What is counted above and below a line has units of its own, which the definition tells. */
    private static String unit(FigureBlock block, Row row) {
        return switch (row.kind()) {
            case VALUE, PATH, DEVIATION, COMPARISON -> block.unit();
            case NUMERATOR, DENOMINATOR -> "";
        };
    }

    private String number(String plain) {
        return danish ? plain.replace('.', ',') : plain;
    }
}
