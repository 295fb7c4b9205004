package dk.taellertal.ui.meeting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.agenda.MeetingAgenda;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The items of a meeting by the clock, each as wide as it takes minutes, and what it is: with a figure, without one, fixed. */
final class TimeStrip extends Div {

    private enum Kind {
        WITH,
        WITHOUT,
        FIXED;

        static Kind of(Item item, MeetingAgenda agenda) {
            if (item.fixed()) {
                return FIXED;
            }
            return agenda.meeting().figures(item.number()).isEmpty() ? WITHOUT : WITH;
        }

        String className() {
            return switch (this) {
                case WITH -> "with";
                case WITHOUT -> "without";
                case FIXED -> "fixed";
            };
        }
    }

    private record Timed(Item item, LocalTime start, long minutes) {}

    private final transient MeetingAgenda agenda;
    private final transient Texts texts;

    TimeStrip(MeetingAgenda agenda, Texts texts) {
        this.agenda = agenda;
        this.texts = texts;
        addClassName("timestrip");
        OrderedList strip = new OrderedList();
        strip.getElement().setAttribute("aria-label", texts.of("meeting.strip"));
        LocalTime reached = null;
        for (Timed timed : timed()) {
            long pause = reached == null
                    ? 0
                    : Duration.between(reached, timed.start()).toMinutes();
            if (pause > 0) {
                strip.add(pause(pause));
            }
            strip.add(shown(timed));
            LocalTime end = timed.start().plusMinutes(timed.minutes());
            reached = reached != null && reached.isAfter(end) ? reached : end;
        }
        add(strip, legend());
    }

    private List<Timed> timed() {
        return agenda.meeting().items().stream()
                .flatMap(item ->
                        agenda.minutes(item.number()).map(minutes -> new Timed(item, start(item), minutes)).stream())
                .sorted(Comparator.comparing(Timed::start))
                .toList();
    }

    private LocalTime start(Item item) {
        return LocalTime.parse(
                Objects.requireNonNull(agenda.item(item.number()).orElseThrow().start()));
    }

    private static ListItem pause(long minutes) {
        ListItem pause = new ListItem();
        pause.addClassName("pause");
        pause.getStyle().set("flex-grow", String.valueOf(minutes));
        pause.getElement().setAttribute("aria-hidden", "true");
        return pause;
    }

    private ListItem shown(Timed timed) {
        Kind kind = Kind.of(timed.item(), agenda);
        Span start = new Span(timed.start().toString().replace(':', '.'));
        start.addClassName("at");
        Span number = new Span(String.valueOf(timed.item().number()));
        number.addClassName("no");
        Span minutes = new Span(String.valueOf(timed.minutes()));
        minutes.addClassName("min");
        Span told = new Span(texts.of(
                "meeting.strip.item", timed.item().number(), timed.minutes(), texts.of("meeting.strip." + kind)));
        told.addClassName("sr");
        for (Span seen : List.of(start, number, minutes)) {
            seen.getElement().setAttribute("aria-hidden", "true");
        }
        ListItem item = new ListItem(start, number, minutes, told);
        item.addClassName(kind.className());
        item.getStyle().set("flex-grow", String.valueOf(timed.minutes()));
        return item;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        for (Kind kind : Kind.values()) {
            long minutes = agenda.minutes(agenda.meeting().items().stream()
                    .filter(item -> Kind.of(item, agenda) == kind)
                    .toList());
            if (minutes > 0) {
                Span sign = new Span();
                sign.addClassNames("swatch", kind.className());
                sign.getElement().setAttribute("aria-hidden", "true");
                legend.add(new Span(
                        sign, new Span(texts.of("meeting.strip.legend", texts.of("meeting.strip." + kind), minutes))));
            }
        }
        return legend;
    }

    /** Empty where no item is counted. */
    static Optional<TimeStrip> of(MeetingAgenda agenda, Texts texts) {
        return agenda.document().counted() == 0 ? Optional.empty() : Optional.of(new TimeStrip(agenda, texts));
    }
}
