package dk.taellertal.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"3.22.01", "03.22.01", " 03.22.01 ", "032201", "32201"})
    void every_spelling_of_an_account_function_is_one(String cell) {
        assertThat(CodeForm.FUNCTION.normal(cell)).isEqualTo("03.22.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Folkeskoler", "3.22", "3.22.011"})
    void what_is_no_account_function_stays_as_it_is(String cell) {
        assertThat(CodeForm.FUNCTION.normal(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "10 år, 10",
        "0 År, 0",
        "0-år, 0",
        "0-årige, 0",
        "65-69-årige, 65-69",
        "07, 7",
        "99+, 99+",
        "100-, 100+",
        "100 år og derover, 100+",
        "65-69 år, 65-69",
        "65–69, 65-69",
        "Under 67 år, 0-66",
        "'[0,5)', 0-4",
        "'[100,Inf)', 100+",
        "100 years and over, 100+",
        "199, 199",
        "1 year, 1",
        "IALT, IALT",
        "0-5, 0-5"
    })
    void an_age_is_its_whole_years(String cell, String code) {
        assertThat(CodeForm.AGE.normal(cell)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"081", "0165", "00"})
    void a_text_keeps_its_leading_zeros(String cell) {
        assertThat(CodeForm.TEXT.normal(" " + cell + " ")).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", " 1 ", "1 Drift", "1 - Drift", "1: Drift", "1. Drift", "1-Drift"})
    void a_number_is_the_same_with_its_name_behind(String cell) {
        assertThat(CodeForm.NUMBER.normal(cell)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Drift", "1a", "1.2", "1-2 Drift", "1 2", "1-maj"})
    void what_is_no_number_with_a_name_stays_as_it_is(String cell) {
        assertThat(CodeForm.NUMBER.normal(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.22.01 Folkeskoler",
                "03.22.01-Folkeskoler",
                "03.22.01 - Folkeskoler",
                "03.22.01 Folkeskoler m.m.",
                "032201 Folkeskoler"
            })
    void a_function_is_the_same_with_its_name_behind(String cell) {
        assertThat(CodeForm.FUNCTION.normal(cell)).isEqualTo("03.22.01");
    }
}
