package dk.taellertal.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "inden udgangen af 2018, 2018-12-31",
        "inden udgangen af 2017, 2017-12-31",
        "Inden  udgangen af 2018, 2018-12-31",
        "ved udgangen af 2019, 2019-12-31",
        "senest ved udgangen af 2019, 2019-12-31",
        "i løbet af 2019, 2019-12-31",
        "i 2019, 2019-12-31",
        "2019, 2019-12-31",
        "første halvår af 2018, 2018-06-30",
        "i første halvår 2018, 2018-06-30",
        "1. halvår 2018, 2018-06-30",
        "andet halvår af 2018, 2018-12-31",
        "inden udgangen af 2. halvår 2018, 2018-12-31",
        "1. kvartal 2018, 2018-03-31",
        "første kvartal af 2018, 2018-03-31",
        "2. kvartal af 2018, 2018-06-30",
        "inden udgangen af tredje kvartal 2018, 2018-09-30",
        "4. kvartal 2018, 2018-12-31",
        "inden udgangen af marts 2019, 2019-03-31",
        "inden udgangen af februar 2020, 2020-02-29",
        "inden udgangen af februar 2019, 2019-02-28",
        "april 2019, 2019-04-30",
        "senest 1. marts 2019, 2019-03-01",
        "senest den 1. marts 2019, 2019-03-01",
        "31-12-2018, 2018-12-31",
        "1.2.2019, 2019-02-01",
        "2019-02-01, 2019-02-01"
    })
    void a_deadline_ends_on_the_last_day_of_what_it_names(String words, LocalDate day) {
        assertThat(Deadline.parse(words).day()).isEqualTo(day);
    }

    @Test
    void the_words_of_the_plan_are_kept() {
        assertThat(Deadline.parse(" Første halvår af 2018 ").words()).isEqualTo("Første halvår af 2018");
    }

    @Test
    void letters_of_two_signs_are_read_as_one() {
        assertThat(Deadline.parse("første halva\u030ar af 2018").day()).isEqualTo("2018-06-30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inden sommerferien",
                "inden sommerferien 2018",
                "hurtigst muligt",
                "inden årets udgang",
                "inden 1. marts 2019",
                "inden 2018",
                "tredje halvår af 2018",
                "femte kvartal 2018",
                "5. kvartal 2018",
                "inden udgangen af 18",
                "31. februar 2019",
                "32-01-2019",
                "1-13-2019",
                "01.02-2019",
                "2018-2019",
                "",
                "i"
            })
    void what_names_no_day_or_leaves_one_open_is_refused_with_what_can_be_read(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deadline.parse(words))
                .withMessageContaining("'" + words + "'")
                .withMessageContaining("expected")
                .withMessageContaining("inden udgangen af 2018");
    }
}
