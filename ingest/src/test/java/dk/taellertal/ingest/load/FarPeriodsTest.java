package dk.taellertal.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.check.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More than 20 years from all others is far; the year of the check counts as one of them. */
class FarPeriodsTest {

    private static final int TODAY = 2020;

    private static List<Finding> far(List<Period> known, String... periods) {
        FarPeriods met = new FarPeriods();
        for (int i = 0; i < periods.length; i++) {
            met.met(Period.parse(periods[i]), i + 2, "År", periods[i]);
        }
        return met.findings(known, TODAY);
    }

    private static List<Period> years(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Period::year).toList();
    }

    @Test
    void a_year_a_century_off_is_told_with_its_line_and_what_the_others_are() {
        assertThat(far(List.of(), "2018", "2109", "2019")).singleElement().satisfies(f -> {
            assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(f.line()).isEqualTo(3);
            assertThat(f.column()).isEqualTo("År");
            assertThat(f.value()).isEqualTo("2109");
            // 2018, 2019 and today
            assertThat(f.message().arguments()).containsExactly("2018", "2020");
        });
    }

    @Test
    void a_file_of_one_mistyped_year_is_held_against_today_and_what_the_dataset_has() {
        assertThat(far(List.of(), "2109")).hasSize(1);
        assertThat(far(years(2015, 2018), "2109K1")).extracting(Finding::line).containsExactly(2);
    }

    @Test
    void each_of_two_mistyped_years_is_told() {
        assertThat(far(years(2015, 2018), "1820", "2019", "2109"))
                .extracting(Finding::line, Finding::value)
                .containsExactly(tuple(2, "1820"), tuple(4, "2109"));
    }

    @Test
    void long_series_forecasts_and_old_files_are_not_far() {
        assertThat(far(List.of(), "1980", "1990", "2000", "2010")).isEmpty();
        assertThat(far(List.of(), "2021", "2030", "2040", "2060")).isEmpty();
        // 1971 and 1972 are two, today is one.
        assertThat(far(List.of(), "1971", "1972")).isEmpty();
    }
}
