package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.UiTexts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonWordsTest {

    private Catalogue catalogue;

    @BeforeEach
    void read(@TempDir Path overlay) {
        catalogue = Catalogue.read(overlay);
    }

    private String told(String figure, List<Point> points, List<Source> sources) {
        Comparison comparison = new Comparison(
                "vestegn",
                "Vestegnen",
                Comparison.How.UNWEIGHTED,
                Comparison.How.WEIGHTED,
                List.of("151", "161"),
                true,
                points,
                sources);
        FigureAnswer answer = new FigureAnswer(
                catalogue.figure(figure).orElseThrow(),
                "165",
                FigureAnswer.Scope.WHOLE,
                List.of(),
                Optional.empty(),
                Optional.of(comparison),
                List.of(),
                Optional.empty(),
                List.of(),
                "1.1");
        Texts texts = UiTexts.in(Texts.DANISH);
        return new ComparisonWords(catalogue, texts)
                .all(answer, new SourceWords(texts)::inShort)
                .orElseThrow();
    }

    private static Source source(String upload) {
        return new Source(upload, upload + ".csv", "0".repeat(64), false, List.of(), 1, List.of(), FileLines.NONE);
    }

    private static Point known(int year, String upload) {
        return new Point(Period.year(year), Computed.absent(new Value.Known(BigDecimal.TEN), List.of(source(upload))));
    }

    private static Point missing(int year, String upload) {
        return new Point(
                Period.year(year),
                Computed.absent(
                        new Value.Missing(Message.of("value.membersLack", "Glostrup", Period.year(year))),
                        List.of(source(upload))));
    }

    @Test
    void a_grade_average_is_not_weighted_for_its_source_has_no_numerator_and_denominator() {
        for (String figure : List.of("karakterer-9-klasse", "idraetsudgift-pr-indbygger")) {
            assertThat(told(figure, List.of(), List.of()))
                    .as(figure)
                    .contains("(uvægtet), fordi kilden ikke har tæller og nævner. Medlemmer (2): Ballerup, Glostrup.")
                    .doesNotContain("antal og beløb");
        }
    }

    @Test
    void a_count_is_not_weighted_for_counts_cannot_be() {
        assertThat(told("folketal", List.of(), List.of())).contains("(uvægtet), fordi antal og beløb ikke kan vægtes.");
    }

    @Test
    void a_period_without_a_number_has_its_reason_and_its_file_is_not_named() {
        assertThat(told(
                        "folketal",
                        List.of(known(2020, "gammel"), missing(2021, "ny")),
                        List.of(source("gammel"), source("ny"))))
                .endsWith("Uden tal: 2021: Der mangler tal for Glostrup i 2021, så hele gruppen har ikke noget tal. "
                        + "Fil til sammenligningen: gammel.csv.");
    }

    @Test
    void a_comparison_without_any_number_names_no_file() {
        assertThat(told(
                        "folketal",
                        List.of(missing(2019, "ny"), missing(2020, "ny"), missing(2021, "ny")),
                        List.of(source("ny"))))
                .endsWith("Har ikke noget tal i nogen periode: "
                        + "2021: Der mangler tal for Glostrup i 2021, så hele gruppen har ikke noget tal; "
                        + "2020: Der mangler tal for Glostrup i 2020, så hele gruppen har ikke noget tal; "
                        + "perioder uden tal i alt: 3.")
                .doesNotContain("Fil");
    }
}
