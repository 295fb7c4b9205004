package dk.taellertal.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.scheduling.support.SimpleTriggerContext;

class ReminderScheduleTest {

    /** 27 November 2026 is a Friday; on 28 March 2027, a Sunday, summer time begins. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T06:00:01Z, 2026-11-27T06:00:00Z",
        "2026-11-27T05:59:59Z, 2026-11-27T06:00:00Z",
        "2026-11-27T06:00:01Z, 2026-11-30T06:00:00Z",
        "2027-03-26T06:00:01Z, 2027-03-29T05:00:00Z"
    })
    void reminders_go_out_at_seven_in_denmark_on_weekdays(Instant now, Instant next) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);

        assertThat(ReminderSchedule.weekdays(LocalTime.of(7, 0)).nextExecution(new SimpleTriggerContext(clock)))
                .isEqualTo(next);
    }
}
