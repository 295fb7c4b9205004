package dk.taellertal.ui.council;

import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.Edition;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.EditionService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the council sees of a released edition, by political goal or, for paper, by life area. */
public final class CouncilPage implements PageSource {

    static final String PLACE = "kommunalbestyrelsen";
    static final String NAME = "council";
    static final String EDITION = "edition";
    static final String GOAL = "goal";
    private static final String BY = "by";
    private static final String LIFE = "life";

    private final Instance home;

    public CouncilPage(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(EDITION, GOAL, BY);
    }

    /** The named edition, or the newest one that is in force. */
    static Optional<Edition> edition(EditionService editions, Optional<String> id) {
        return id.isPresent()
                ? id.map(editions::edition).filter(Edition::inForce)
                : editions.editions().inForce().stream().findFirst();
    }

    @Override
    public Page content(PageRequest question) {
        Edition edition = edition(new EditionService(home), question.chosen(EDITION))
                .orElseThrow(() -> new UnknownThing("no such edition is released for the council"));
        boolean byLife =
                question.chosen(BY).filter(by -> expected(by).equals(LIFE)).isPresent();
        Map<String, String> choices = new LinkedHashMap<>(question.choices());
        choices.put(EDITION, edition.id());
        return shown(home.at(edition.state()), edition.day(), question.chosen(GOAL), question.texts())
                .page(texts(question.texts(), edition), byLife, choices);
    }

    private static String expected(String by) {
        if (!by.equals(LIFE) && !by.equals(GOAL)) {
            throw new IllegalArgumentException("'by' is '%s' (expected goal or life)".formatted(by));
        }
        return by;
    }

    /** Which state it is that the page shows. */
    static String texts(Texts texts, Edition edition) {
        return texts.of(
                "council.edition",
                edition.name(),
                Periods.shown(edition.at(), Periods.DENMARK, texts),
                Periods.shown(edition.day(), texts));
    }

    /** What the page is made of. */
    record Shown(Council council, CouncilParts parts, Texts texts) {

        String headline() {
            return council.standings().sentence(texts);
        }

        /** @param state which one it shows */
        Page page(String state, boolean byLife, Map<String, String> choices) {
            return new Page(
                    texts.of("council.title"),
                    new Opening(headline(), (parts.holes() + " " + state).strip()),
                    (byLife ? parts.byLife() : parts.byGoal())
                            .stream()
                                    .map(section -> Page.Section.whole(section.part()))
                                    .toList(),
                    choices);
        }
    }

    /** @throws UnknownThing where a political goal is named that is not there */
    static Shown shown(Snapshot state, LocalDate day, Optional<String> goal, Texts texts) {
        Council all = Councils.of(state, day);
        Council council = goal.map(id -> all.only(all.goals().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new UnknownThing("there is no political goal '%s'".formatted(id)))))
                .orElse(all);
        return new Shown(council, new CouncilParts(council, texts), texts);
    }

    static String address(Optional<PoliticalGoal> goal, Optional<String> edition) {
        return address(
                goal.map(PoliticalGoal::id),
                edition.map(id -> Map.of(EDITION, id)).orElseGet(Map::of));
    }

    private static String address(Optional<String> goal, Map<String, String> query) {
        return PageAddress.of(goal.map(id -> PLACE + "/" + id).orElse(PLACE), query);
    }

    @Override
    public String address(Map<String, String> choices) {
        Map<String, String> query = new LinkedHashMap<>(choices);
        query.remove(BY);
        return address(Optional.ofNullable(query.remove(GOAL)), query);
    }
}
