package dk.taellertal.core.disclosure;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.BaseCell;
import dk.taellertal.core.store.FactView;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The decisions about one dataset in one period, area by area. */
final class PeriodDecisions {

    /** Sums narrowed further than so many are hidden without a look. */
    private static final int MOST_QUESTIONS = 4_000;

    private final Catalogue catalogue;
    private final DatasetContract contract;
    private final Questions questions;
    private final Complements complements;
    private final Map<String, Table> tables = new TreeMap<>();
    private final PersonUnit unit;
    private final Remainders remainders;
    private final Map<String, Set<AggregateKey>> within;

    /** @param within what is hidden in shorter periods of this one, by area: it is hidden here too */
    PeriodDecisions(
            Catalogue catalogue,
            FactView facts,
            DatasetContract contract,
            Period period,
            Map<String, Set<AggregateKey>> within,
            Set<Period> shorter) {
        this.within = within;
        this.catalogue = catalogue;
        this.contract = contract;
        questions = new Questions(catalogue, contract);
        List<String> others = PersonMeasures.of(catalogue, contract);
        List<BaseCell> rows = facts.baseCells(contract, period);
        unit = PersonUnit.of(rows, others);
        rows.stream()
                .collect(Collectors.groupingBy(BaseCell::area))
                .forEach((area, its) -> tables.put(area, new Table(contract, its, others, unit)));
        complements = new Complements(catalogue, facts, contract, period, tables.keySet());
        remainders = new Remainders(contract, tables, ShorterTables.of(facts, contract, others, shorter));
    }

    /**
     * Small areas before the larger ones that hold them: what is hidden in one is hidden in each larger one, since it
     * might be all that is hidden there.
     */
    Map<String, Map<AggregateKey, Verdict>> byArea() {
        Map<String, Map<AggregateKey, Verdict>> decided = new HashMap<>();
        Set<AggregateKey> hidden = new HashSet<>();
        for (List<String> areas : AreaLevels.smallestFirst(catalogue, tables.keySet())) {
            Set<AggregateKey> barred = Set.copyOf(hidden);
            for (String area : areas) {
                Map<AggregateKey, Verdict> verdicts = decide(area, barred);
                verdicts.forEach((sum, verdict) -> {
                    if (verdict != Verdict.SHOWN) {
                        hidden.add(sum);
                    }
                });
                decided.put(area, verdicts);
            }
        }
        return decided;
    }

    /** The tables decided about, by area. */
    Map<String, Table> tables() {
        return tables;
    }

    private Map<AggregateKey, Verdict> decide(String area, Set<AggregateKey> barred) {
        Table table = Objects.requireNonNull(tables.get(area));
        List<List<Question>> byDepth = questions.of(table, MOST_QUESTIONS);
        Map<AggregateKey, Verdict> verdicts = new HashMap<>();
        Map<AggregateKey, BitSet> cells = new LinkedHashMap<>();
        Map<AggregateKey, Integer> depths = new HashMap<>();
        Set<AggregateKey> all = new HashSet<>(barred);
        all.addAll(within.getOrDefault(area, Set.of()));
        for (int depth = 0; depth < byDepth.size(); depth++) {
            all.addAll(complements.small(area, byDepth.get(depth), table));
            for (Question question : byDepth.get(depth)) {
                if (remainders.small(area, question.sum())) {
                    all.add(question.sum());
                }
                depths.putIfAbsent(question.sum(), depth);
                take(question.sum(), table, cells, verdicts);
            }
        }
        List<long[]> others =
                IntStream.range(1, table.quantities()).mapToObj(table::quantity).toList();
        Asked asked = Asked.of(cells, depths, table.known(), others, all, List.of());
        long threshold = contract.smallCount() * unit.perPerson();
        verdicts.putAll(new Decision(asked, threshold, unit.perPerson(), contract.hideZero()).verdicts());
        return verdicts;
    }

    /** Lays a sum's cells aside for the decision, unless it needs none. */
    private void take(
            AggregateKey sum, Table table, Map<AggregateKey, BitSet> cells, Map<AggregateKey, Verdict> verdicts) {
        BitSet taken = table.cells(sum);
        if (taken.stream()
                .anyMatch(c -> table.counts().get(c).filter(n -> n >= 0).isEmpty())) {
            verdicts.put(sum, Verdict.PRIMARY);
            return;
        }
        if (!contract.hideZero()) {
            for (int none : taken.stream()
                    .filter(c -> table.counts().get(c).equals(Optional.of(0L)))
                    .toArray()) {
                taken.clear(none);
            }
        }
        if (taken.isEmpty()) {
            verdicts.put(sum, Verdict.SHOWN);
        } else {
            cells.put(sum, taken);
        }
    }
}
