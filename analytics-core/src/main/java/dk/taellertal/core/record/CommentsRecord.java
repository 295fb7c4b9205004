package dk.taellertal.core.record;

import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.Comment.Removal;
import dk.taellertal.core.record.Comment.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people have commented on, at a sequence of the log.
 *
 * @param comments by id
 * @param last the sequence of the last event about a comment; 0 where there is none
 */
public record CommentsRecord(Map<String, Comment> comments, long last) {

    public static final CommentsRecord NOTHING = new CommentsRecord(Map.of(), 0);

    public CommentsRecord {
        comments = Collections.unmodifiableMap(new TreeMap<>(comments));
    }

    /**
     * Folds the events up to a sequence. A comment written until then that was taken away later is taken away here too: what
     * was erased is not there at any sequence.
     *
     * @param last the last sequence that counts
     */
    public static CommentsRecord at(long last, List<Recorded<CommentEvent>> events) {
        return NOTHING.with(events.stream()
                .filter(e ->
                        (e.event() instanceof CommentEvent.Removed removed ? removed.written() : e.sequence()) <= last)
                .toList());
    }

    /** The comments as the log has them now. */
    public static Projection<CommentEvent, CommentsRecord> of(EventLog log) {
        return new Projection<>(log, CommentEvent.class, NOTHING, CommentsRecord::with);
    }

    private CommentsRecord with(List<Recorded<CommentEvent>> events) {
        Map<String, Comment> all = new TreeMap<>(comments);
        for (Recorded<CommentEvent> entry : events) {
            all.compute(entry.event().comment(), (_, before) -> after(Optional.ofNullable(before), entry));
        }
        all.values()
                .removeIf(comment ->
                        comment.versions().isEmpty() && comment.removal().isEmpty());
        return new CommentsRecord(
                all, events.isEmpty() ? last : events.getLast().sequence());
    }

    private static Comment after(Optional<Comment> before, Recorded<CommentEvent> entry) {
        return switch (entry.event()) {
            case CommentEvent.Written written ->
                new Comment(
                        written.comment(),
                        Optional.ofNullable(written.figure()),
                        Optional.ofNullable(written.objective()),
                        Optional.ofNullable(written.period()),
                        entry.sequence(),
                        List.of(version(entry, written.text())),
                        Optional.empty());
            case CommentEvent.Reworded reworded ->
                before.map(b -> reworded(b, version(entry, reworded.text())))
                        // The event by which it was written was erased, and the one that says so follows.
                        .orElseGet(() -> new Comment(
                                reworded.comment(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                entry.sequence(),
                                List.of(),
                                Optional.empty()));
            case CommentEvent.Removed removed ->
                new Comment(
                        removed.comment(),
                        Optional.ofNullable(removed.figure()),
                        Optional.ofNullable(removed.objective()),
                        Optional.ofNullable(removed.period()),
                        removed.written(),
                        List.of(),
                        Optional.of(new Removal(entry.at(), entry.by(), removed.reason())));
        };
    }

    private static Version version(Recorded<CommentEvent> entry, String text) {
        return new Version(entry.sequence(), entry.at(), entry.by(), text);
    }

    private static Comment reworded(Comment before, Version version) {
        List<Version> versions = new ArrayList<>(before.versions());
        versions.add(version);
        return new Comment(
                before.id(),
                before.figure(),
                before.objective(),
                before.period(),
                before.written(),
                versions,
                before.removal());
    }

    public Optional<Comment> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    /** Those about a key figure, wherever it is an indicator, in the order in which they were written. */
    public List<Comment> ofFigure(String figure) {
        return comments.values().stream()
                .filter(comment -> comment.figure().equals(Optional.of(figure)))
                .sorted(Comparator.comparingLong(Comment::written))
                .toList();
    }

    /**
     * Those about some objectives, and those about some key figures that name no other objective, in the order in which they
     * were written.
     */
    public List<Comment> ofObjective(List<String> objectives, List<String> figures) {
        return comments.values().stream()
                .filter(comment -> comment.objective()
                        .map(objectives::contains)
                        .orElseGet(
                                () -> comment.figure().filter(figures::contains).isPresent()))
                .sorted(Comparator.comparingLong(Comment::written))
                .toList();
    }
}
