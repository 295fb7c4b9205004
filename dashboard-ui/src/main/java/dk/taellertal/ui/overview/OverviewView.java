package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Every goal of the council with its objectives and key figures, and the holes where there are none. */
@Route("")
@PermitAll
class OverviewView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Clock clock;
    private final transient Instance home;
    private final transient OverviewWords words;
    private final OverviewFilters filters;
    private final H1 headline = new H1();
    private final Paragraph lead = new Paragraph();
    private final Div body = new Div();
    private final List<LifeSection> lives = new ArrayList<>();
    private transient Selection selection;
    private transient Snapshot state;

    OverviewView(Instance home, Exports exports, ExportQueue queue, Clock clock) {
        this.home = home;
        this.state = home.snapshot();
        this.clock = clock;
        this.words = new OverviewWords(texts, home, clock);
        setId("main");
        addClassName("landscape");
        headline.getElement().setAttribute("aria-live", "polite");
        lead.addClassName("lead");
        selection = Selection.of(QueryParameters.empty());
        filters = new OverviewFilters(
                overviews(),
                ExportDialog.button(exports, queue, () -> OverviewLayout.subject(selection), texts),
                texts,
                this::choose,
                this::unfold);
        add(headline, lead, filters, body);
    }

    private Overviews overviews() {
        return new Overviews(state, DisclosureLevel.INTERNAL, LocalDate.now(clock));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selection = Selection.of(event.getLocation().getQueryParameters());
        filters.show(selection);
        state = home.snapshot();
        show(
                OverviewLayout.shown(state, selection, DisclosureLevel.INTERNAL, LocalDate.now(clock), texts),
                state.catalogue());
    }

    private void show(OverviewLayout.Shown shown, Catalogue catalogue) {
        Overview overview = shown.overview();
        headline.setText(shown.page().opening().lead());
        lead.removeAll();
        lead.add(words.lead(overview, selection, catalogue));
        body.removeAll();
        lives.clear();
        if (overview.lives().isEmpty()) {
            Anchor all = new Anchor("", texts.of("overview.showAll"));
            Paragraph none = new Paragraph(all);
            none.addClassName("state");
            body.add(none);
            return;
        }
        String neighbour = OverviewLayout.neighbour(catalogue);
        body.add(columnHeads(neighbour), lives(shown, neighbour), key());
        Paragraph note = new Paragraph(shown.page().opening().note());
        note.addClassName("note");
        body.add(note);
        filters.allOpen(lives.stream().allMatch(LifeSection::isOpen));
    }

    private UnorderedList lives(OverviewLayout.Shown shown, String neighbour) {
        Overview overview = shown.overview();
        UnorderedList list = new UnorderedList();
        list.addClassName("lives");
        LifeRows rows = new LifeRows(texts, shown.parts(), new FigureCells(texts, neighbour), selection.objective());
        List<String> open = selection.open().orElseGet(() -> unfoldedAtFirst(overview));
        for (Overview.Life life : overview.lives()) {
            LifeSection section =
                    new LifeSection(life, open.contains(life.area().id()), rows, shown.parts(), texts, this::remember);
            lives.add(section);
            list.add(new ListItem(section));
        }
        return list;
    }

    /** The first with a hole; of a narrow choice everything there is room for. */
    private List<String> unfoldedAtFirst(Overview overview) {
        List<String> all =
                overview.lives().stream().map(life -> life.area().id()).toList();
        return selection.narrow() && overview.standings().objectives() <= 6
                ? all
                : overview.lives().stream()
                        .filter(life -> !life.holes().isEmpty())
                        .map(life -> life.area().id())
                        .limit(1)
                        .toList();
    }

    private void choose(String name, String value) {
        Selection next = selection.with(name, value);
        getUI().ifPresent(ui -> ui.navigate("", next.parameters()));
    }

    private void unfold() {
        boolean open = lives.stream().anyMatch(l -> !l.isOpen());
        lives.forEach(l -> l.setOpen(open));
        remember();
    }

    /** What is unfolded stands in the address, so that going back or passing the link on shows the same. */
    private void remember() {
        List<String> open = lives.stream()
                .filter(LifeSection::isOpen)
                .map(LifeSection::life)
                .toList();
        filters.allOpen(open.size() == lives.size());
        List<String> before =
                selection.open().orElseGet(() -> unfoldedAtFirst(overviews().of(selection)));
        if (!open.equals(before)) {
            selection = selection.withOpen(open);
            getUI().ifPresent(ui ->
                    ui.getPage().getHistory().replaceState(null, new Location("", selection.parameters())));
        }
    }

    private Component columnHeads(String neighbour) {
        Span latest = new Span(texts.of("overview.column.latest"));
        latest.addClassName("r");
        Html legend = new Html("""
                <span class="legend"><span><svg width="18" height="8"><rect class="b-bar" width="18" height="8"/></svg>%s</span>\
                <span><svg width="4" height="14"><path class="b-tick" d="M2 0V14"/></svg>%s</span>\
                <span><svg width="10" height="8"><path class="b-cmp" d="M5 .5l4 6.5H1z"/></svg>%s</span></span>""".formatted(
                        texts.of("overview.legend.latest"),
                        texts.of("overview.legend.target"),
                        HtmlUtils.htmlEscape(neighbour)));
        Div heads = new Div(
                new Span(texts.of("overview.column.chain")),
                latest,
                new Span(texts.of("overview.column.course")),
                legend,
                new Span(texts.of("overview.column.status")),
                new Span(texts.of("overview.column.date")),
                new Span(texts.of("overview.column.owner")));
        heads.addClassName("cols");
        heads.getElement().setAttribute("aria-hidden", "true");
        return heads;
    }

    private Component key() {
        Div key = new Div();
        key.addClassName("key");
        for (Status status : Status.values()) {
            key.add(Icons.status(status, texts));
        }
        key.add(Icons.marked("old", texts.of("overview.key.old")));
        key.add(Icons.marked("hole", texts.of("hole")));
        return key;
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.overview") + " – " + texts.of("app.name");
    }
}
