package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.recount.Recount;
import dk.taellertal.ingest.recount.Recounted;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every value of every shipped figure, beside the same value counted a second time without the program. */
class SecondPathTest {

    private static final Path DATA = Path.of("..", "data");

    /** The program divides to 34 digits. */
    private static final BigDecimal CLOSE = new BigDecimal("1E-30");

    private final Recount recount = new Recount(DATA);
    private final List<String> apart = new ArrayList<>();
    private final Path folder;
    private int compared;

    SecondPathTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_point_of_every_figure_is_counted_alike_in_every_area_and_breakdown() throws IOException {
        try (TestHome home = TestHome.demo(folder)) {
            Map<String, KeyFigure> figures = home.open().catalogue().figures().values().stream()
                    .collect(Collectors.toMap(f -> f.id().value(), f -> f));
            assertThat(recount.figures()).isEqualTo(figures.keySet());

            List<FigureQuestion> questions = figures.values().stream()
                    .flatMap(f -> questions(f).stream())
                    .toList();
            for (FigureAnswer answer : home.open().figures().answers(questions)) {
                compare(answer, questions.get(compared++));
            }
        }
        assertThat(apart).isEmpty();
        assertThat(compared).as("figures, areas and codes compared").isGreaterThan(300);
    }

    /** Each figure in each area that has rows of it, and in the own municipality code by code. */
    private List<FigureQuestion> questions(KeyFigure figure) {
        String id = figure.id().value();
        List<FigureQuestion> questions = new ArrayList<>();
        for (String area : new TreeSet<>(recount.areas(id))) {
            questions.add(question(figure, area, Map.of()));
        }
        for (String dimension : recount.breakdowns(id)) {
            for (String code : recount.codes(id, dimension)) {
                questions.add(question(figure, "165", Map.of(dimension, code)));
            }
        }
        return questions;
    }

    private static FigureQuestion question(KeyFigure figure, String area, Map<String, String> only) {
        return new FigureQuestion(figure, area, PeriodRange.ALL, only, Optional.empty(), false);
    }

    private void compare(FigureAnswer answer, FigureQuestion question) {
        String id = answer.figure().id().value();
        Set<String> told =
                answer.points().stream().map(p -> p.period().toString()).collect(Collectors.toSet());
        Set<String> expected = recount.periods(id, question.area(), question.only());
        if (!told.containsAll(expected)) {
            apart.add("%s %s %s: told %s, expected %s".formatted(id, question.area(), question.only(), told, expected));
        }
        for (Point point : answer.points()) {
            Recounted again = recount.value(id, question.area(), point.period().toString(), question.only());
            if (!alike(point.value(), again, answer.figure().exchangedDecimals())) {
                apart.add("%s %s %s %s: %s, counted again %s"
                        .formatted(id, question.area(), question.only(), point.period(), point.value(), again));
            }
        }
    }

    private static boolean alike(Value value, Recounted again, int decimals) {
        return switch (value) {
            case Value.Known(BigDecimal amount) ->
                again instanceof Recounted.Amount(BigDecimal other) && alike(amount, other, decimals);
            case Value.Missing missing -> again instanceof Recounted.Missing;
            case Value.Suppressed suppressed -> again instanceof Recounted.Hidden;
            case Value.NotApplicable none -> again instanceof Recounted.NoMeaning;
        };
    }

    /** The same number outside the program, and the same before any rounding. */
    private static boolean alike(BigDecimal amount, BigDecimal other, int decimals) {
        return amount.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
                        == 0
                && amount.subtract(other).abs().compareTo(other.abs().multiply(CLOSE)) <= 0;
    }
}
