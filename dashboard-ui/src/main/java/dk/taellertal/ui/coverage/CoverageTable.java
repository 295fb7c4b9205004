package dk.taellertal.ui.coverage;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvText;
import dk.taellertal.ui.coverage.Coverage.Cell;
import dk.taellertal.ui.coverage.Coverage.Count;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The matrix as a table for an agenda: a line for each life and goal that belong together, and one for all. */
final class CoverageTable {

    private static final List<String> COUNTS = List.of("objectives", "figures", "numbers", "effect", "target", "fresh");

    private final Texts texts;
    private final CoverageWords words;

    CoverageTable(Texts texts) {
        this.texts = texts;
        this.words = new CoverageWords(texts);
    }

    byte[] csv(Coverage coverage) {
        List<List<String>> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(texts.of("coverage.life"), texts.of("coverage.goal")));
        COUNTS.forEach(count -> heads.add(texts.of("coverage.total." + count)));
        heads.add(texts.of("coverage.lacking"));
        lines.add(heads);
        for (Coverage.Row row : coverage.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                List<String> place =
                        List.of(row.life().name(), coverage.goals().get(column).name());
                switch (row.cells().get(column)) {
                    case Cell.Elsewhere elsewhere -> {}
                    case Cell.Others others -> {}
                    case Cell.Hole hole -> lines.add(line(place, Count.of(List.of()), texts.of("coverage.hole")));
                    case Cell.Aims some ->
                        lines.add(line(place, Count.of(some.aims()), String.join(", ", words.lacking(some.aims()))));
                }
            }
        }
        lines.add(line(List.of(texts.of("coverage.sum"), ""), coverage.count(), ""));
        return CsvText.forExcel(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> line(List<String> place, Count count, String lacking) {
        Stream<String> counts = Stream.of(
                        count.objectives(),
                        count.figures(),
                        count.numbers(),
                        count.effect(),
                        count.target(),
                        count.fresh())
                .map(String::valueOf);
        return Stream.of(place.stream(), counts, Stream.of(lacking))
                .flatMap(s -> s)
                .map(CsvText::harmless)
                .toList();
    }
}
