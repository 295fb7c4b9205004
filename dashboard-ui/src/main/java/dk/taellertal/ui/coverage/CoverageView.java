package dk.taellertal.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.Part;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which goals have objectives in which lives, what those lack, and who could do something about it. */
@Route("maaldaekning")
@PermitAll
class CoverageView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Div body = new Div();
    private final ChoiceField chief;
    private final ChoiceField level;
    private final Anchor picture;
    private final Anchor download;
    private transient Narrowed narrowed = Narrowed.of(Optional.empty(), Optional.empty());

    CoverageView(Instance home, Exports exports, ExportQueue queue, Clock clock, SignedIn who) {
        this.home = home;
        this.clock = clock;
        setId("main");
        addClassName("landscape");
        headline.getElement().setAttribute("aria-live", "polite");
        Paragraph lead = new Paragraph(texts.of("coverage.lead"));
        lead.addClassName("lead");
        List<Choice> chiefs = new ArrayList<>(List.of(new Choice(texts.of("coverage.chief.all"), "")));
        Coverages.chiefs(home.catalogue()).forEach(name -> chiefs.add(new Choice(name, name)));
        chief = new ChoiceField(
                "coverage-chief",
                texts.of("coverage.chief"),
                chiefs,
                "",
                value -> go(new Narrowed(Optional.of(value).filter(v -> !v.isEmpty()), narrowed.level())));
        List<Choice> levels = new ArrayList<>(List.of(new Choice(texts.of("coverage.level.all"), "")));
        for (Collaboration each : Collaboration.values()) {
            levels.add(new Choice(texts.of("collaboration." + each), each.name()));
        }
        level = new ChoiceField(
                "coverage-level",
                texts.of("coverage.level"),
                levels,
                "",
                value -> go(Narrowed.of(narrowed.chief(), Optional.of(value))));
        picture = new Anchor("", texts.of("chart.fetch"));
        download = new Anchor("", texts.of("coverage.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.addClassName("button");
        picture.setRouterIgnore(true);
        picture.getElement().setAttribute("download", true);
        picture.addClassName("button");
        Span end = new Span(
                picture, download, ExportDialog.button(exports, queue, () -> CoverageLayout.subject(narrowed), texts));
        end.addClassName("end");
        Div bar = new Div(chief, level, end);
        bar.addClassName("bar");
        Anchor rounds = new Anchor("runder", texts.of("coverage.rounds"));
        Anchor plans = new Anchor("planer", texts.of("coverage.plans"));
        rounds.addClassName("button");
        plans.addClassName("button");
        Div onward = new Div(rounds, plans);
        if (who.required().may(Permission.EDIT_GOALS)) {
            Anchor files = new Anchor("maaldaekning/filer", texts.of("differences.title"));
            files.addClassName("button");
            onward.add(files);
        }
        if (who.required().may(Permission.EDIT_POLITICAL_GOALS)) {
            Anchor goal = new Anchor("maalsaetning/ny", texts.of("political.new"));
            goal.addClassName("button");
            onward.add(goal);
        }
        onward.addClassName("bar");
        add(headline, lead, bar, body, onward);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        narrowed = Narrowed.of(parameters.getSingleParameter("chief"), parameters.getSingleParameter("level"));
        chief.show(narrowed.chief().orElse(""));
        level.show(narrowed.level().map(Enum::name).orElse(""));
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("lang", texts.locale().getLanguage());
        asked.putAll(narrowed.parameters());
        download.setHref(PageAddress.of("api/v1/coverage.csv", asked));
        asked.put("download", "true");
        picture.setHref(PageAddress.of("api/v1/coverage.png", asked));
        show(CoverageLayout.shown(
                home.snapshot(),
                narrowed,
                new PageRequest(Map.of(), DisclosureLevel.INTERNAL, LocalDate.now(clock), texts)));
    }

    private void show(CoverageLayout.Shown shown) {
        headline.setText(shown.page().opening().lead());
        Paragraph note = new Paragraph(shown.page().opening().note());
        note.addClassName("note");
        List<Part> parts = shown.page().parts();
        body.removeAll();
        body.add(
                new CoverageMatrix(shown.coverage(), texts),
                key(),
                note,
                new CoverageLists(parts.subList(1, parts.size()), texts));
    }

    private Component key() {
        Div key = new Div(
                Icons.marked("hole", texts.of("coverage.key.hole")),
                new Span("· " + texts.of("coverage.key.elsewhere")),
                new Span(texts.of("coverage.key.full")),
                new Span(texts.of("coverage.key.fresh")));
        if (!narrowed.parameters().isEmpty()) {
            key.add(new Span("– " + texts.of("coverage.key.others")));
        }
        key.addClassName("key");
        return key;
    }

    private void go(Narrowed next) {
        getUI().ifPresent(ui -> ui.navigate("maaldaekning", QueryParameters.simple(next.parameters())));
    }

    @Override
    public String getPageTitle() {
        return texts.of("coverage.title") + " – " + texts.of("app.name");
    }
}
