package dk.taellertal.ingest.archive;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.LogEvent;
import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.PoliticalGoalEvent;
import dk.taellertal.core.event.RoundEvent;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.event.WishEvent;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON documents: each kind has a name in the log that outlives the class. */
final class EventJson {

    private static final Map<String, Class<? extends Event>> UPLOADS = Map.ofEntries(
            Map.entry("received", UploadEvent.Received.class),
            Map.entry("published", UploadEvent.Published.class),
            Map.entry("staged", UploadEvent.Staged.class),
            Map.entry("described", UploadEvent.Described.class),
            Map.entry("rejected", UploadEvent.Rejected.class),
            Map.entry("refused", UploadEvent.Refused.class),
            Map.entry("asked", UploadEvent.Asked.class),
            Map.entry("interrupted", UploadEvent.Interrupted.class),
            Map.entry("superseded", UploadEvent.Superseded.class),
            Map.entry("restored", UploadEvent.Restored.class),
            Map.entry("withdrawn", UploadEvent.Withdrawn.class));
    private static final Map<String, Class<? extends Event>> ACCOUNTS = Map.of(
            "account", AccountEvent.Saved.class,
            "account-mail", AccountEvent.MailChosen.class,
            "account-reminded", AccountEvent.Reminded.class);
    private static final Map<String, Class<? extends Event>> CONFIGURATION = Map.of(
            "files", ConfigurationEvent.FilesWritten.class,
            "noticed", ConfigurationEvent.FilesNoticed.class,
            "definition", ConfigurationEvent.DefinitionApproved.class,
            "headline", ConfigurationEvent.HeadlineWritten.class);
    private static final Map<String, Class<? extends Event>> OBJECTIVES = Map.of(
            "objective-adopted", ObjectiveEvent.Adopted.class,
            "objective", ObjectiveEvent.Saved.class,
            "objective-retired", ObjectiveEvent.Retired.class,
            "objective-restored", ObjectiveEvent.Restored.class,
            "objective-merged", ObjectiveEvent.Merged.class);
    private static final Map<String, Class<? extends Event>> POLITICAL_GOALS = Map.of(
            "political-goal-filed", PoliticalGoalEvent.Filed.class,
            "political-goal", PoliticalGoalEvent.Saved.class,
            "political-goal-withdrawn", PoliticalGoalEvent.Withdrawn.class,
            "political-goal-restored", PoliticalGoalEvent.Restored.class);
    private static final Map<String, Class<? extends Event>> COMMENTS = Map.of(
            "comment", CommentEvent.Written.class,
            "comment-reworded", CommentEvent.Reworded.class,
            "comment-removed", CommentEvent.Removed.class);
    private static final Map<String, Class<? extends Event>> ROUNDS = Map.of(
            "round", RoundEvent.Opened.class,
            "round-deadline", RoundEvent.DeadlineMoved.class,
            "round-answer", RoundEvent.Answered.class,
            "round-offer", RoundEvent.SignedUp.class,
            "round-applied", RoundEvent.Applied.class);
    private static final Map<String, Class<? extends Event>> WISHES = Map.of(
            "wish", WishEvent.Made.class,
            "wish-voted", WishEvent.Voted.class,
            "wish-vote-taken-back", WishEvent.VoteTakenBack.class,
            "wish-owned", WishEvent.Owned.class,
            "wish-decided", WishEvent.Decided.class);
    private static final Map<String, Class<? extends Event>> EDITIONS = Map.of(
            "edition", EditionEvent.Released.class,
            "edition-withdrawn", EditionEvent.Withdrawn.class);
    private static final Map<String, Class<? extends Event>> MEETINGS = Map.of(
            "meeting", MeetingEvent.Kept.class,
            "meeting-renamed", MeetingEvent.Renamed.class,
            "meeting-item", MeetingEvent.ItemCorrected.class,
            "meeting-figure", MeetingEvent.FigureAttached.class,
            "meeting-figure-detached", MeetingEvent.FigureDetached.class,
            "meeting-snapshot", MeetingEvent.SnapshotTaken.class,
            "meeting-withdrawn", MeetingEvent.Withdrawn.class);
    private static final Map<String, Class<? extends Event>> LOG = Map.of(
            "sealed", LogEvent.EarlierLinesSealed.class,
            "erasure", LogEvent.ContentErased.class);

    private static final Map<String, Class<? extends Event>> CLASSES = Stream.of(
                    UPLOADS,
                    ACCOUNTS,
                    CONFIGURATION,
                    OBJECTIVES,
                    POLITICAL_GOALS,
                    COMMENTS,
                    ROUNDS,
                    WISHES,
                    EDITIONS,
                    MEETINGS,
                    LOG)
            .flatMap(family -> family.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<Class<? extends Event>, String> KINDS =
            CLASSES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json;
    }

    String kind(Event event) {
        String kind = KINDS.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("%s has no name in the log".formatted(event.getClass()));
        }
        return kind;
    }

    JsonNode write(Event event) {
        return json.valueToTree(event);
    }

    /** @throws IllegalArgumentException where no such kind is known, or the document is none of it */
    Event read(String kind, JsonNode document) {
        Class<? extends Event> of = CLASSES.get(kind);
        if (of == null) {
            throw new IllegalArgumentException("\"%s\" is no kind of event".formatted(kind));
        }
        try {
            return json.treeToValue(document, of);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not an event of the kind \"%s\"".formatted(kind), e);
        }
    }
}
