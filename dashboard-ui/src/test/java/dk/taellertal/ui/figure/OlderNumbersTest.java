package dk.taellertal.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.UiTexts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of older numbers says what of it is not old. */
class OlderNumbersTest {

    private static final String TODAY = "Om tallet er for gammelt, er vurderet på dags dato.";

    private static List<Point> points(int value) {
        return List.of(
                new Point(Period.year(2019), Computed.absent(new Value.Known(BigDecimal.valueOf(value)), List.of())));
    }

    private static FigureAnswer answer(KeyFigure figure, int own, int beside) {
        return new FigureAnswer(
                figure,
                "165",
                FigureAnswer.Scope.WHOLE,
                points(own),
                Optional.empty(),
                Optional.of(new Comparison(
                        "161",
                        "Glostrup",
                        Comparison.How.AREA,
                        Comparison.How.AREA,
                        List.of("161"),
                        false,
                        points(beside),
                        List.of())),
                List.of(),
                Optional.empty(),
                List.of(),
                "1.1");
    }

    private static String said(FigureAnswer shown, FigureAnswer now) {
        return new OlderNumbers(shown, now, UiTexts.in(Texts.DANISH))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void the_same_values_are_called_the_same_and_it_is_said_which_day_counts(@TempDir Path overlay) {
        KeyFigure figure = Catalogue.read(overlay).figure("neet-16-24").orElseThrow();
        assertThat(said(answer(figure, 10, 20), answer(figure, 10, 20)))
                .contains("værdierne er de samme i dag", TODAY)
                .doesNotContain("ikke ændret");
    }

    @Test
    void another_value_of_the_figure_or_of_what_it_stands_beside_is_a_change(@TempDir Path overlay) {
        KeyFigure figure = Catalogue.read(overlay).figure("neet-16-24").orElseThrow();
        assertThat(said(answer(figure, 10, 20), answer(figure, 11, 20))).contains("værdierne er ændret siden", TODAY);
        assertThat(said(answer(figure, 10, 20), answer(figure, 10, 21))).contains("værdierne er ændret siden", TODAY);
    }
}
