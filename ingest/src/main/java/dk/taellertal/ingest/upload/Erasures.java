package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends what a stop interrupted: a comment that was said to be taken away, whose words are in the log still, and a mail
 * address in whose place a person gave another one or none.
 */
final class Erasures {

    private Erasures() {}

    static void finish(EventLog log, Clock clock) {
        comments(log, clock);
        addresses(log, clock);
    }

    private static void comments(EventLog log, Clock clock) {
        List<Recorded<CommentEvent>> events = log.events(CommentEvent.class);
        Map<String, String> reasons = new HashMap<>();
        for (Recorded<CommentEvent> entry : events) {
            if (entry.event() instanceof CommentEvent.Removed removed) {
                reasons.put(removed.comment(), removed.reason());
            }
        }
        for (Recorded<CommentEvent> entry : events) {
            String reason = reasons.get(entry.event().comment());
            if (reason != null && !(entry.event() instanceof CommentEvent.Removed)) {
                log.erase(entry.sequence(), Actor.PROGRAM, clock.instant(), reason);
            }
        }
    }

    private static void addresses(EventLog log, Clock clock) {
        Set<String> chosenLater = new HashSet<>();
        for (Recorded<AccountEvent> entry : log.events(AccountEvent.class).reversed()) {
            if (entry.event() instanceof AccountEvent.MailChosen chosen
                    && !chosenLater.add(chosen.name())
                    && chosen.address() != null) {
                log.erase(entry.sequence(), Actor.PROGRAM, clock.instant(), AccountEvent.MailChosen.REPLACED);
            }
        }
    }
}
