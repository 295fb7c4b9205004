package dk.taellertal.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Band;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final Numbers DANISH = new Numbers(Texts.DANISH);

    @Test
    void what_is_to_be_reached_is_told_as_it_was_set_and_a_band_by_both_ends() {
        Target target = new Target(
                Period.year(2018), BigDecimal.TEN, Period.year(2022), new BigDecimal("2.25"), BigDecimal.ZERO);
        Band band = new Band(new BigDecimal("20"), new BigDecimal("22.5"));
        Target within = Target.within(band, Period.year(2018), BigDecimal.TEN, Period.year(2022), BigDecimal.ZERO);

        assertThat(DANISH.of(target, 1)).isEqualTo("2,25");
        assertThat(DANISH.of(within, 1)).isEqualTo("20,0–22,5");
    }
}
