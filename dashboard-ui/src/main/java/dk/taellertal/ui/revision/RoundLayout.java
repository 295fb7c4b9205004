package dk.taellertal.ui.revision;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.round.RoundDocument;
import dk.taellertal.ui.round.Rounds;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edit round as parts, for documents. */
public final class RoundLayout implements PageSource {

    static final String NAME = "round";
    private static final String ID = "id";

    private final Instance home;

    public RoundLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(ID);
    }

    @Override
    public Page content(PageRequest question) {
        String id = question.chosen(ID).orElseThrow(() -> new IllegalArgumentException("'id' of a round is missing"));
        RoundDocument round = home.rounds()
                .now()
                .round(id)
                .map(r -> new Rounds(
                                ObjectiveRegister.of(home.configuration(), Optional.empty()),
                                question.today()
                                        .atTime(LocalTime.now(home.clock().withZone(Periods.DENMARK))),
                                Periods.DENMARK)
                        .document(r))
                .orElseThrow(() -> new UnknownThing("there is no round '%s'".formatted(id)));
        RoundPage page = new RoundPage(home.catalogue(), question.texts());
        return new Page(
                round.name(),
                new Opening(page.lead(round), page.note(round)),
                page.parts(round).stream().map(Section::whole).toList(),
                question.choices());
    }

    @Override
    public String address(Map<String, String> choices) {
        return "runder/" + choices.get(ID);
    }
}
