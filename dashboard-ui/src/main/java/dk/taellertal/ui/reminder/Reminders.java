package dk.taellertal.ui.reminder;

import dk.taellertal.core.record.Account;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.duty.Duties;
import dk.taellertal.ui.duty.Duty;
import dk.taellertal.ui.service.AccountService;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reminds people of their duties: each who wants it and has one gets one message a day. That a message was sent is noted
 * once the mail server has taken it; one that it did not take is tried again at the next run.
 */
public final class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final Instance home;
    private final AccountService accounts;
    private final Post post;
    private final String service;
    private final Clock clock;
    private final Texts texts;

    /**
     * @param service where people reach the service, without a slash at its end
     * @param clock the municipality's
     */
    public Reminders(Instance home, Post post, String service, Clock clock, Texts texts) {
        this.home = home;
        this.accounts = new AccountService(home);
        this.post = post;
        this.service = service;
        this.clock = clock;
        this.texts = texts;
    }

    /** Sends what is to be sent today. Where the mail server takes no letters at all, the run ends. */
    public void send() throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        Duties duties = new Duties(home, now, clock.getZone(), texts);
        try {
            for (String name : home.accounts().now().accounts().keySet()) {
                remind(name, duties, now.toLocalDate());
            }
        } catch (PostUnavailable e) {
            LOG.warn("reminders: the run ended before all were sent", e);
        }
    }

    /** An account is read when its turn has come: its person may just have chosen otherwise. */
    private void remind(String name, Duties duties, LocalDate today) throws IOException, PostUnavailable {
        Account account = home.account(name).orElseThrow();
        List<Duty> due = account.remindable(today) ? duties.of(account.actor()) : List.of();
        if (due.isEmpty()) {
            return;
        }
        try {
            post.send(new Letter(account.address().orElseThrow(), Digest.of(due, today, service, texts)));
        } catch (LetterRefused e) {
            LOG.warn("reminders: the one to '{}' was not sent: {}", name, e.getMessage());
            return;
        }
        accounts.noteReminded(name, today);
    }
}
