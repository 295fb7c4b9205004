package dk.taellertal.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 8);
    private static final AcceptedDeviation ACCEPTED =
            new AcceptedDeviation("Ny måling fra 2023", LocalDate.of(2022, 12, 31));
    private static final ManualStatus MANUAL = new ManualStatus(Status.ON_TRACK, "To måneder er bogført for sent");

    private static Verdict verdict(
            Status computed, Optional<ManualStatus> manual, Optional<AcceptedDeviation> accepted, LocalDate asOf) {
        Assessment assessment =
                new Assessment(computed, Optional.empty(), Optional.empty(), Optional.empty(), false, false);
        return new Verdict(assessment, manual, accepted, asOf);
    }

    @Test
    void without_more_the_computed_status_counts() {
        assertThat(verdict(Status.BEHIND, Optional.empty(), Optional.empty(), DAY)
                        .counting())
                .isEqualTo(new Verdict.Counting.Computed(Status.BEHIND));
    }

    @Test
    void a_manual_status_counts_beside_the_computed_one() {
        Verdict verdict = verdict(Status.BEHIND, Optional.of(MANUAL), Optional.empty(), DAY);

        assertThat(verdict.counting())
                .isEqualTo(new Verdict.Counting.Manual(Status.ON_TRACK, "To måneder er bogført for sent"));
        assertThat(verdict.computed().status()).isEqualTo(Status.BEHIND);
    }

    @Test
    void an_accepted_deviation_counts_up_to_its_last_day_and_then_the_computed_status_again() {
        LocalDate last = ACCEPTED.until();

        assertThat(verdict(Status.BEHIND, Optional.empty(), Optional.of(ACCEPTED), last)
                        .counting())
                .isEqualTo(new Verdict.Counting.Accepted(Status.BEHIND, ACCEPTED));
        assertThat(verdict(Status.BEHIND, Optional.empty(), Optional.of(ACCEPTED), last.plusDays(1))
                        .counting())
                .isEqualTo(new Verdict.Counting.Computed(Status.BEHIND));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BEHIND", "DETERIORATING", "NOT_REACHED"})
    void what_is_not_late_needs_no_acceptance(Status status) {
        assertThat(verdict(status, Optional.empty(), Optional.of(ACCEPTED), DAY).counting())
                .isEqualTo(new Verdict.Counting.Computed(status));
    }

    @Test
    void an_acceptance_covers_a_manual_status_only_where_that_is_late() {
        ManualStatus late = new ManualStatus(Status.DETERIORATING, "Lukningen er ikke med i tallet");

        assertThat(verdict(Status.ON_TRACK, Optional.of(late), Optional.of(ACCEPTED), DAY)
                        .counting())
                .isEqualTo(new Verdict.Counting.Accepted(Status.DETERIORATING, ACCEPTED));
        assertThat(verdict(Status.BEHIND, Optional.of(MANUAL), Optional.of(ACCEPTED), DAY)
                        .counting())
                .isEqualTo(new Verdict.Counting.Manual(MANUAL.status(), MANUAL.reason()));
    }

    @Test
    void what_people_say_needs_a_reason_and_a_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManualStatus(Status.REACHED, " "))
                .withMessageContaining("'REACHED' needs a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ManualStatus(Status.NO_DATA, "fordi"))
                .withMessageContaining("'NO_DATA'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AcceptedDeviation("", DAY))
                .withMessageContaining("'2022-12-08' needs a reason");
    }

    private static final Point OF_2019 =
            new Point(Period.year(2019), Computed.absent(new Value.Known(new BigDecimal("10.83")), List.of()));

    private static Verdict old(Status computed, Optional<ManualStatus> manual, Optional<AcceptedDeviation> accepted) {
        Assessment assessment =
                new Assessment(computed, Optional.of(OF_2019), Optional.empty(), Optional.empty(), false, true);
        return new Verdict(assessment, manual, accepted, DAY);
    }

    @Test
    void the_age_of_a_number_stands_beside_the_computed_status_and_not_beside_one_that_somebody_gave() {
        assertThat(old(Status.BEHIND, Optional.empty(), Optional.empty()).standing())
                .isEqualTo(new Standing(Status.BEHIND, Optional.of(Period.year(2019)), false));
        assertThat(old(Status.BEHIND, Optional.of(MANUAL), Optional.empty()).standing())
                .isEqualTo(new Standing(Status.ON_TRACK, Optional.empty(), false));
        assertThat(old(Status.BEHIND, Optional.empty(), Optional.of(ACCEPTED)).standing())
                .isEqualTo(new Standing(Status.BEHIND, Optional.of(Period.year(2019)), true));
    }
}
