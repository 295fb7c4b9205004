package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.ui.answer.FigureDocument.PointDocument;
import dk.taellertal.ui.answer.FigureDocument.PricesDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 1,000 kr. in 2018, 980 in 2019, 970 in 2020; an index of 2.0 % to 2019 and 2.5 %, later 3.0 %, to 2020. */
class FixedPricesTest {

    private final Program program;

    FixedPricesTest(@TempDir Path folder) throws IOException {
        program = new Program(folder, SmallSchool.catalogue("")).with("proeve.csv", SmallSchool.ROWS);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private FigureDocument figure(String id, int year, String day) {
        return program.on("2021-12-31").figure(request(id, Optional.of(year), Optional.of(day)));
    }

    private static FigureQuery request(String id, Optional<Integer> year, Optional<String> day) {
        return new FigureQuery(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                year,
                day,
                Optional.empty());
    }

    private static List<String> values(FigureDocument figure) {
        return figure.points().stream()
                .map(p -> Objects.requireNonNullElse(p.value(), p.state()))
                .toList();
    }

    @Test
    void earlier_amounts_are_carried_on_and_the_answer_says_by_which_estimate() {
        FigureDocument figure = figure("proeve-udgift", 2020, "2020-12-31");

        // 1,000 · 1.02 · 1.025 = 1,045.50 · 980 · 1.025 = 1,004.50 · 970
        assertThat(values(figure)).containsExactly("1045.50", "1004.50", "970.00");
        // 1,045.50 + 1,004.50 + 970
        assertThat(Objects.requireNonNull(figure.total()).value()).isEqualTo("3020.00");
        assertThat(figure.prices())
                .isEqualTo(new PricesDocument(2020, "samlet", "Prøveindeks", "Prøvekilden", "2020-06-30", false));
    }

    @Test
    void a_later_estimate_gives_other_amounts() {
        // 1,000 · 1.02 · 1.03 = 1,050.60 · 980 · 1.03 = 1,009.40
        assertThat(values(figure("proeve-udgift", 2020, "2021-12-31"))).containsExactly("1050.60", "1009.40", "970.00");
    }

    @Test
    void later_amounts_are_divided_back() {
        // 980 / 1.02 = 960.784… · 970 / (1.02 · 1.025) = 970 / 1.0455 = 927.785…
        assertThat(values(figure("proeve-udgift", 2018, "2020-12-31")))
                .containsExactly("1000.00", "960.7843137", "927.7857484");
    }

    @Test
    void what_amounts_are_divided_by_is_untouched() {
        FigureDocument figure = figure("proeve-pris", 2020, "2020-12-31");

        assertThat(values(figure)).containsExactly("104.55", "100.45", "97.00");
        assertThat(figure.points()).extracting(PointDocument::denominator).containsOnly("10");
        assertThat(figure.points().getFirst().numerator()).startsWith("1045.50");
    }

    @Test
    void a_year_that_the_estimate_lacks_is_missing_with_the_reason() {
        FigureDocument figure = figure("proeve-udgift", 2021, "2020-12-31");

        assertThat(values(figure)).containsExactly("missing", "missing", "missing");
        assertThat(figure.points().getFirst().reason()).contains("2020-06-30").contains("2021");
        assertThat(Objects.requireNonNull(figure.total()).state()).isEqualTo("missing");
    }

    @Test
    void before_the_first_estimate_nothing_is_told() {
        FigureDocument figure = figure("proeve-udgift", 2020, "2020-06-29");

        assertThat(values(figure)).containsOnly("missing");
        assertThat(Objects.requireNonNull(figure.prices()).estimated()).isNull();
    }

    @Test
    void the_reservation_of_running_prices_falls_away_and_so_does_the_target() {
        FigureDocument fixed = figure("proeve-pris", 2020, "2020-12-31");

        assertThat(fixed.reservations()).containsExactly("Et andet forbehold");
        assertThat(fixed.status()).isNull();
        assertThat(program.on("2021-12-31")
                        .figure(FigureQuery.of("proeve-pris"))
                        .reservations())
                .hasSize(2);
    }

    @Test
    void a_number_of_pupils_has_no_prices_and_a_day_needs_a_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure("proeve-elever", 2020, "2020-12-31"))
                .withMessageContaining("proeve-elever");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> program.on("2021-12-31")
                        .figure(request("proeve-udgift", Optional.empty(), Optional.of("2020-12-31"))));
    }
}
