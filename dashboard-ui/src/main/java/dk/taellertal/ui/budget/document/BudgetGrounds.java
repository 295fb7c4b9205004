package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.Accounts;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.answer.FormulaSentence;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.page.Part.Grounds;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the parts of a budget's page stand on: the files of their datasets, and the definitions of their figures. */
final class BudgetGrounds {

    private final BudgetPage page;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Map<String, String> datasets;

    /** @param uploads tell which dataset a file is of */
    BudgetGrounds(BudgetPage page, Catalogue catalogue, List<Upload> uploads, Texts texts) {
        this.page = page;
        this.catalogue = catalogue;
        this.texts = texts;
        this.datasets = uploads.stream().collect(Collectors.toMap(Upload::id, Upload::dataset, (one, same) -> one));
    }

    /** Of key figures, each with the version of its definition. */
    Grounds of(List<KeyFigureId> ids, Optional<String> date) {
        List<KeyFigure> figures = ids.stream().map(this::figure).toList();
        List<DatasetContract> contracts = figures.stream()
                .flatMap(figure -> catalogue.datasetsOf(figure).stream())
                .distinct()
                .toList();
        String method = figures.stream()
                .map(figure -> texts.of("export.part.figure", texts.name(figure), figure.version()))
                .collect(Collectors.joining("; "));
        return new Grounds(source(contracts), date, method + ".", page.synthetic());
    }

    /** Of a method's own arithmetic over some datasets. */
    Grounds of(Stream<String> ids, Optional<String> date, String method) {
        return new Grounds(source(ids.distinct().map(catalogue::dataset).toList()), date, method, page.synthetic());
    }

    /** Of what stands in the catalogue. */
    Grounds ofCatalogue(String source, String method) {
        return new Grounds(source, Optional.empty(), method, page.synthetic());
    }

    /** The definitions themselves, and how the page is to be read. */
    Part definitions() {
        Accounts accounts = page.plan().accounts();
        List<KeyFigureId> ids = Stream.concat(
                        Stream.of(accounts.actual(), accounts.budget(), accounts.spent(), accounts.expected()),
                        page.capacities().stream()
                                .map(capacity -> capacity.plan().need()))
                .distinct()
                .toList();
        Table table = new Table(
                texts.of("export.fact.figure"),
                List.of(
                        Table.Column.words(texts.of("budget.grounds.version")),
                        Table.Column.words(texts.of("export.fact.definition"))),
                ids.stream().map(this::definition).toList());
        return new Part(
                "grundlag",
                texts.of("export.budget.grounds"),
                texts.of("budget.grounds"),
                texts.of("export.budget.grounds.subtitle"),
                Optional.empty(),
                table,
                Part.Layout.CHART,
                Stream.of("signs", "expected", "rounding")
                        .map(key -> texts.of("budget.grounds." + key + ".text"))
                        .toList(),
                of(ids, Optional.empty()));
    }

    private Table.Row definition(KeyFigureId id) {
        KeyFigure figure = figure(id);
        return new Table.Row(
                        texts.name(figure),
                        List.of(
                                new Cell.Text(String.valueOf(figure.version())),
                                new Cell.Text(new FormulaSentence(catalogue, texts).of(figure))))
                .leadingTo(Links.figure(id));
    }

    private KeyFigure figure(KeyFigureId id) {
        return Objects.requireNonNull(catalogue.figures().get(id));
    }

    private String source(List<DatasetContract> contracts) {
        String sources =
                contracts.stream().map(DatasetContract::source).distinct().collect(Collectors.joining("; "));
        List<String> ids = contracts.stream().map(DatasetContract::id).toList();
        String files = page.sources().stream()
                .filter(source -> ids.contains(datasets.get(source.upload())))
                .map(Source::file)
                .distinct()
                .collect(Collectors.joining(", "));
        return files.isEmpty() ? sources : sources + ": " + files;
    }
}
