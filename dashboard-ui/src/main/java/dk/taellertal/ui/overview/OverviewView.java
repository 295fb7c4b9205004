package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Every goal of the council with its objectives and key figures, and the holes where there are none. */
@Route("")
@PermitAll
class OverviewView extends Main implements HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final List<LifeSection> lives = new ArrayList<>();

    OverviewView(Overviews overviews, OpenHome home, Clock clock) {
        setId("main");
        addClassName("landscape");
        Overview overview = overviews.now();
        String neighbour = home.catalogue()
                .areas()
                .ofCode(home.catalogue().municipality().neighbour())
                .map(Area::name)
                .orElse("");
        add(new H1(headline(overview)), lead(overview, home, clock), bar(), columnHeads(neighbour));
        UnorderedList list = new UnorderedList();
        list.addClassName("lives");
        FigureCells cells = new FigureCells(texts, neighbour);
        LifeRows rows = new LifeRows(texts, cells);
        for (Overview.Life life : overview.lives()) {
            LifeSection section = new LifeSection(life, rows, cells, texts);
            lives.add(section);
            list.add(new ListItem(section));
        }
        Paragraph note = new Paragraph(texts.of("overview.note"));
        note.addClassName("note");
        add(list, key(), note);
        lives.stream().filter(LifeSection::hasHoles).findFirst().ifPresent(s -> s.setOpen(true));
    }

    private String headline(Overview overview) {
        return texts.of(
                "overview.headline",
                overview.count(Status.ON_PATH, Status.REACHED),
                overview.objectives(),
                overview.count(Status.BEHIND, Status.MOVING_AWAY),
                overview.count(Status.NO_DATA, Status.SUPPRESSED, Status.STALE));
    }

    private Paragraph lead(Overview overview, OpenHome home, Clock clock) {
        Paragraph lead = new Paragraph();
        lead.addClassName("lead");
        for (Overview.Life life : overview.lives()) {
            if (!life.holes().isEmpty()) {
                lead.add(new Span(texts.of("overview.holes", life.area().name()) + " "));
                for (int i = 0; i < life.holes().size(); i++) {
                    String joint = i == 0 ? "" : i == life.holes().size() - 1 ? " " + texts.of("and") + " " : ", ";
                    PoliticalGoal hole = life.holes().get(i);
                    lead.add(new Span(joint), new Emphasis(hole.name()));
                }
                lead.add(new Span(". "));
            }
        }
        home.uploads().all().stream()
                .filter(u -> u.state().published())
                .findFirst()
                .ifPresent(u -> lead.add(new Span(texts.of(
                        "overview.updated", Periods.shown(u.receivedAt(), clock.getZone(), texts), u.receivedBy()))));
        return lead;
    }

    private Component bar() {
        NativeButton unfold = new NativeButton(texts.of("overview.unfold"));
        unfold.addClickListener(click -> {
            boolean open = lives.stream().anyMatch(l -> !l.isOpen());
            lives.forEach(l -> l.setOpen(open));
            unfold.setText(texts.of(open ? "overview.fold" : "overview.unfold"));
        });
        Span end = new Span(unfold);
        end.addClassName("end");
        Div bar = new Div(end);
        bar.addClassName("bar");
        return bar;
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
        key.add(Icons.marked("hole", texts.of("hole")));
        return key;
    }

    @Override
    public String getPageTitle() {
        return texts.of("frame.overview") + " – " + texts.of("app.name");
    }
}
