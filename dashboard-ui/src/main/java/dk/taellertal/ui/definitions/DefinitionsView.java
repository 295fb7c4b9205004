package dk.taellertal.ui.definitions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.Columns;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every key figure there is, what it asks and whose it is. */
@Route("noegletal")
@PermitAll
class DefinitionsView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final H1 headline = new H1();
    private final Div body = new Div();
    private final ChoiceField owner;
    private final ChoiceField kind;
    private transient Map<String, List<String>> parameters = new LinkedHashMap<>();

    DefinitionsView(Instance home) {
        this.home = home;
        setId("main");
        headline.getElement().setAttribute("aria-live", "polite");
        Paragraph lead = new Paragraph(texts.of("definitions.lead"));
        lead.addClassName("lead");
        List<Choice> owners = new ArrayList<>(List.of(new Choice(texts.of("definitions.owner.all"), "")));
        new Definitions(home.catalogue()).owners().forEach(name -> owners.add(new Choice(name, name)));
        owner = new ChoiceField(
                "definitions-owner", texts.of("definition.owner"), owners, "", value -> go("owner", value));
        List<Choice> kinds = new ArrayList<>(List.of(new Choice(texts.of("definitions.kind.all"), "")));
        for (FigureKind each : FigureKind.values()) {
            kinds.add(new Choice(texts.of("definition.kind." + each), each.name()));
        }
        kind = new ChoiceField("definitions-kind", texts.of("definition.kind"), kinds, "", value -> go("kind", value));
        Div bar = new Div(owner, kind);
        bar.addClassName("bar");
        add(headline, lead, bar, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        parameters = new LinkedHashMap<>(asked.getParameters());
        Optional<String> whose = asked.getSingleParameter("owner");
        Optional<FigureKind> of = asked.getSingleParameter("kind")
                .flatMap(text -> Arrays.stream(FigureKind.values())
                        .filter(k -> k.name().equals(text))
                        .findFirst());
        owner.show(whose.orElse(""));
        kind.show(of.map(Enum::name).orElse(""));
        show(new Definitions(home.catalogue())
                .groups(asked.getSingleParameter("q").filter(q -> !q.isBlank()), whose, of));
    }

    private void show(List<Definitions.Group> groups) {
        int count = groups.stream().mapToInt(g -> g.figures().size()).sum();
        headline.setText(texts.of(count == 1 ? "definitions.headline.one" : "definitions.headline", count));
        body.removeAll();
        if (groups.isEmpty()) {
            Paragraph none = new Paragraph(
                    new Span(texts.of("definitions.none") + " "),
                    new Anchor("noegletal", texts.of("definitions.showAll")));
            none.addClassName("state");
            body.add(none);
        }
        groups.forEach(group -> body.add(section(group)));
    }

    private Section section(Definitions.Group group) {
        String name = group.life().map(LifeArea::name).orElseGet(() -> texts.of("definitions.noLife"));
        H2 heading = new H2(name);
        NativeTable table = new NativeTable();
        table.addClassName("defined");
        table.getElement().setAttribute("aria-label", name);
        table.getElement().insertChild(0, Columns.of("20rem", "", "10rem", "14rem"));
        NativeTableRow heads = new NativeTableRow();
        for (String head : List.of("figure", "question", "kind", "owner")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.of("definitions.head." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        }
        table.getHead().addRows(heads);
        group.figures().forEach(figure -> table.getBody().addRows(row(figure)));
        return new Section(heading, table);
    }

    private NativeTableRow row(KeyFigure figure) {
        Anchor link = new Anchor("noegletal/" + figure.id(), figure.name());
        link.addClassName("name");
        NativeTableHeaderCell name = new NativeTableHeaderCell(link);
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(figure.question()),
                new NativeTableCell(texts.of("definition.kind." + figure.kind())),
                new NativeTableCell(figure.owner()));
    }

    private void go(String name, String value) {
        Map<String, List<String>> next = new LinkedHashMap<>(parameters);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, List.of(value));
        }
        getUI().ifPresent(ui -> ui.navigate("noegletal", new QueryParameters(next)));
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.definitions") + " – " + texts.of("app.name");
    }
}
