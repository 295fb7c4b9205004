package dk.taellertal.ui.overview;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every objective beside the political goals, life for life, and each of its key figures. */
public final class OverviewLayout implements PageSource {

    private static final String NAME = "overview";

    private final Instance home;

    public OverviewLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return Selection.NAMES;
    }

    /** The page as it is narrowed. */
    static Subject subject(Selection selection) {
        return new Subject.Page(NAME, selection.chosen());
    }

    @Override
    public Page content(PageRequest request) {
        return shown(
                        home.snapshot(),
                        Selection.of(request.choices()),
                        request.level(),
                        request.today(),
                        request.texts())
                .page();
    }

    /** The page, and what it is laid out from: the part of a life stands at its place. */
    record Shown(Overview overview, OverviewParts parts, Page page) {}

    static Shown shown(Snapshot state, Selection selection, DisclosureLevel level, LocalDate today, Texts texts) {
        Overview overview = new Overviews(state, level, today).of(selection);
        OverviewParts parts = new OverviewParts(neighbour(state.catalogue()), level == DisclosureLevel.PUBLIC, texts);
        return new Shown(
                overview,
                parts,
                new Page(
                        texts.of("export.page.overview"),
                        new Opening(overview.standings().sentence(texts), texts.of("overview.note")),
                        overview.lives().stream()
                                .map(parts::part)
                                .map(Section::whole)
                                .toList(),
                        selection.chosen(),
                        figures(overview, selection)));
    }

    /** Those of the shown objectives, in their order, up to the year that is looked at. */
    private static List<FigureQuery> figures(Overview overview, Selection selection) {
        Optional<String> until = selection.year().map(String::valueOf);
        return overview.lives().stream()
                .flatMap(life -> life.aims().stream())
                .flatMap(aim -> aim.rows().stream())
                .map(row -> row.figure().id().value())
                .distinct()
                .map(id -> FigureQuery.of(id).until(until))
                .toList();
    }

    static String neighbour(Catalogue catalogue) {
        return catalogue.areas().nameOf(catalogue.municipality().neighbour());
    }

    @Override
    public String address(Map<String, String> choices) {
        String query = Selection.of(choices).parameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
