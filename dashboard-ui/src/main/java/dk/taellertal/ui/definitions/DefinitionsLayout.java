package dk.taellertal.ui.definitions;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageAddress;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every key figure there is, what it asks and whose it is: a table for each life. */
public final class DefinitionsLayout implements PageSource {

    static final String QUERY = "q";
    static final String OWNER = "owner";
    static final String KIND = "kind";

    private static final String NAME = "definitions";
    private static final String SEVERAL_LIVES = "flere-liv";

    private final Instance home;

    public DefinitionsLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> choices() {
        return List.of(QUERY, OWNER, KIND);
    }

    @Override
    public Page content(PageRequest question) {
        question.chosen(KIND).filter(kind -> kind(kind).isEmpty()).ifPresent(kind -> {
            throw new IllegalArgumentException("'%s' is no kind of key figure (expected %s)"
                    .formatted(
                            kind,
                            Arrays.stream(FigureKind.values()).map(Enum::name).collect(Collectors.joining(", "))));
        });
        return page(home.catalogue(), question);
    }

    /** What is chosen and means nothing narrows nothing. */
    static Page page(Catalogue catalogue, PageRequest question) {
        Texts texts = question.texts();
        List<Definitions.Group> groups = new Definitions(catalogue, texts)
                .groups(
                        question.chosen(QUERY),
                        question.chosen(OWNER),
                        question.chosen(KIND).flatMap(DefinitionsLayout::kind));
        int count = groups.stream().mapToInt(g -> g.figures().size()).sum();
        return new Page(
                texts.of("frame.definitions"),
                new Opening(
                        texts.of(count == 1 ? "definitions.headline.one" : "definitions.headline", count),
                        texts.of("definitions.lead")),
                groups.stream()
                        .map(group -> Section.whole(part(group, question)))
                        .toList(),
                question.choices());
    }

    static Optional<FigureKind> kind(String text) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }

    private static Part part(Definitions.Group group, PageRequest question) {
        Texts texts = question.texts();
        String name = group.life().map(texts::name).orElseGet(() -> texts.of("definitions.noLife"));
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.words(texts.of("definitions.head.question")),
                Table.Column.words(texts.of("definitions.head.kind"))));
        if (!question.isPublic()) {
            columns.add(Table.Column.words(texts.of("definitions.head.owner")));
        }
        return new Part(
                group.life().map(LifeArea::id).orElse(SEVERAL_LIVES),
                name,
                name,
                texts.of("definitions.subtitle"),
                Optional.empty(),
                new Table(
                        texts.of("definitions.head.figure"),
                        columns,
                        group.figures().stream()
                                .map(figure -> row(figure, question))
                                .toList()),
                Part.Layout.CHART,
                List.of(),
                new Part.Grounds(
                        texts.of("definitions.source"), Optional.empty(), texts.of("definitions.method"), false));
    }

    private static Table.Row row(KeyFigure figure, PageRequest question) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Text(figure.question()),
                new Cell.Text(question.texts().of("definition.kind." + figure.kind()))));
        if (!question.isPublic()) {
            cells.add(new Cell.Text(question.texts().department(figure.owner())));
        }
        return new Table.Row(question.texts().name(figure), cells).leadingTo("noegletal/" + figure.id());
    }

    @Override
    public String address(Map<String, String> choices) {
        return PageAddress.of("noegletal", new TreeMap<>(choices));
    }
}
