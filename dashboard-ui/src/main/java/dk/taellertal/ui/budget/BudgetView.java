package dk.taellertal.ui.budget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.budget.document.BudgetLayout;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.preparation.CachedBudgets;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the budget of a year is prepared from, on one page; without a year that of the newest. */
@Route("budget")
@PermitAll
class BudgetView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String DATA_VERSION = PageSource.DATA_VERSION;

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient CachedBudgets budgets;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private String title = texts.of("frame.budget");

    BudgetView(Instance home, CachedBudgets budgets, Exports exports, ExportQueue queue) {
        this.home = home;
        this.budgets = budgets;
        this.exports = exports;
        this.queue = queue;
        setId("main");
        addClassName("budget");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String year) {
        removeAll();
        Optional<String> version = event.getLocation().getQueryParameters().getSingleParameter(DATA_VERSION);
        Snapshot state = state(version);
        NavigableMap<Integer, BudgetPlan> plans = state.catalogue().budgets();
        if (year != null && !year.matches("\\d{4}")) {
            throw new NotFoundException();
        }
        Optional<Integer> asked = Optional.ofNullable(year)
                .map(Integer::valueOf)
                .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.lastKey()));
        Optional<BudgetPlan> plan = asked.map(plans::get);
        if (plan.isPresent()) {
            show(budgets.of(plan.get(), state), state.catalogue(), version);
        } else {
            none(asked, state.catalogue());
        }
    }

    private Snapshot state(Optional<String> dataVersion) {
        if (dataVersion.filter(version -> !version.matches("\\d{1,18}")).isPresent()) {
            throw new NotFoundException();
        }
        try {
            return home.snapshot(dataVersion.map(Long::valueOf));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private void show(BudgetPage page, Catalogue catalogue, Optional<String> version) {
        title = texts.of("budget.page", page.plan().year());
        Page shown = BudgetLayout.page(page, catalogue, home.uploads().all(), false, texts);
        Paragraph subtitle = new Paragraph(shown.opening().note());
        subtitle.addClassName("subtitle");
        if (page.synthetic()) {
            subtitle.add(Icons.syntheticTag(texts));
        }
        add(new H1(shown.opening().lead()), subtitle, bar(page.plan().year(), catalogue, version));
        Div split = new Div();
        split.addClassName("split");
        for (Page.Section section : shown.sections()) {
            SectionView view = new SectionView(section, new BudgetPictures(page, section.width(), texts), texts);
            if (section.width() == Page.Width.HALF) {
                split.add(view);
                add(split);
            } else {
                add(view);
            }
        }
        Paragraph again = new Paragraph(new Anchor(
                "budget/%d?dataVersion=%s".formatted(page.plan().year(), page.version()),
                texts.of("budget.grounds.version.text", page.version())));
        again.addClassName("note");
        add(again);
    }

    /** The other years, and the way into a case. */
    private Div bar(int year, Catalogue catalogue, Optional<String> version) {
        Map<String, String> choices = new HashMap<>(Map.of("year", String.valueOf(year)));
        version.ifPresent(v -> choices.put(DATA_VERSION, v));
        Span end = new Span(ExportDialog.button(exports, queue, () -> new Subject.Page("budget", choices), texts));
        end.addClassName("end");
        Div bar = new Div(others(year, catalogue), end);
        bar.addClassNames("bar", "noprint");
        return bar;
    }

    /** A year that nobody prepares says so, and leads to those that are. */
    private void none(Optional<Integer> asked, Catalogue catalogue) {
        title = asked.map(year -> texts.of("budget.page", year)).orElse(texts.of("frame.budget"));
        Paragraph why = new Paragraph(texts.of("budget.none.why"));
        why.addClassName("lead");
        add(new H1(asked.map(year -> texts.of("budget.none", year)).orElse(texts.of("budget.none.any"))), why);
        asked.ifPresent(year -> add(others(year, catalogue)));
    }

    /** The other years that are prepared; nothing where there is none. */
    private Nav others(int shown, Catalogue catalogue) {
        Nav nav = new Nav();
        nav.setAriaLabel(texts.of("budget.years"));
        nav.addClassName("noprint");
        catalogue.budgets().keySet().stream()
                .filter(year -> year != shown)
                .forEach(year -> nav.add(new Anchor("budget/" + year, texts.of("budget.page", year)), new Span(" ")));
        nav.setVisible(nav.getElement().getChildCount() > 0);
        return nav;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
