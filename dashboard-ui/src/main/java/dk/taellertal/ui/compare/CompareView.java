package dk.taellertal.ui.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.page.Part;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One figure in the own municipality beside others. */
@Route("sammenlign")
@PermitAll
class CompareView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div controls = new Div();
    private final Div body = new Div();
    private String title = "";

    CompareView(Instance home, Exports exports, ExportQueue queue, Clock clock) {
        this.exports = exports;
        this.queue = queue;
        this.clock = clock;
        this.home = home;
        setId("main");
        headline.getElement().setAttribute("aria-live", "polite");
        subtitle.addClassName("subtitle");
        add(headline, subtitle, controls, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Wanted wanted = Wanted.of(event.getLocation().getQueryParameters());
        Snapshot state = home.snapshot();
        controls.removeAll();
        body.removeAll();
        subtitle.removeAll();
        CompareLayout.figure(wanted, state.catalogue())
                .ifPresentOrElse(
                        figure -> show(
                                CompareLayout.shown(
                                        state, figure, wanted, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts),
                                wanted,
                                state.catalogue()),
                        () -> unknown(wanted));
    }

    private void unknown(Wanted wanted) {
        title = texts.of("compare.title");
        headline.setText(texts.of("compare.unknown", wanted.figure().orElse("")));
        body.add(new Anchor("noegletal", texts.of("search.all")));
    }

    private void show(CompareLayout.Shown shown, Wanted wanted, Catalogue catalogue) {
        Beside beside = shown.beside();
        title = texts.name(beside.figure());
        headline.setText(shown.page().opening().lead());
        subtitle.add(new Span(shown.page().opening().note()));
        if (beside.synthetic()) {
            subtitle.add(Icons.syntheticTag(texts));
        }
        controls.add(new CompareControls(
                beside,
                wanted,
                ExportDialog.button(exports, queue, () -> CompareLayout.subject(beside, wanted), texts),
                catalogue,
                texts,
                this::go));
        if (beside.period().isEmpty()) {
            body.add(state(texts.of("compare.noNumbers")));
            return;
        }
        if (beside.alone()) {
            body.add(state(texts.of("compare.alone", shown.own())));
        }
        List<Part> parts = shown.page().parts();
        body.add(new CompareTable(parts.getFirst(), beside, texts));
        parts.stream().skip(1).forEach(courses -> body.add(new CoursesSection(courses, beside, wanted, texts)));
        body.add(notes(parts.getFirst()));
    }

    private static Paragraph state(String text) {
        Paragraph state = new Paragraph(text);
        state.addClassName("muted");
        state.addClassName("stated");
        return state;
    }

    private static Section notes(Part values) {
        Section notes = new Section();
        notes.addClassName("notes");
        Stream.concat(values.notes().stream(), Stream.of(values.grounds().source()))
                .forEach(note -> notes.add(new Paragraph(note)));
        return notes;
    }

    private void go(Wanted next) {
        getUI().ifPresent(ui -> ui.navigate("sammenlign", next.parameters()));
    }

    @Override
    public String getPageTitle() {
        return texts.of("compare.pageTitle", title) + " – " + texts.of("app.name");
    }
}
