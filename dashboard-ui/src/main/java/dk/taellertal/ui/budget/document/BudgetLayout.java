package dk.taellertal.ui.budget.document;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.BudgetPages;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.preparation.BudgetWords;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page on which a budget year is prepared, as parts in its own order. */
public final class BudgetLayout implements PageSource {

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
    public Page content(PageRequest question) {
        Snapshot state = home.snapshot(question.number(DATA_VERSION));
        Catalogue catalogue = state.catalogue();
        Texts texts = question.texts();
        Optional<Integer> year = question.number(YEAR).map(Math::toIntExact);
        BudgetPlan plan = LocalTaellerTal.budgetPlan(year, catalogue);
        BudgetPage page = new BudgetPages(catalogue, state.figures(question.level()), question.today()).of(plan);
        return page(page, catalogue, home.uploads().all(), question.isPublic(), texts);
    }

    /**
     * The page of a budget year.
     *
     * @param uploads tell which dataset a file is of
     * @param withoutOwners whether those who answer for a bundle are left out
     */
    public static Page page(
            BudgetPage page, Catalogue catalogue, List<Upload> uploads, boolean withoutOwners, Texts texts) {
        BudgetWords words = new BudgetWords(page, texts);
        BudgetGrounds grounds = new BudgetGrounds(page, catalogue, uploads, texts);
        AccountParts accounts = new AccountParts(page, grounds, texts);
        PopulationParts population = new PopulationParts(page, grounds, texts);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.whole(accounts.mandates()));
        page.regulated().ifPresent(regulated -> sections.add(Section.half(population.regulation(regulated))));
        sections.add(Section.half(List.of(accounts.course())));
        sections.add(Section.whole(accounts.departments()));
        sections.add(Section.whole(new SavingsPart(page, grounds, catalogue, withoutOwners, texts).part()));
        List<Part> outlook = new ArrayList<>();
        page.regulated().ifPresent(regulated -> outlook.add(population.afterwards(regulated)));
        outlook.addAll(population.capacities());
        if (!outlook.isEmpty()) {
            sections.add(new Section(Page.Width.WHOLE, outlook));
        }
        sections.add(Section.whole(grounds.definitions()));
        return new Page(
                texts.of("budget.page", page.plan().year()),
                new Opening(words.headline(), words.subtitle()),
                sections,
                Map.of(YEAR, String.valueOf(page.plan().year()), DATA_VERSION, page.version()));
    }

    @Override
    public String address(Map<String, String> choices) {
        String year = choices.getOrDefault(YEAR, "");
        String version = choices.containsKey(DATA_VERSION) ? "?" + DATA_VERSION + "=" + choices.get(DATA_VERSION) : "";
        return "budget/" + year + version;
    }
}
