package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotationTest {

    private static final Set<Period.Kind> ALL = EnumSet.allOf(Period.Kind.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019|2019",
                "'\u00a02019 '|2019",
                "2008K1|2008K1",
                "2021Q2|2021K2",
                "2021 K2|2021K2",
                "2023M01|2023-01",
                "2020-03|2020-03",
                "2024/25|2024/25",
                "2024/2025|2024/25",
                "2019-20|2019/20",
                "2018,0|2018",
                "2018.0|2018",
                "1. kvt. 2019|2019K1",
                "4. kvartal 2019|2019K4",
                "2019, 2. kvt.|2019K2",
                "K3 2019|2019K3",
                "Q1-2020|2020K1",
                "2020-K1|2020K1",
                "31.03.2020|2020-03",
                "2020-03-31 00:00:00|2020-03",
                "2020-03-31T00:00|2020-03",
                "03.2020|2020-03",
                "003.2020|2020-03",
                "12-2020|2020-12",
                "marts 2020|2020-03",
                "maj 2020|2020-05",
                "Okt. 2020|2020-10",
                "May 2020|2020-05",
                "december-2020|2020-12",
                "31-03-2020|2020-03",
                "1.3.2020|2020-03",
                "2020-03-31|2020-03",
                "202003|2020-03",
                "2020/03|2020-03",
                "03/2020|2020-03",
                "2020 M03|2020-03",
                "20200331|2020-03",
                "31/03/2020|2020-03",
                "31/3-2020|2020-03",
                "31/3 2020|2020-03",
                "31-03-20|2020-03",
                "31-03-2020 00:00|2020-03",
                "31.03.2020 00:00:00|2020-03",
                "2020/03/31|2020-03",
                "2020.03.31|2020-03",
                "31. marts 2020|2020-03",
                "31 mar 2020|2020-03",
                "31-mar-20|2020-03",
                "pr. 31. marts 2020|2020-03",
                "pr. 31.03.2020|2020-03",
                "ultimo marts 2020|2020-03",
                "2020 marts|2020-03",
                "mar-20|2020-03",
                "2019-2020|2019/20",
                "2019 / 20|2019/20",
                "2019–20|2019/20",
                "19/20|2019/20",
                "Skoleår 2019/20|2019/20",
                "Skoleåret 2019/2020|2019/20",
                "=\"2020\"|2020"
            })
    void every_spelling_of_extracts_is_read(String cell, String period) {
        assertThat(PeriodNotation.read(cell, ALL).map(Period::toString)).contains(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10 år",
                "I alt",
                "1.234",
                "165",
                "2020K5",
                "2020M13",
                "2024/26",
                "31.02.2020",
                "31/13/2020",
                "31.03.20",
                "03/04/2020",
                "03/31/2020",
                "201913",
                "20200231",
                "05.10.01",
                "05.25.10",
                "primo april 2020",
                "19/21",
                "2019/2021",
                "31. martz 2020",
                "31.13.2020",
                "2020-00",
                "20190",
                "Periode"
            })
    void what_is_no_period_is_none(String cell) {
        assertThat(PeriodNotation.read(cell, ALL)).isEmpty();
    }

    @Test
    void a_period_of_a_kind_the_dataset_does_not_take_is_none() {
        assertThat(PeriodNotation.read("2020K1", EnumSet.of(Period.Kind.YEAR))).isEmpty();
        assertThat(PeriodNotation.read("2020", EnumSet.of(Period.Kind.QUARTER))).isEmpty();
    }

    @Test
    void december_can_be_a_month_or_a_school_year() {
        // 2011-12 is both December 2011 and the school year 2011/12: the dataset's kinds decide.
        assertThat(PeriodNotation.read("2011-12", EnumSet.of(Period.Kind.MONTH)).map(Period::toString))
                .contains("2011-12");
        assertThat(PeriodNotation.read("2011-12", EnumSet.of(Period.Kind.SCHOOL_YEAR))
                        .map(Period::toString))
                .contains("2011/12");
    }
}
