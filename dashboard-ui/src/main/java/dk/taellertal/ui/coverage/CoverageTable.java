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

    /** What is counted, by the names of its texts, in the order of {@link Count#numbered()}. */
    static final List<String> COUNTS = List.of("objectives", "figures", "numbers", "effect", "target", "fresh");

    /**
     * A life and a goal that belong together.
     *
     * @param goal empty for all of them together
     */
    record Line(String life, String goal, Count count, String lacking) {}

    private final Texts texts;
    private final CoverageWords words;

    CoverageTable(Texts texts) {
        this.texts = texts;
        this.words = new CoverageWords(texts);
    }

    List<Line> lines(Coverage coverage) {
        List<Line> lines = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            String life = texts.name(row.life());
            for (int column = 0; column < row.cells().size(); column++) {
                String goal = texts.name(coverage.goals().get(column));
                switch (row.cells().get(column)) {
                    case Cell.Elsewhere _, Cell.Others _ -> {}
                    case Cell.Hole _ -> lines.add(new Line(life, goal, Count.of(List.of()), texts.of("coverage.hole")));
                    case Cell.Aims some ->
                        lines.add(new Line(
                                life, goal, Count.of(some.aims()), String.join(", ", words.lacking(some.aims()))));
                }
            }
        }
        lines.add(new Line(texts.of("coverage.sum"), "", coverage.count(), ""));
        return lines;
    }

    byte[] csv(Coverage coverage) {
        List<List<String>> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(texts.of("coverage.life"), texts.of("coverage.goal")));
        COUNTS.forEach(count -> heads.add(texts.of("coverage.total." + count)));
        heads.add(texts.of("coverage.lacking"));
        lines.add(heads);
        lines(coverage)
                .forEach(line -> lines.add(Stream.of(
                                Stream.of(line.life(), line.goal()),
                                line.count().numbered().stream().map(String::valueOf),
                                Stream.of(line.lacking()))
                        .flatMap(texts -> texts)
                        .map(CsvText::harmless)
                        .toList()));
        return CsvText.forExcel(lines).getBytes(StandardCharsets.UTF_8);
    }
}
