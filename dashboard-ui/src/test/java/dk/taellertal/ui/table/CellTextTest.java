package dk.taellertal.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.text.Texts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CellTextTest {

    /** 414 of 12,745 is 3.248332679… %: 3.25 with two decimals, but 3.2 with one, and so with one of 3.2483327. */
    @Test
    void a_number_is_rounded_once_however_many_decimals_are_exchanged() {
        Cell.Amount share = new Cell.Amount(new BigDecimal("3.248332679"), 1, 2, false);
        assertThat(new CellText(Texts.DANISH).of(share)).isEqualTo("3,2");
        assertThat(share.inExchange()).isEqualTo(new BigDecimal("3.2483327"));
    }

    /** −3.346 million kroner is −3.35 with two decimals, but −3.3 with one. */
    @Test
    void a_deviation_is_rounded_once() {
        Cell.Amount deviation = new Cell.Amount(new BigDecimal("-3.346"), 1, 6, true);
        assertThat(new CellText(Texts.DANISH).of(deviation)).isEqualTo("\u22123,3");
    }

    @Test
    void no_fewer_decimals_are_exchanged_than_shown() {
        assertThatThrownBy(() -> new Cell.Amount(BigDecimal.ONE, 2, 1, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 decimals");
    }
}
