package dk.taellertal.ui.coverage;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.coverage.Coverage.Cell;
import dk.taellertal.ui.coverage.Coverage.Count;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The matrix as a picture that is pasted into a case. */
final class CoveragePicture {

    private final Texts texts;
    private final CoverageWords words;

    CoveragePicture(Texts texts) {
        this.texts = texts;
        this.words = new CoverageWords(texts);
    }

    /** @param synthetic whether any number behind it was made up */
    CoverageChart of(Coverage coverage, Narrowed narrowed, LocalDate asOf, boolean synthetic) {
        return new CoverageChart(
                new About(
                        words.title(coverage),
                        texts.of("coverage.picture.subtitle", Periods.shown(asOf, texts)),
                        "",
                        0,
                        caption(narrowed),
                        synthetic,
                        texts.locale()),
                coverage.goals().stream().map(texts::name).toList(),
                coverage.rows().stream()
                        .map(row -> new CoverageChart.Row(
                                texts.name(row.life()),
                                row.cells().stream().map(this::cell).toList()))
                        .toList());
    }

    private List<String> caption(Narrowed narrowed) {
        List<String> caption = new ArrayList<>(List.of(texts.of("coverage.note")));
        String chosen = Stream.concat(
                        narrowed.chief().stream().map(texts::department),
                        narrowed.level().stream().map(level -> texts.of("collaboration." + level)))
                .collect(Collectors.joining(", "));
        if (!chosen.isEmpty()) {
            caption.addFirst(texts.of("coverage.picture.narrowed", chosen));
        }
        return caption;
    }

    private CoverageChart.Cell cell(Cell cell) {
        return switch (cell) {
            case Cell.Elsewhere _ -> new CoverageChart.NotMeant();
            case Cell.Others _ -> new CoverageChart.Others();
            case Cell.Hole _ -> new CoverageChart.Hole();
            case Cell.Aims some -> goals(some.aims());
        };
    }

    /** Without numbers all else is lacking too. */
    private CoverageChart.Goals goals(List<Aim> aims) {
        List<String> lacking = words.lacking(aims);
        Cover cover = lacking.isEmpty()
                ? Cover.FULL
                : aims.stream().noneMatch(Aim::numbers) ? Cover.NO_NUMBERS : Cover.PARTIAL;
        String told = cover == Cover.NO_NUMBERS ? lacking.getFirst() : String.join(", ", lacking);
        return new CoverageChart.Goals(aims.size(), (int) Count.of(aims).figures(), cover, told);
    }
}
