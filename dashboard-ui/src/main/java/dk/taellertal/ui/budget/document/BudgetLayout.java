package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.BudgetPages;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.LocalTaellerTal;
import dk.taellertal.ui.export.block.ExportDocument.Opening;
import dk.taellertal.ui.export.block.Part;
import dk.taellertal.ui.export.part.PageContent;
import dk.taellertal.ui.export.part.PageLayout;
import dk.taellertal.ui.export.part.PageQuestion;
import dk.taellertal.ui.preparation.BudgetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which a budget year is prepared, as parts in its own order. */
public final class BudgetLayout implements PageLayout {

    private static final String YEAR = "year";

    private final Instance home;

    public BudgetLayout(Instance home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public List<String> choices() {
        return List.of(YEAR, DATA_VERSION);
    }

    @Override
    public PageContent content(PageQuestion question) {
        Snapshot state = home.snapshot(question.number(DATA_VERSION));
        Catalogue catalogue = state.catalogue();
        Texts texts = question.texts();
        Optional<Integer> year = question.number(YEAR).map(Math::toIntExact);
        BudgetPlan plan = LocalTaellerTal.budgetPlan(year, catalogue);
        BudgetPage page = new BudgetPages(catalogue, state.figures(question.level()), question.today()).of(plan);
        BudgetWords words = new BudgetWords(page, texts);
        return new PageContent(
                texts.of("budget.page", plan.year()),
                new Opening(words.headline(), words.subtitle()),
                parts(page, catalogue, question),
                Map.of(YEAR, String.valueOf(plan.year()), DATA_VERSION, page.version()));
    }

    private List<Part> parts(BudgetPage page, Catalogue catalogue, PageQuestion question) {
        Texts texts = question.texts();
        BudgetGrounds grounds =
                new BudgetGrounds(page, catalogue, home.uploads().all(), texts);
        AccountParts accounts = new AccountParts(page, grounds, texts);
        PopulationParts population = new PopulationParts(page, grounds, texts);
        List<Part> parts = new ArrayList<>();
        parts.add(accounts.mandates());
        page.regulated().ifPresent(regulated -> parts.addAll(population.regulation(regulated)));
        parts.add(accounts.course());
        parts.add(accounts.departments());
        parts.add(new SavingsPart(page, grounds, catalogue, question.isPublic(), texts).part());
        page.regulated().ifPresent(regulated -> parts.add(population.afterwards(regulated)));
        parts.addAll(population.capacities());
        parts.add(grounds.definitions());
        return parts;
    }

    @Override
    public String address(Map<String, String> choices) {
        String year = choices.getOrDefault(YEAR, "");
        String version = choices.containsKey(DATA_VERSION) ? "?" + DATA_VERSION + "=" + choices.get(DATA_VERSION) : "";
        return "budget/" + year + version;
    }
}
