package dk.taellertal.ui.definitions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.Part;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every key figure there is, what it asks and whose it is. */
@Route("noegletal")
@PermitAll
class DefinitionsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient DefinitionsLayout layout;
    private final transient Clock clock;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private final ChoiceField owner;
    private final ChoiceField kind;
    private transient Map<String, String> chosen = Map.of();

    DefinitionsView(Instance home, Exports exports, ExportQueue queue, Clock clock) {
        this.home = home;
        this.layout = new DefinitionsLayout(home);
        this.clock = clock;
        setId("main");
        headline.getElement().setAttribute("aria-live", "polite");
        lead.addClassName("lead");
        List<Choice> owners = new ArrayList<>(List.of(new Choice(texts.of("definitions.owner.all"), "")));
        new Definitions(home.catalogue(), texts)
                .owners()
                .forEach(name -> owners.add(new Choice(texts.department(name), name)));
        owner = new ChoiceField(
                "definitions-owner",
                texts.of("definition.owner"),
                owners,
                "",
                value -> go(DefinitionsLayout.OWNER, value));
        List<Choice> kinds = new ArrayList<>(List.of(new Choice(texts.of("definitions.kind.all"), "")));
        for (FigureKind each : FigureKind.values()) {
            kinds.add(new Choice(texts.of("definition.kind." + each), each.name()));
        }
        kind = new ChoiceField(
                "definitions-kind", texts.of("definition.kind"), kinds, "", value -> go(DefinitionsLayout.KIND, value));
        Span end = new Span(ExportDialog.button(exports, queue, () -> new Subject.Page(layout.name(), chosen), texts));
        end.addClassName("end");
        Div bar = new Div(owner, kind, end);
        bar.addClassName("bar");
        add(headline, lead, bar, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : layout.choices()) {
            asked.getSingleParameter(name)
                    .filter(value -> !value.isBlank())
                    .filter(value -> !name.equals(DefinitionsLayout.KIND)
                            || DefinitionsLayout.kind(value).isPresent())
                    .ifPresent(value -> known.put(name, value));
        }
        chosen = known;
        owner.show(chosen.getOrDefault(DefinitionsLayout.OWNER, ""));
        kind.show(chosen.getOrDefault(DefinitionsLayout.KIND, ""));
        show(DefinitionsLayout.page(
                home.catalogue(), new PageRequest(chosen, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts)));
    }

    private void show(Page page) {
        headline.setText(page.opening().lead());
        lead.setText(page.opening().note());
        body.removeAll();
        if (page.parts().isEmpty()) {
            Paragraph none = new Paragraph(
                    new Span(texts.of("definitions.none") + " "),
                    new Anchor("noegletal", texts.of("definitions.showAll")));
            none.addClassName("state");
            body.add(none);
        }
        page.parts().forEach(part -> body.add(section(part)));
    }

    private Section section(Part part) {
        H2 heading = new H2(part.headline());
        heading.setId(part.id());
        return new Section(heading, new TableView(part.table(), "defined", part.name(), texts.locale()));
    }

    private void go(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(chosen);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, value);
        }
        getUI().ifPresent(ui -> ui.navigate("noegletal", QueryParameters.simple(next)));
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.definitions") + " – " + texts.of("app.name");
    }
}
