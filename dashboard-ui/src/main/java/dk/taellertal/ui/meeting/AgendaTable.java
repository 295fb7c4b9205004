package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.SeenNumber;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ColumnHeads;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.StackedCells;
import dk.taellertal.ui.table.CellText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of an agenda with their minutes and figures; a case without a figure stands out. */
final class AgendaTable extends NativeTable {

    /** What can be done with an item. */
    interface Actions {

        void choose(Item item);

        void correct(Item item);
    }

    private final transient Meeting meeting;
    private final transient MeetingPage page;
    private final transient Optional<Actions> actions;
    private final transient Texts texts;

    /** @param actions empty for who may change nothing */
    AgendaTable(Meeting meeting, MeetingPage page, Optional<Actions> actions, Texts texts) {
        this.meeting = meeting;
        this.page = page;
        this.actions = actions;
        this.texts = texts;
        addClassNames("stack", "top-a", "agenda");
        getElement().setAttribute("aria-label", texts.of("meeting.agenda"));
        ColumnHeads.add(
                this,
                Stream.concat(
                                Stream.of("item", "time", "minutes.column", "figures"),
                                actions.stream().map(_ -> "actions"))
                        .map(key -> texts.of("meeting." + key)));
        meeting.items().forEach(item -> getBody().addRows(row(item)));
    }

    private NativeTableRow row(Item item) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(
                new Span(item.number() + " " + item.title()),
                StackedCells.second(Objects.requireNonNullElse(item.journal(), texts.of("meeting.noJournal"))));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name, time(item), minutes(item), figures(item));
        actions.ifPresent(can -> row.add(doing(item, can)));
        return row;
    }

    private NativeTableCell time(Item item) {
        String time = page.time(item);
        return cell("meeting.time", new Span(time.isEmpty() ? "–" : time));
    }

    private NativeTableCell minutes(Item item) {
        Optional<Long> minutes = page.agenda().minutes(item.number());
        if (minutes.isPresent()) {
            return cell("meeting.minutes.column", new Span(String.valueOf(minutes.get())));
        }
        Span absent = new Span(texts.of("meeting.notCounted.short"));
        absent.addClassName("absent");
        return cell(
                "meeting.minutes.column",
                absent,
                StackedCells.second(page.agenda().notCounted(item.number()).orElse("")));
    }

    private NativeTableCell figures(Item item) {
        if (item.fixed()) {
            Span fixed = new Span(texts.of("meeting.fixed"));
            fixed.addClassName("muted");
            return cell("meeting.figures", fixed);
        }
        List<SeenNumber> seen = page.seen(item);
        if (seen.isEmpty()) {
            NativeTableCell none = cell("meeting.figures", Icons.marked("hole", texts.of("meeting.noFigure")));
            none.addClassName("holebox");
            return none;
        }
        Div list = new Div();
        seen.forEach(each -> list.add(shown(each)));
        return cell("meeting.figures", list);
    }

    private Div shown(SeenNumber seen) {
        Span value = new Span(new CellText(texts.locale()).of(seen.value()) + " "
                + texts.unit(seen.figure().unit()));
        value.addClassName("strong");
        Div shown =
                new Div(new Anchor("noegletal/" + seen.figure().id(), texts.name(seen.figure())), new Span(" "), value);
        seen.period().ifPresent(period -> shown.add(StackedCells.second(Periods.shown(period, texts))));
        if (seen.synthetic()) {
            shown.add(Icons.syntheticTag(texts));
        }
        return shown;
    }

    private NativeTableCell doing(Item item, Actions can) {
        NativeTableCell doing = new NativeTableCell();
        if (!item.fixed()) {
            boolean none = meeting.figures(item.number()).isEmpty();
            doing.add(quiet(none ? "meeting.choose" : "meeting.choose.again", item, () -> can.choose(item)));
        }
        doing.add(quiet("meeting.correct", item, () -> can.correct(item)));
        return doing;
    }

    private Button quiet(String key, Item item, Runnable does) {
        Button button = new Button(texts.of(key), _ -> does.run());
        button.addClassName("quiet");
        button.setAriaLabel(texts.of("meeting.action.of", texts.of(key), item.number()));
        return button;
    }

    private NativeTableCell cell(String key, Component... content) {
        return StackedCells.labelled(texts.of(key), content);
    }
}
