package dk.taellertal.ui.meeting;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.SnapshotTaken;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.AgendaDocument;
import dk.taellertal.ui.agenda.ComparedNumber;
import dk.taellertal.ui.agenda.MeetingAgenda;
import dk.taellertal.ui.agenda.SeenNumber;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A meeting as its page and its documents say it. */
final class MeetingPage {

    private final Meeting meeting;
    private final MeetingAgenda agenda;
    private final Snapshot now;
    private final LongFunction<Snapshot> earlier;
    private final DisclosureLevel level;
    private final Texts texts;

    /**
     * @param earlier the states of the log by sequence
     * @param level for whose eyes
     */
    MeetingPage(Meeting meeting, Snapshot now, LongFunction<Snapshot> earlier, DisclosureLevel level, Texts texts) {
        this.level = level;
        this.meeting = meeting;
        this.agenda = MeetingAgenda.of(meeting, texts);
        this.now = now;
        this.earlier = earlier;
        this.texts = texts;
    }

    MeetingAgenda agenda() {
        return agenda;
    }

    /** How many cases and minutes go without a figure. */
    static String headline(MeetingAgenda agenda, Texts texts) {
        int cases = agenda.meeting().cases().size();
        int without = agenda.meeting().withoutFigure().size();
        long minutes = agenda.minutes(agenda.meeting().cases());
        if (cases == 0) {
            return texts.of("meeting.head.noCases");
        }
        if (without == 0) {
            return texts.of(cases == 1 ? "meeting.head.all.one" : "meeting.head.all", cases);
        }
        return minutes == 0
                ? texts.of("meeting.head.cases", without, cases)
                : texts.of(
                        "meeting.head",
                        without,
                        cases,
                        agenda.minutes(agenda.meeting().withoutFigure()),
                        minutes);
    }

    String headline() {
        return headline(agenda, texts);
    }

    /** Which meeting it is. */
    String lead() {
        int all = meeting.items().size();
        int fixed = all - meeting.cases().size();
        String counts = texts.of(all == 1 ? "meeting.lead.one" : "meeting.lead", all, fixed);
        return name() + ". " + counts;
    }

    /** Its name with its day. */
    String name() {
        return meeting.date()
                .map(day -> texts.of("meeting.named", meeting.name(), Periods.shown(day, texts)))
                .orElse(meeting.name());
    }

    /** {@code 22,5 minutter pr. punkt}. */
    static String minutesPerItem(MeetingAgenda agenda, Texts texts) {
        BigDecimal mean = agenda.document().minutesPerCase();
        return mean == null
                ? texts.of("meeting.minutes.none")
                : texts.of("meeting.minutes", new Numbers(texts.locale()).exact(mean, 1));
    }

    String minutesPerItem() {
        return minutesPerItem(agenda, texts);
    }

    /** How that comes about, and what is not counted. */
    String arithmetic() {
        String sum = agenda.document().counted() == 0
                ? ""
                : texts.of(
                                agenda.document().counted() == 1 ? "meeting.sum.one" : "meeting.sum",
                                agenda.terms().stream().map(String::valueOf).collect(Collectors.joining(" + ")),
                                agenda.document().minutes(),
                                agenda.document().counted())
                        + " ";
        String none = agenda.document().notCounted().stream()
                .map(item -> texts.of("meeting.notCounted.item", item.number(), item.reason()))
                .collect(Collectors.joining(", "));
        return (sum + (none.isEmpty() ? "" : texts.of("meeting.notCounted", none))).strip();
    }

    /** Journal numbers that stand on several items. */
    Optional<String> repeated() {
        Map<String, List<String>> byJournal = meeting.items().stream()
                .filter(item -> item.journal() != null)
                .collect(Collectors.groupingBy(
                        item -> String.valueOf(item.journal()),
                        LinkedHashMap::new,
                        Collectors.mapping(item -> String.valueOf(item.number()), Collectors.toList())));
        String repeated = byJournal.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> texts.of("meeting.repeated.journal", entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining("; "));
        return repeated.isEmpty() ? Optional.empty() : Optional.of(texts.of("meeting.repeated", repeated));
    }

    /** When an item is on, such as {@code 14.45–15.45}. */
    String time(Item item) {
        return agenda.item(item.number()).map(AgendaDocument.Item::time).orElse("");
    }

    /** The figures attached to an item, as they are now. */
    List<SeenNumber> seen(Item item) {
        return meeting.figures(item.number()).stream()
                .flatMap(figure -> SeenNumber.of(figure, now, level, texts).stream())
                .toList();
    }

    /** A figure's name with its unit. */
    String named(KeyFigure figure) {
        return texts.of("meeting.figure.unit", texts.name(figure), texts.unit(figure.unit()));
    }

    List<Part> parts() {
        return Stream.concat(Stream.of(agendaPart()), snapshotPart().stream()).toList();
    }

