package dk.taellertal.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSinceTest {

    /** Each as {@code 2020-01=50}; one without a number is missing. */
    private static List<Point> points(String... told) {
        return Arrays.stream(told)
                .map(text -> text.split("=", 2))
                .map(pair -> new Point(Period.parse(pair[0]), computed(pair[1])))
                .toList();
    }

    private static Computed computed(String number) {
        return number.isEmpty()
                ? Computed.absent(new Value.Missing(Message.of("value.noRows")), List.of())
                : new Computed(new Value.Known(new BigDecimal(number)), Optional.empty(), Optional.empty(), List.of());
    }

    private static String before(ChangeSince since, String period, List<Point> points) {
        return since.before(Period.parse(period), points)
                .map(p -> p.period().toString())
                .orElse("none");
    }

    @Test
    void january_is_compared_with_january_and_not_with_december() {
        List<Point> points = points("2020-01=50", "2020-02=110", "2020-12=651", "2021-01=54", "2021-02=108");

        assertThat(before(ChangeSince.YEAR_BEFORE, "2021-01", points)).isEqualTo("2020-01");
        assertThat(before(ChangeSince.YEAR_BEFORE, "2021-02", points)).isEqualTo("2020-02");
        assertThat(before(ChangeSince.LAST_KNOWN, "2021-01", points)).isEqualTo("2020-12");
    }

    @Test
    void without_a_known_value_a_year_before_there_is_none() {
        List<Point> points = points("2019-01=40", "2020-01=", "2020-12=651", "2021-01=54");

        assertThat(before(ChangeSince.YEAR_BEFORE, "2021-01", points)).isEqualTo("none");
        assertThat(before(ChangeSince.YEAR_BEFORE, "2020-12", points)).isEqualTo("none");
        assertThat(before(ChangeSince.LAST_KNOWN, "2020-12", points)).isEqualTo("2019-01");
    }

    @Test
    void a_quarter_is_compared_with_the_same_quarter_and_a_year_with_the_last_known_one() {
        assertThat(before(ChangeSince.YEAR_BEFORE, "2021K1", points("2020K1=10", "2020K4=40", "2021K1=12")))
                .isEqualTo("2020K1");
        assertThat(before(ChangeSince.YEAR_BEFORE, "2021", points("2018=10", "2019=", "2021=12")))
                .isEqualTo("2018");
    }

    @Test
    void what_the_contract_counts_since_january_is_compared_with_the_year_before() {
        Catalogue catalogue = Catalogue.read(Path.of("nowhere"));

        assertThat(since(catalogue, "forbrug-aar-til-dato")).isEqualTo(ChangeSince.YEAR_BEFORE);
        assertThat(since(catalogue, "folketal")).isEqualTo(ChangeSince.LAST_KNOWN);
    }

    private static ChangeSince since(Catalogue catalogue, String figure) {
        KeyFigure found = catalogue.figure(figure).orElseThrow();
        return catalogue.changeSince(found);
    }
}
