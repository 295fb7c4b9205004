package dk.taellertal.ui.preparation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.BudgetPages;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.ingest.upload.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Budget pages remembered for as long as data, catalogue and day are the same: a page and its charts are one. */
public final class CachedBudgets {

    private static final int MOST = 20;

    /** @param now the data that count: what they hide is hidden in a page of before too */
    private record Key(BudgetPlan plan, String data, String now, LocalDate today) {}

    /** What was remembered under one catalogue. */
    private record Remembered(Catalogue catalogue, Cache<Key, BudgetPage> pages) {
        static Remembered of(Catalogue catalogue) {
            return new Remembered(
                    catalogue, Caffeine.newBuilder().maximumSize(MOST).build());
        }

        /** The very same: a figure that was defined anew makes another catalogue. */
        @SuppressWarnings("ReferenceEquality")
        boolean isUnder(Catalogue other) {
            return catalogue == other;
        }
    }

    private final Instance home;
    private final Clock clock;
    private volatile Remembered remembered;

    public CachedBudgets(Instance home, Clock clock) {
        this.home = home;
        this.clock = clock;
        this.remembered = Remembered.of(home.catalogue());
    }

    /**
     * @param dataVersion an earlier state of the numbers
     * @throws IllegalArgumentException where there was no such state
     */
    public BudgetPage of(BudgetPlan plan, Optional<Long> dataVersion) {
        Catalogue catalogue = home.catalogue();
        Remembered known = remembered;
        if (!known.isUnder(catalogue)) {
            known = Remembered.of(catalogue);
            remembered = known;
        }
        String now = home.dataVersion();
        Figures figures = dataVersion.map(home::figuresAsOf).orElseGet(home::figures);
        LocalDate today = LocalDate.now(clock);
        return known.pages()
                .get(
                        new Key(plan, figures.dataVersion(), now, today),
                        key -> new BudgetPages(catalogue, figures, today).of(plan));
    }
}
