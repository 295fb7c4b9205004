package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.store.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.layout.Icons;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Where each number comes from: the file, when it was uploaded, its lines and columns. */
class OriginSection extends Section {

    private static final int SHOWN_LINES = 12;
    private static final int SHOWN_PRINT = 12;

    private final transient Texts texts;
    private final transient Asked asked;

    OriginSection(FigureAnswer answer, Asked asked, OpenHome home, Texts texts, Clock clock) {
        this.texts = texts;
        this.asked = asked;
        add(new H2(texts.of("origin.title")));
        if (answer.latest().isEmpty()) {
            add(new Paragraph(texts.of(answer.hidden() ? "origin.hidden" : "origin.none")));
        }
        answer.latest()
                .ifPresent(latest ->
                        latest.computed().sources().forEach(source -> add(file(latest, source, home, clock))));
        if (answer.points().size() > 1) {
            NativeDetails all = new NativeDetails(texts.of("origin.all"));
            FactList list = new FactList();
            List<Point> points = new ArrayList<>(answer.points());
            points.reversed().forEach(p -> list.with(Periods.shown(p.period(), texts), where(p)));
            all.setContent(list);
            add(all);
        }
    }

    private FactList file(Point latest, Source source, OpenHome home, Clock clock) {
        FactList facts = new FactList();
        Span name = new Span(source.file());
        facts.with(texts.of("origin.file"), source.synthetic() ? new Span(name, Icons.syntheticTag(texts)) : name);
        home.uploads().all().stream()
                .filter(u -> u.id().equals(source.upload()))
                .findFirst()
                .ifPresent(u -> facts.with(texts.of("origin.uploaded"), uploaded(u, clock)));
        return facts.with(texts.of("origin.lines"), new Div(new Span(lines(source)), next(source)))
                .with(texts.of("origin.columns"), String.join(", ", source.columns()))
                .with(texts.of("origin.date"), Periods.shown(latest.period(), texts))
                .with(texts.of("origin.print"), "sha256 " + source.sha256().substring(0, SHOWN_PRINT));
    }

    /** The way to the lines behind those that are shown. */
    private Component next(Source source) {
        List<Integer> shown = source.lines().stream().limit(SHOWN_LINES).toList();
        if (source.lines().size() <= SHOWN_LINES) {
            return new Span();
        }
        Anchor next = new Anchor(asked.linesAfter(shown.getLast()), texts.of("origin.next"));
        return new Div(next);
    }

    private String uploaded(Upload upload, Clock clock) {
        return texts.of(
                "origin.uploaded.text",
                Periods.shown(upload.receivedAt(), clock.getZone(), texts),
                upload.receivedBy());
    }

    private String where(Point point) {
        return point.computed().sources().stream()
                .map(s -> texts.of("origin.where", s.file(), lines(s), String.join(", ", s.columns())))
                .reduce((a, b) -> a + "; " + b)
                .orElse("–");
    }

    /** The first lines, and how many more there are. */
    private String lines(Source source) {
        String first = source.lines().stream()
                .limit(SHOWN_LINES)
                .map(String::valueOf)
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
        if (asked.question().linesAfter() > 0) {
            return texts.of("origin.after", asked.question().linesAfter(), first, source.rows());
        }
        // Two sums of one formula may take the same line; only where lines are left out is the number of facts told.
        long more = (source.lines().size() < Source.MOST_LINES ? source.lines().size() : source.rows()) - SHOWN_LINES;
        return more > 0 ? first + " " + texts.of("origin.more", more) : first;
    }
}
