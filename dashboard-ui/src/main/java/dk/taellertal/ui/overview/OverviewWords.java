package dk.taellertal.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What is said above the overview. */
final class OverviewWords {

    private final Texts texts;
    private final Instance home;
    private final Clock clock;

    OverviewWords(Texts texts, Instance home, Clock clock) {
        this.texts = texts;
        this.home = home;
        this.clock = clock;
    }

    List<Component> lead(Overview overview, Selection selection, Catalogue catalogue) {
        List<Component> lead = new ArrayList<>();
        selection.year().ifPresent(year -> lead.add(new Span(texts.of("overview.atTheEnd", year) + " ")));
        selection.goal().flatMap(id -> catalogue.goals().politicalGoal(id)).ifPresent(goal -> {
            lead.add(new Span(texts.of("overview.onlyGoal", texts.name(goal)) + " "));
            lead.add(new Anchor("", texts.of("overview.showAll")));
            lead.add(new Span(". "));
        });
        overview.lives().stream().filter(life -> !life.holes().isEmpty()).forEach(life -> holes(life, lead));
        home.uploads().all().stream()
                .filter(u -> u.state().published())
                .findFirst()
                .ifPresent(u -> lead.add(new Span(texts.of(
                        "overview.updated", Periods.shown(u.receivedAt(), clock.getZone(), texts), u.receivedBy()))));
        lead.add(new Span(" "));
        lead.add(new Anchor("maaldaekning", texts.of("overview.coverage")));
        return lead;
    }

    private void holes(Overview.Life life, List<Component> lead) {
        lead.add(new Span(texts.of("overview.holes", texts.name(life.area())) + " "));
        for (int i = 0; i < life.holes().size(); i++) {
            String joint = i == 0 ? "" : i == life.holes().size() - 1 ? " " + texts.of("and") + " " : ", ";
            PoliticalGoal hole = life.holes().get(i);
            lead.add(new Span(joint));
            lead.add(new Emphasis(texts.name(hole)));
        }
        lead.add(new Span(". "));
    }
}
