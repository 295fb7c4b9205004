package dk.taellertal.ui.plans;

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
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.Part;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be done within a while, by tracks and themes, when, and what shows it. */
@Route(PlansLayout.PLACE)
@PermitAll
class PlansView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private final ChoiceField plan;
    private transient Map<String, String> chosen = Map.of();

    PlansView(Instance home, Exports exports, ExportQueue queue, Clock clock) {
        this.home = home;
        this.clock = clock;
        PlansLayout layout = new PlansLayout(home);
        setId("main");
        addClassName("plans");
        headline.getElement().setAttribute("aria-live", "polite");
        lead.addClassName("lead");
        List<Choice> plans = new ArrayList<>(List.of(new Choice(texts.of("plans.all"), "")));
        home.catalogue().plans().values().forEach(each -> plans.add(new Choice(each.name(), each.id())));
        plan = new ChoiceField("plans-plan", texts.of("plans.plan"), plans, "", this::go);
        Span end = new Span(
                new Anchor("maaldaekning", texts.of("frame.coverage")),
                ExportDialog.button(exports, queue, () -> new Subject.Page(layout.name(), chosen), texts));
        end.addClassName("end");
        Div bar = new Div(plan, end);
        bar.addClassName("bar");
        add(headline, lead, bar, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlansLayout.PLAN)
                .filter(id -> home.catalogue().plans().containsKey(id))
                .map(id -> Map.of(PlansLayout.PLAN, id))
                .orElse(Map.of());
        plan.show(chosen.getOrDefault(PlansLayout.PLAN, ""));
        Page page = PlansLayout.page(
                home.catalogue(), new PageRequest(chosen, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts));
        headline.setText(page.opening().lead());
        lead.setText(page.opening().note());
        body.removeAll();
        page.sections().forEach(section -> body.add(new SectionView(section, PlansView::noPicture, texts)));
    }

    /** Plans have tables alone. */
    private static Component noPicture(Part part, Chart chart) {
        throw new IllegalStateException("the plan '%s' has a picture".formatted(part.id()));
    }

    private void go(String id) {
        QueryParameters next =
                id.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(PlansLayout.PLAN, id));
        getUI().ifPresent(ui -> ui.navigate(PlansLayout.PLACE, next));
    }

    @Override
    public String getPageTitle() {
        return texts.of("plans.title") + " – " + texts.of("app.name");
    }
}
