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
        "07, 7",
        "99+, 99",
        "100-, 100",
        "100 år og derover, 100",
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
}
