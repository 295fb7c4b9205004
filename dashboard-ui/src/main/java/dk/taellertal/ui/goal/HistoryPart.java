package dk.taellertal.ui.goal;

import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.history.FieldChange;
import dk.taellertal.ui.history.FieldWords;
import dk.taellertal.ui.history.HistoryEntry;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.objective.ObjectiveRegister.Registered;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of a goal, the newest first: when, who, what, and what stood there before. */
final class HistoryPart {

    private final String place;
    private final Texts texts;

    private HistoryPart(String place, Texts texts) {
        this.place = place;
        this.texts = texts;
    }

    /** Empty where nobody has touched it. */
    static Optional<Part> of(Registered registered, ObjectiveRegister register, Texts texts) {
        return of(
                ObjectivePage.place(registered.objective().id()),
                ObjectiveDocument.whole(registered, register, CommentsRecord.NOTHING)
                        .history(),
                texts);
    }

    /**
     * Empty where nobody has touched it.
     *
     * @param place where the goal's own page is
     */
    static Optional<Part> of(String place, @Nullable List<HistoryEntry> history, Texts texts) {
        return history == null || history.isEmpty()
                ? Optional.empty()
                : Optional.of(new HistoryPart(place, texts).part(history));
    }

    private Part part(List<HistoryEntry> history) {
        return new Part(
                "historik",
                texts.of("objective.history"),
                texts.of(history.size() == 1 ? "objective.history.one" : "objective.history.head", history.size()),
                texts.of("objective.history.subtitle"),
                Optional.empty(),
                new Table(
                        texts.of("objective.history.when"),
                        Stream.of("who", "what", "before", "after", "reason", "event")
                                .map(column -> Table.Column.words(texts.of("objective.history." + column)))
                                .toList(),
                        history.reversed().stream().flatMap(this::rows).toList()),
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("objective.history.source"),
                        Optional.empty(),
                        texts.of("objective.history.method"),
                        false));
    }

    private Stream<Table.Row> rows(HistoryEntry entry) {
        return entry.changes().isEmpty() || !entry.what().equals("saved") || first(entry)
                ? Stream.of(row(entry, told(entry), "", ""))
                : entry.changes().stream()
                        .map(change -> row(
                                entry,
                                field(change),
                                FieldWords.said(change.before()),
                                FieldWords.said(change.after())));
    }

    /** Of one that was created, everything is new. */
    private static boolean first(HistoryEntry entry) {
        return entry.changes().stream().allMatch(change -> change.before() == null)
                && entry.changes().stream().anyMatch(change -> change.field().equals("id"));
    }

    private String told(HistoryEntry entry) {
        String what = texts.of("objective.history." + (first(entry) ? "created" : entry.what()));
        return entry.objective() == null ? what : texts.of("objective.history.of", what, entry.objective());
    }

    private String field(FieldChange change) {
        return texts.of("objective.field." + change.field());
    }

    private Table.Row row(HistoryEntry entry, String what, String before, String after) {
        String version = String.valueOf(entry.sequence());
        List<Cell> cells = new ArrayList<>();
        Stream.of(entry.by(), what, before, after, Objects.requireNonNullElse(entry.reason(), ""))
                .forEach(text -> cells.add(new Cell.Text(text)));
        cells.add(new Cell.Text(version, PageAddress.of(place, Map.of(PageSource.DATA_VERSION, version))));
        return new Table.Row(Periods.shown(Instant.parse(entry.at()), Periods.DENMARK, texts), cells);
    }
}
