package dk.taellertal.ui.app;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.reminder.Reminders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Sends reminders on weekdays, where a mail server is set up. */
@Configuration
class ReminderSchedule implements SchedulingConfigurer {

    private final ObjectProvider<MailSettings> settings;
    private final Instance home;
    private final Clock clock;

    /** @param settings of no mail server where none is set up */
    ReminderSchedule(ObjectProvider<MailSettings> settings, Instance home, Clock clock) {
        this.settings = settings;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        settings.ifAvailable(mail -> {
            Reminders reminders = new Reminders(home, new MailServer(mail), mail.service(), clock, UiTexts.danish());
            registrar.addTriggerTask(() -> send(reminders), weekdays(mail.at()));
        });
    }

    static CronTrigger weekdays(LocalTime at) {
        return new CronTrigger("0 %d %d * * MON-FRI".formatted(at.getMinute(), at.getHour()), Periods.DENMARK);
    }

    private static void send(Reminders reminders) {
        try {
            reminders.send();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note which reminders were sent", e);
        }
    }
}
