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
import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One figure in the own municipality beside others. */
@Route("sammenlign")
@PermitAll
class CompareView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div controls = new Div();
    private final Div body = new Div();
    private String title = "";

    CompareView(Instance home, Clock clock) {
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
        Catalogue catalogue = state.catalogue();
        controls.removeAll();
        body.removeAll();
        subtitle.removeAll();
        wanted.figure()
                .map(catalogue::figure)
                .orElseGet(() -> first(catalogue))
                .ifPresentOrElse(
                        figure -> show(new Comparing(catalogue, state::answers).of(figure, wanted), wanted, catalogue),
                        () -> unknown(wanted));
    }

    /** The figure that the council's objectives name first, among those that others have too. */
    private static Optional<KeyFigure> first(Catalogue catalogue) {
        List<KeyFigure> comparable = Comparing.comparable(catalogue);
        return catalogue.goalFigures().stream()
                .filter(comparable::contains)
                .findFirst()
                .or(() -> comparable.stream().findFirst());
    }

    private void unknown(Wanted wanted) {
        title = texts.of("compare.title");
        headline.setText(texts.of("compare.unknown", wanted.figure().orElse("")));
        body.add(new Anchor("noegletal", texts.of("search.all")));
    }

    private void show(Beside beside, Wanted wanted, Catalogue catalogue) {
        CompareWords words = new CompareWords(texts);
        String own = catalogue
                .areas()
                .ofCode(catalogue.municipality().code())
                .map(Area::name)
                .orElse("");
        title = beside.figure().name();
        headline.setText(words.headline(beside, own));
        subtitle.add(new Span(words.subtitle(beside)));
        if (beside.synthetic()) {
            subtitle.add(Icons.syntheticTag(texts));
        }
        controls.add(new CompareControls(beside, wanted, catalogue, texts, this::go));
        if (beside.period().isEmpty()) {
            body.add(state(texts.of("compare.noNumbers")));
            return;
        }
        if (beside.alone()) {
            body.add(state(texts.of("compare.alone", own)));
        }
        body.add(new CompareTable(beside, own, texts));
        new CompareChart(catalogue, texts, LocalDate.now(clock))
                .of(beside)
                .ifPresent(chart -> body.add(new CoursesSection(chart, beside, wanted, texts)));
        body.add(notes(beside, catalogue));
    }

    private static Paragraph state(String text) {
        Paragraph state = new Paragraph(text);
        state.addClassName("muted");
        state.addClassName("stated");
        return state;
    }

    private Section notes(Beside beside, Catalogue catalogue) {
        Section notes = new Section(new Paragraph(texts.of("compare.order")));
        notes.addClassName("notes");
        FigureWords words = new FigureWords(catalogue, texts, LocalDate.now(clock));
        new CompareSources(catalogue, words, texts).of(beside).forEach(s -> notes.add(new Paragraph(s)));
        beside.figure().reservations().forEach(r -> notes.add(new Paragraph(texts.of("caption.reservation", r))));
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
