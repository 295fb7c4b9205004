package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberSurveyTest {

    private static NumberSurvey survey(int scale, String... cells) {
        NumberSurvey survey = new NumberSurvey(scale);
        for (String cell : cells) {
            survey.cell(cell, Notation.COMMA_POINT);
        }
        return survey;
    }

    @Test
    void a_point_before_three_digits_alone_in_its_column_is_a_question() {
        assertThat(survey(4, "1.218").doubt()).contains("1.218");
        assertThat(survey(4, "7", "1.218", "12").doubt()).contains("1.218");
    }

    @Test
    void a_decimal_comma_beside_it_answers_the_question() {
        NumberSurvey survey = survey(4, "1.218", "18,5");

        assertThat(survey.doubt()).isEmpty();
        assertThat(survey.best()).isEqualTo(Notation.COMMA_POINT);
        assertThat(survey.best().read("1.218", 4))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1218"));
    }

    @Test
    void a_decimal_point_beside_it_answers_the_question() {
        NumberSurvey survey = survey(4, "1.218", "18.5");

        assertThat(survey.doubt()).isEmpty();
        assertThat(survey.best().read("1.218", 4))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.218"));
    }

    @Test
    void in_a_column_of_two_decimals_three_digits_behind_a_point_are_thousands() {
        NumberSurvey survey = survey(2, "1.218");

        assertThat(survey.doubt()).isEmpty();
        assertThat(survey.best().read("1.218", 2))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1218"));
    }

    @Test
    void three_zeros_behind_a_point_are_thousands_unless_the_column_has_three_decimals() {
        // 210.000 kr. is 210000: nobody writes 210 kroner with three decimals.
        NumberSurvey kroner = survey(2, "210.000");
        assertThat(kroner.doubt()).isEmpty();
        assertThat(kroner.best().read("210.000", 2))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("210000"));
        assertThat(survey(4, "1.000").doubt()).contains("1.000");
    }

    @Test
    void whole_numbers_and_none_at_all_leave_nothing_open() {
        assertThat(survey(4, "7", "1218").doubt()).isEmpty();
        assertThat(survey(4).doubt()).isEmpty();
    }

    @Test
    void shares_below_one_leave_nothing_open() {
        NumberSurvey survey = survey(4, "0.850", "0.912");

        assertThat(survey.doubt()).isEmpty();
        assertThat(survey.best().read("0.850", 4))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.85"));
    }

    @Test
    void one_cell_that_is_no_number_does_not_decide_for_the_others() {
        assertThat(survey(2, "1.234,50", "12,5,0", "3,10").best()).isEqualTo(Notation.COMMA_POINT);
    }

    @Test
    void an_answer_decides_between_comma_and_point() {
        NumberSurvey survey = survey(4, "1.218");

        assertThat(survey.best(Optional.of(',')).read("1.218", 4))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1218"));
        assertThat(survey.best(Optional.of('.')).read("1.218", 4))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.218"));
    }
}
