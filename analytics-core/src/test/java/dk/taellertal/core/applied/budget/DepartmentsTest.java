package dk.taellertal.core.applied.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentsTest {

    private static final Value HIDDEN = new Value.Suppressed(5, Value.Suppression.PRIMARY);

    private static Value millions(String amount) {
        return new Value.Known(new BigDecimal(amount));
    }

    /** A line whose four amounts are the same. */
    private static AccountLine line(String code, Value amount) {
        return new AccountLine(code, amount, amount, amount, amount);
    }

    @Test
    void what_stands_in_no_department_is_the_whole_less_the_departments() {
        // 100 − 60 − 25 = 15
        Departments departments = Departments.of(
                List.of(line("A", millions("60")), line("B", millions("25"))), line("", millions("100")));
        assertThat(departments.rest())
                .hasValueSatisfying(rest -> assertThat(rest.budget()).isEqualTo(millions("15")));
    }

    @Test
    void a_hidden_department_is_not_told_by_what_is_left_of_the_whole() {
        Departments departments =
                Departments.of(List.of(line("A", millions("60")), line("B", HIDDEN)), line("", millions("100")));
        assertThat(departments.rest().map(AccountLine::budget).orElse(HIDDEN)).isEqualTo(HIDDEN);
    }
}
