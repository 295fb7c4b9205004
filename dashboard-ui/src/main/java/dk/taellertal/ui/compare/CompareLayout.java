package dk.taellertal.ui.compare;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.refusal.UnknownThing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One figure beside other municipalities: the table of one period, and how it went in each. */
public final class CompareLayout implements PageSource {

    private static final String NAME = "compare";

    private final Instance home;

    public CompareLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return Wanted.NAMES;
    }

    /** The page of what is compared, with the figure named that it is of. */
    static Subject subject(Beside beside, Wanted wanted) {
        return new Subject.Page(NAME, wanted.naming(beside.figure()).chosen());
    }

    @Override
    public Page content(PageRequest request) {
        Snapshot state = home.snapshot();
        Wanted wanted = Wanted.of(request.choices());
        KeyFigure figure = figure(wanted, state.catalogue())
                .orElseThrow(() -> new UnknownThing(wanted.figure()
                        .map("there is no key figure '%s'"::formatted)
                        .orElse("no key figure has numbers of other municipalities")));
        return shown(state, figure, wanted, request.level(), request.today(), request.texts())
                .page();
    }

    /** The one named; else the one that the council's objectives name first among those that others have too. */
    static Optional<KeyFigure> figure(Wanted wanted, Catalogue catalogue) {
        if (wanted.figure().isPresent()) {
            return catalogue.figure(wanted.figure().get());
        }
        List<KeyFigure> comparable = Comparing.comparable(catalogue);
        return catalogue.goalFigures().stream()
                .filter(comparable::contains)
                .findFirst()
                .or(() -> comparable.stream().findFirst());
    }

    /**
     * The page, and what it is laid out from.
     *
     * @param own the own municipality's name
     */
    record Shown(Beside beside, String own, Page page) {}

    static Shown shown(
            Snapshot state, KeyFigure figure, Wanted wanted, DisclosureLevel level, LocalDate today, Texts texts) {
        Catalogue catalogue = state.catalogue();
        Beside beside = new Comparing(catalogue, questions -> state.answers(questions, level)).of(figure, wanted);
        String own = catalogue.areas().nameOf(catalogue.municipality().code());
        CompareWords words = new CompareWords(texts);
        Page page = new Page(
                texts.of("compare.pageTitle", texts.name(figure)),
                new Opening(words.headline(beside, own), words.subtitle(beside)),
                new CompareParts(beside, own, catalogue, today, texts)
                        .all().stream().map(Section::whole).toList(),
                wanted.naming(figure).chosen());
        return new Shown(beside, own, page);
    }

    @Override
    public String address(Map<String, String> choices) {
        String query = Wanted.of(choices).parameters().getQueryString();
        return "sammenlign" + (query.isEmpty() ? "" : "?" + query);
    }
}
