package dk.taellertal.core.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    private static Outcome<BigDecimal> doubled(BigDecimal amount) {
        return new Outcome.Worked<>(amount.add(amount));
    }

    @Test
    void a_known_value_goes_through_the_method() {
        Outcome<BigDecimal> twice = Outcome.over(new Value.Known(new BigDecimal("21")), OutcomeTest::doubled);

        assertThat(twice.value(amount -> amount)).isEqualTo(new Value.Known(new BigDecimal("42")));
        assertThat(twice.then(OutcomeTest::doubled).value(amount -> amount))
                .isEqualTo(new Value.Known(new BigDecimal("84")));
    }

    static List<Value> absences() {
        return List.of(
                new Value.Suppressed(5, Value.Suppression.PRIMARY),
                new Value.Missing(Message.of("m")),
                new Value.NotApplicable(Message.of("n")));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void an_absence_is_handed_on_as_it_is(Value absence) {
        Outcome<BigDecimal> none = Outcome.over(absence, OutcomeTest::doubled);

        assertThat(none.value(amount -> amount)).isEqualTo(absence);
        assertThat(none.then(OutcomeTest::doubled).value(amount -> amount)).isEqualTo(absence);
    }

    @Test
    void a_known_value_is_no_absence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Absent<>(new Value.Known(BigDecimal.TEN)))
                .withMessageContaining("10");
    }

    @Test
    void a_reason_is_a_sentence_in_both_languages() {
        Message reason = Message.of("method.noRate", "2020-06-30", "samlet", "2023");

        assertThat(texts(Texts.DANISH).of(reason)).isEqualTo("Skønnet fra 2020-06-30 over samlet mangler 2023");
        assertThat(texts(Texts.ENGLISH).of(reason)).isEqualTo("The estimate of 2020-06-30 of samlet lacks 2023");
    }

    private static Texts texts(Locale locale) {
        return new Texts(locale, List.of("dk.taellertal.core.texts"));
    }
}
