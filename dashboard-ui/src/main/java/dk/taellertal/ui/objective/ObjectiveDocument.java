package dk.taellertal.ui.objective;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.event.ObjectiveEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.text.Worded;
import dk.taellertal.ui.comment.CommentDocument;
import dk.taellertal.ui.history.FieldChange;
import dk.taellertal.ui.history.HistoryEntry;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objective as other programs get it.
 *
 * @param nameEn the English name; null where it has none
 * @param goal id of the political goal
 * @param sets the names of the sets of closely related objectives that it belongs to
 * @param unGoals the numbers of the United Nations' goals that it serves
 * @param notMeasurable why no key figure can show yet whether it is met; null where one does, or nobody has said
 * @param figures the ids of its indicators
 * @param version the sequence of the last event about it; 0 where nobody has touched it in the program
 * @param state {@code current}, {@code retired} or {@code merged}
 * @param into the objective that it goes on in, where it was merged
 * @param indicators and {@code plans} by the keys of a catalogue file; null where many objectives are listed
 * @param comments those about it and about its key figures, the oldest first; null where many are listed
 * @param history what became of it and of those merged with it, the oldest first; null where many are listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObjectiveDocument(
        String id,
        String name,
        @Nullable String nameEn,
        String goal,
        String lifeArea,
        String lead,
        List<String> support,
        @Nullable String collaboration,
        List<String> sets,
        List<Integer> unGoals,
        @Nullable String notMeasurable,
        boolean example,
        List<String> figures,
        long version,
        String state,
        @Nullable String into,
        @Nullable List<Map<String, Object>> indicators,
        @Nullable List<Map<String, Object>> plans,
        @Nullable List<CommentDocument> comments,
        @Nullable List<HistoryEntry> history) {

    /** One of many. */
    public static ObjectiveDocument listed(Registered registered) {
        return of(registered, null, null, null, null);
    }

    /** One by itself, with all that it says, all that was said of it and all that became of it. */
    public static ObjectiveDocument whole(Registered registered, ObjectiveRegister register, CommentsRecord comments) {
        Objective objective = registered.objective();
        Map<String, Object> fields = ObjectiveYaml.fields(objective);
        List<String> ids = register.withMerged(objective.id());
        return of(
                registered,
                mappings(fields.get("indicators")),
                mappings(fields.get("plans")),
                comments.ofObjective(ids, figures(objective)).stream()
                        .map(CommentDocument::of)
                        .toList(),
                ids.stream()
                        .flatMap(id -> register.record().objective(id).stream()
                                .flatMap(edited ->
                                        history(edited.history(), id.equals(objective.id()) ? null : id).stream()))
                        .sorted(Comparator.comparingLong(HistoryEntry::sequence))
                        .toList());
    }

    private static List<String> figures(Objective objective) {
        return objective.indicators().stream().map(i -> i.figure().value()).toList();
    }

    private static ObjectiveDocument of(
            Registered registered,
            @Nullable List<Map<String, Object>> indicators,
            @Nullable List<Map<String, Object>> plans,
            @Nullable List<CommentDocument> comments,
            @Nullable List<HistoryEntry> history) {
        Objective objective = registered.objective();
        return new ObjectiveDocument(
                objective.id(),
                objective.name(),
                objective.nameEn().orElse(null),
                objective.politicalGoal(),
                objective.lifeArea(),
                objective.lead(),
                objective.support(),
                objective.collaboration().map(Worded::hyphenated).orElse(null),
                objective.sets(),
                objective.unGoals(),
                objective.notMeasurable().orElse(null),
                objective.example(),
                figures(objective),
                registered.version(),
                Worded.of(registered.state()),
                registered.into().orElse(null),
                indicators,
                plans,
                comments,
                history);
    }

    @SuppressWarnings("unchecked") // the keys of a catalogue file are texts
    private static List<Map<String, Object>> mappings(@Nullable Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    private static List<HistoryEntry> history(List<Recorded<ObjectiveEvent>> events, @Nullable String other) {
        List<HistoryEntry> history = new ArrayList<>();
        Map<String, Object> before = Map.of();
        for (Recorded<ObjectiveEvent> entry : events) {
            ObjectiveEvent event = entry.event();
            Map<String, Object> after = event instanceof ObjectiveEvent.Stated stated
                    ? ObjectiveYaml.fields(ObjectiveYaml.read(stated.text()))
                    : before;
            history.add(HistoryEntry.of(entry, other, FieldChange.between(before, after)));
            before = after;
        }
        return history;
    }
}
