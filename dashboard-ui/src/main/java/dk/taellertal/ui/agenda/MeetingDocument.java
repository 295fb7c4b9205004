package dk.taellertal.ui.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.AgendaDocument.NotCounted;
import dk.taellertal.ui.agenda.CaseFigures.Suggested;
import dk.taellertal.ui.table.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as other programs get it.
 *
 * @param date null where it is not known
 * @param counted how many items have a start and an end, {@code minutes} those of them together
 * @param minutesPerCase null where none is counted
 * @param cases how many items a figure is wanted for: all but the fixed ones
 * @param withFigure how many of the cases have one
 * @param minutesOfCases of those that are counted; {@code minutesWithoutFigure} of the ones without a figure
 * @param snapshot what the meeting sees; null where no snapshot was taken
 * @param withdrawn the reason; null where it is worked with
 */
public record MeetingDocument(
        String id,
        String name,
        @Nullable String date,
        List<Item> items,
        int counted,
        long minutes,
        @Nullable BigDecimal minutesPerCase,
        List<NotCounted> notCounted,
        int cases,
        int withFigure,
        long minutesOfCases,
        long minutesWithoutFigure,
        @Nullable SnapshotOf snapshot,
        String at,
        String by,
        @Nullable String withdrawn) {

    /**
     * A case.
     *
     * @param start and {@code end} such as {@code 14:45}; null where they are not said
     * @param minutes null where it is not counted
     * @param fixed whether it needs no figure
     * @param figures the ids of the key figures attached to it
     * @param suggestions others that might fit, with the reasons
     */
    public record Item(
            int number,
            String title,
            @Nullable String journal,
            @Nullable String start,
            @Nullable String end,
            @Nullable Long minutes,
            boolean fixed,
            List<String> figures,
            List<Suggestion> suggestions) {}

    /**
     * A figure that might fit a case.
     *
     * @param named whether the text of the case names it
     * @param kle the subject that both have; null where they share none
     * @param words of the title that its name has too
     */
    public record Suggestion(
            String figure,
            String name,
            boolean named,
            @Nullable String kle,
            List<String> words) {

        static Suggestion of(Suggested suggested) {
            return new Suggestion(
                    suggested.figure().id().value(),
                    suggested.figure().name(),
                    suggested.named(),
                    suggested.kle().orElse(null),
                    suggested.words());
        }
    }

    /** @param sequence of the state that the meeting sees */
    public record SnapshotOf(long sequence, String at, String by, List<SeenFigure> figures) {}

    /** A figure as the meeting sees it, and as it is now; a side is null where the figure is not in the catalogue of that state. */
    public record SeenFigure(
            int number,
            String figure,
            @Nullable Seen then,
            @Nullable Seen now,
            boolean changed) {}

    /**
     * A number.
     *
     * @param value null where there is none; then {@code absent} says why
     * @param address of the page that shows it as it is at that state
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seen(
            @Nullable BigDecimal value,
            @Nullable String absent,
            String unit,
            @Nullable String period,
            String address) {

        static Seen of(SeenNumber number) {
            return new Seen(
                    number.value() instanceof Cell.Amount amount ? amount.inExchange() : null,
                    number.value() instanceof Cell.Absent absent ? absent.word() : null,
                    number.figure().unit(),
                    number.period().map(Object::toString).orElse(null),
                    number.address());
        }
    }

    /** @param earlier the states of the log by sequence */
    public static MeetingDocument of(Meeting meeting, Snapshot now, LongFunction<Snapshot> earlier, Texts texts) {
        MeetingAgenda agenda = MeetingAgenda.of(meeting, texts);
        CaseFigures figures = new CaseFigures(now.catalogue());
        AgendaDocument read = agenda.document();
        return new MeetingDocument(
                meeting.id(),
                meeting.name(),
                read.date(),
                meeting.items().stream()
                        .map(item -> item(item, agenda, figures))
                        .toList(),
                read.counted(),
                read.minutes(),
                read.minutesPerCase(),
                read.notCounted(),
                meeting.cases().size(),
                meeting.cases().size() - meeting.withoutFigure().size(),
                agenda.minutes(meeting.cases()),
                agenda.minutes(meeting.withoutFigure()),
                meeting.snapshot()
                        .map(taken -> snapshot(taken, now, earlier, texts))
                        .orElse(null),
                meeting.at().toString(),
                meeting.by(),
                meeting.withdrawn().map(entry -> entry.event().reason()).orElse(null));
    }

    private static Item item(MeetingEvent.Item item, MeetingAgenda agenda, CaseFigures suggested) {
        List<String> attached = agenda.meeting().figures(item.number());
        Optional<AgendaDocument.Item> read = agenda.item(item.number());
        return new Item(
                item.number(),
                item.title(),
                item.journal(),
                read.map(AgendaDocument.Item::start).orElse(null),
                read.map(AgendaDocument.Item::end).orElse(null),
                agenda.minutes(item.number()).orElse(null),
                item.fixed(),
                attached,
                item.fixed()
                        ? List.of()
                        : suggested.to(item, attached).stream()
                                .map(Suggestion::of)
                                .toList());
    }

    private static SnapshotOf snapshot(
            Recorded<MeetingEvent.SnapshotTaken> taken, Snapshot now, LongFunction<Snapshot> earlier, Texts texts) {
        return new SnapshotOf(
                taken.event().state(),
                taken.at().toString(),
                taken.by(),
                ComparedNumber.of(taken.event(), now, earlier, DisclosureLevel.INTERNAL, texts).stream()
                        .map(MeetingDocument::seen)
                        .toList());
    }

    private static SeenFigure seen(ComparedNumber number) {
        return new SeenFigure(
                number.of().number(),
                number.of().figure(),
                number.then().map(Seen::of).orElse(null),
                number.now().map(Seen::of).orElse(null),
                number.changed());
    }
}
