package dk.taellertal.ui.preparation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.BudgetPages;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.snapshot.Snapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Budget pages remembered for as long as their snapshot and the day are the same: a page and its charts are one. */
public final class CachedBudgets {

    private record Key(BudgetPlan plan, LocalDate today) {}

    private final Clock clock;
    private final Cache<Snapshot, Map<Key, BudgetPage>> pages =
            Caffeine.newBuilder().weakKeys().build();

    public CachedBudgets(Clock clock) {
        this.clock = clock;
    }

    public BudgetPage of(BudgetPlan plan, Snapshot state) {
        LocalDate today = LocalDate.now(clock);
        return Objects.requireNonNull(pages.get(state, s -> new ConcurrentHashMap<>()))
                .computeIfAbsent(
                        new Key(plan, today),
                        key -> new BudgetPages(state.catalogue(), state.figures(), today).of(plan));
    }
}