    private Part agendaPart() {
        List<Table.Row> rows = meeting.items().stream().map(this::row).collect(Collectors.toCollection(ArrayList::new));
        BigDecimal mean = agenda.document().minutesPerCase();
        if (mean != null) {
            rows.add(new Table.Row(
                    texts.of("meeting.table.sum", agenda.document().counted()),
                    List.of(
                            new Cell.Blank(),
                            new Cell.Blank(),
                            minutes(agenda.document().minutes()),
                            new Cell.Text(minutesPerItem())),
                    Table.Kind.SUM));
        }
        List<String> notes = new ArrayList<>(List.of(arithmetic()));
        repeated().ifPresent(notes::add);
        return part(
                "dagsorden",
                texts.of("meeting.agenda"),
                minutesPerItem(),
                texts.of("meeting.agenda.subtitle"),
                new Table(
                        texts.of("meeting.item"),
                        List.of(
                                Table.Column.words(texts.of("meeting.journal")),
                                Table.Column.words(texts.of("meeting.time")),
                                Table.Column.numbers(texts.of("meeting.minutes.column")),
                                Table.Column.words(texts.of("meeting.figures"))),
                        rows),
                notes,
                meeting.items().stream().flatMap(item -> seen(item).stream()).anyMatch(SeenNumber::synthetic));
    }

    private Table.Row row(Item item) {
        return new Table.Row(
                item.number() + " " + item.title(),
                List.of(
                        item.journal() == null ? new Cell.Blank() : new Cell.Text(item.journal()),
                        new Cell.Text(time(item)),
                        agenda.minutes(item.number())
                                .<Cell>map(MeetingPage::minutes)
                                .orElseGet(() -> new Cell.Absent(texts.of("meeting.notCounted.short"))),
                        new Cell.Text(figures(item))));
    }

    private static Cell minutes(long minutes) {
        return new Cell.Amount(BigDecimal.valueOf(minutes), 0, false);
    }

    private String figures(Item item) {
        if (item.fixed()) {
            return texts.of("meeting.fixed");
        }
        String attached = meeting.figures(item.number()).stream()
                .map(id -> now.catalogue().figure(id).map(texts::name).orElse(id))
                .collect(Collectors.joining(", "));
        return attached.isEmpty() ? texts.of("meeting.noFigure") : attached;
    }

    /** What the meeting sees beside what is now; empty where no snapshot was taken. */
    Optional<Part> snapshotPart() {
        return meeting.snapshot().map(this::snapshotPart);
    }

    private Part snapshotPart(Recorded<SnapshotTaken> taken) {
        List<ComparedNumber> compared = ComparedNumber.of(taken.event(), now, earlier, level, texts);
        long changed = compared.stream().filter(ComparedNumber::changed).count();
        return part(
                "oejebliksbillede",
                texts.of("meeting.snapshot"),
                changed == 0
                        ? texts.of(
                                compared.size() == 1 ? "meeting.snapshot.same.one" : "meeting.snapshot.same",
                                compared.size())
                        : texts.of("meeting.snapshot.changed", changed, compared.size()),
                texts.of("meeting.snapshot.subtitle", taken(taken)),
                new Table(
                        texts.of("meeting.figure"),
                        List.of(
                                Table.Column.numbers(texts.of("meeting.item")),
                                Table.Column.numbers(texts.of("meeting.snapshot.then")),
                                Table.Column.words(texts.of("meeting.snapshot.period")),
                                Table.Column.numbers(texts.of("meeting.snapshot.now")),
                                Table.Column.words(texts.of("meeting.snapshot.periodNow"))),
                        compared.stream().map(this::row).toList()),
                List.of(),
                compared.stream()
                        .flatMap(each -> Stream.of(each.then(), each.now()).flatMap(Optional::stream))
                        .anyMatch(SeenNumber::synthetic));
    }

    /** When the snapshot was taken, and for the house by whom. */
    private String taken(Recorded<SnapshotTaken> taken) {
        String at = Periods.shown(taken.at(), Periods.DENMARK, texts);
        return level == DisclosureLevel.PUBLIC ? at : texts.of("meeting.snapshot.by", at, taken.by());
    }

    private Table.Row row(ComparedNumber compared) {
        return new Table.Row(
                        compared.then()
                                .or(compared::now)
                                .map(SeenNumber::figure)
                                .map(this::named)
                                .orElse(compared.of().figure()),
                        List.of(
                                new Cell.Amount(BigDecimal.valueOf(compared.of().number()), 0, false),
                                value(compared.then()),
                                period(compared.then()),
                                value(compared.now()),
                                period(compared.now())))
                .leadingTo(compared.then().map(SeenNumber::address).orElse(""));
    }

    private Cell value(Optional<SeenNumber> seen) {
        return seen.map(SeenNumber::value).orElseGet(() -> new Cell.Absent(texts.of("state.missing")));
    }

    private Cell period(Optional<SeenNumber> seen) {
        return seen.flatMap(SeenNumber::period)
                .<Cell>map(period -> new Cell.Text(Periods.shown(period, texts)))
                .orElseGet(Cell.Blank::new);
    }

    private Part part(
            String id,
            String name,
            String headline,
            String subtitle,
            Table table,
            List<String> notes,
            boolean synthetic) {
        return new Part(
                id,
                name,
                headline,
                subtitle,
                Optional.empty(),
                table,
                Part.Layout.CHART,
                notes,
                new Part.Grounds(
                        texts.of("meeting.source", meeting.name()),
                        Optional.empty(),
                        texts.of("meeting.method"),
                        synthetic));
    }
}
