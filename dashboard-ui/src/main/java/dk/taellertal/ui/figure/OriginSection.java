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
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.ComparisonWords;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.SourceWords;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.FactList;
import dk.taellertal.ui.layout.Icons;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Where each number comes from: the file, when it was uploaded, its lines and columns. */
class OriginSection extends Section {

    /** Where it is found on its page. */
    private static final String ID = "kilde";

    private static final int SHOWN_RANGES = 12;
    private static final int SHOWN_PRINT = 12;

    private final transient Texts texts;
    private final transient FigureQuery asked;
    private final int linesAfter;

    OriginSection(
            FigureAnswer answer,
            FigureQuery asked,
            int linesAfter,
            Catalogue catalogue,
            Instance home,
            Texts texts,
            Clock clock) {
        this.texts = texts;
        this.asked = asked;
        this.linesAfter = linesAfter;
        setId(ID);
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
            points.reversed().forEach(p -> list.with(Periods.shown(p.period(), texts), new Div(where(p))));
            all.setContent(list);
            add(all);
        }
        answer.comparison().ifPresent(c -> compared(c, answer, catalogue));
    }

    /** What the figure is held beside comes from files too. */
    private void compared(FigureAnswer.Comparison comparison, FigureAnswer answer, Catalogue catalogue) {
        FactList list = new FactList();
        ComparisonWords.sources(comparison).forEach(s -> list.with(s.file(), new Div(new Span(lines(s)), next(s))));
        NativeDetails details = new NativeDetails(texts.of("origin.compared"));
        details.setContent(
                new Div(new Paragraph(new ComparisonWords(catalogue, texts).method(comparison, answer)), list));
        add(details);
    }

    private FactList file(Point latest, Source source, Instance home, Clock clock) {
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
        FileLines shown = source.all().atMost(SHOWN_RANGES);
        return shown.leavesOut()
                ? new Div(new Anchor(
                        FigureAddress.page(asked, shown.ranges().getLast().last()), texts.of("origin.next")))
                : new Span();
    }

    private String uploaded(Upload upload, Clock clock) {
        return texts.of(
                "origin.uploaded.text",
                Periods.shown(upload.receivedAt(), clock.getZone(), texts),
                upload.receivedBy());
    }

    private Component[] where(Point point) {
        List<Source> sources = point.computed().sources();
        return sources.isEmpty()
                ? new Component[] {new Span("–")}
                : sources.stream()
                        .map(s -> new Div(new Span(where(s)), next(s)))
                        .toArray(Component[]::new);
    }

    private String where(Source source) {
        return source.all().count() == 0
                ? source.file()
                : texts.of("origin.where", source.file(), lines(source), String.join(", ", source.columns()));
    }

    /** Ranges of lines, and how many lines there are in all. */
    private String lines(Source source) {
        if (source.all().count() == 0) {
            return "–";
        }
        String shown = new SourceWords(texts).lines(source.all(), SHOWN_RANGES);
        return linesAfter > 0
                ? texts.of("origin.after", linesAfter, source.all().ranges().isEmpty() ? "–" : shown)
                : shown;
    }
}
