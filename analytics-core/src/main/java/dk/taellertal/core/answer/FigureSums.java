package dk.taellertal.core.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.RowPlaces;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sums of a formula's terms over some areas, fetched once and asked by area and period. */
final class FigureSums {

    /** One sum of the formula. */
    private record Part(
            DatasetContract contract,
            MeasureColumn measure,
            Term.At at,
            CellQuery query,
            Hiding hiding,
            Map<String, Map<Period, List<Cell>>> cells,
            Map<String, Set<Period>> published) {

        TermSum in(List<String> areas, Period figurePeriod) {
            Period period = at(figurePeriod);
            List<Cell> all = areas.stream()
                    .flatMap(a -> cells.getOrDefault(a, Map.of()).getOrDefault(period, List.of()).stream())
                    .toList();
            boolean everyArea = areas.stream().allMatch(a -> has(a, period));
            boolean additive = measure.additive() || query.weight().isPresent();
            return TermSum.of(
                    everyArea ? all : List.of(),
                    contract,
                    measure,
                    additive,
                    period,
                    everyArea,
                    hidden(areas, all, period));
        }

        long rows(List<String> areas, Period figurePeriod) {
            return areas.stream()
                    .flatMap(a -> cells.getOrDefault(a, Map.of()).getOrDefault(at(figurePeriod), List.of()).stream())
                    .mapToLong(Cell::rows)
                    .sum();
        }

        /** With one hidden area hidden, a group is too: a group with it and one without it would tell of it. */
        private Optional<Value.Suppressed> hidden(List<String> areas, List<Cell> all, Period period) {
            return areas.stream()
                    .flatMap(a -> (all.stream().anyMatch(c -> c.area().equals(a))
                                    ? hiding.hides(query, a, period)
                                    : nobody())
                            .stream())
                    .findFirst()
                    .map(hidden -> areas.size() == 1 ? hidden : hidden.secondary());
        }

        /** Rows that are left out are none as well. */
        private Optional<Value.Suppressed> nobody() {
            return contract.smallCount() > 0 && contract.hideZero() && contract.omittedIsZero()
                    ? Optional.of(new Value.Suppressed(contract.smallCount(), Value.Suppression.PRIMARY))
                    : Optional.empty();
        }

        /** An area of which a source gave nothing at all is missing, even where rows that count none are left out. */
        private boolean has(String area, Period period) {
            return contract.omittedIsZero()
                    ? published.getOrDefault(area, Set.of()).contains(period)
                    : cells.getOrDefault(area, Map.of()).containsKey(period);
        }

        Period at(Period period) {
            return at.of(period, contract);
        }
    }

    /** Says which sums are hidden. */
    interface Hiding {
        Optional<Value.Suppressed> hides(CellQuery query, String area, Period period);
    }

    /** What is to be fetched for one formula over some areas. */
    record Wanted(List<Term> terms, List<CellQuery> queries) {

        static Wanted of(Formula formula, Set<String> areas, Catalogue catalogue) {
            List<Term> terms = new ArrayList<>();
            List<CellQuery> queries = new ArrayList<>();
            for (Term term : formula.terms()) {
                CellQuery query = CellQuery.of(catalogue.dataset(term.dataset()), term, areas);
                if (formula instanceof Formula.WeightedMean(Term value, String weight)) {
                    terms.addAll(List.of(term, term));
                    queries.addAll(List.of(query.weightedBy(weight), query.measuring(weight)));
                } else {
                    terms.add(term);
                    queries.add(query);
                }
            }
            return new Wanted(terms, queries);
        }
    }

    private final List<Part> parts = new ArrayList<>();

    private FigureSums(Wanted wanted, List<List<Cell>> cells, PublishedPeriods published, Hiding hiding) {
        for (int i = 0; i < wanted.queries().size(); i++) {
            CellQuery query = wanted.queries().get(i);
            DatasetContract contract = query.contract();
            parts.add(new Part(
                    contract,
                    contract.measure(query.measure()).orElseThrow(),
                    wanted.terms().get(i).at(),
                    query,
                    hiding,
                    cells.get(i).stream()
                            .collect(Collectors.groupingBy(Cell::area, Collectors.groupingBy(Cell::period))),
                    contract.omittedIsZero() ? published.of(contract, query.areas()) : Map.of()));
        }
    }

    /** The sums of many formulas, fetched together. */
    static List<FigureSums> fetch(List<Wanted> wanted, FactView facts, Hiding hiding) {
        List<List<Cell>> cells =
                facts.cells(wanted.stream().flatMap(w -> w.queries().stream()).toList());
        PublishedPeriods published = new PublishedPeriods(facts);
        List<FigureSums> sums = new ArrayList<>();
        int from = 0;
        for (Wanted one : wanted) {
            int until = from + one.queries().size();
            sums.add(new FigureSums(one, cells.subList(from, until), published, hiding));
            from = until;
        }
        return sums;
    }

    /**
     * The periods for which the first sum, or another one of the same periods, has rows for an area. A sum of a year's 1
     * January or 3rd quarter is told for that quarter alone.
     */
    NavigableSet<Period> periods(String area) {
        return parts.stream()
                .filter(p -> p.at() == Term.At.SAME || p.equals(parts.getFirst()))
                .flatMap(p -> p.cells().getOrDefault(area, Map.of()).keySet().stream()
                        .filter(period -> p.at(period).equals(period)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What the formula's sums come to in a period, over areas of one level taken together. A weighted sum that lacks a
     * row which its weights have is missing: the mean would be too small.
     */
    List<TermSum> in(List<String> areas, Period period) {
        List<TermSum> sums = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            TermSum sum = part.in(areas, period);
            boolean whole = part.query().weight().isEmpty()
                    || part.rows(areas, period) == parts.get(i + 1).rows(areas, period);
            sums.add(whole ? sum : sum.lacking(part.contract(), part.at(period)));
        }
        return sums;
    }

    /** The sources of sums in a period, without their rows where one of the sums is hidden. */
    List<Source> told(List<String> areas, Period period, List<Source> sources) {
        return hidden(areas, period) ? Source.withoutRows(sources) : sources;
    }

    /** Whether nothing may be told of what a period's value is made of, not even how many rows. */
    boolean hidden(List<String> areas, Period period) {
        return in(areas, period).stream().anyMatch(TermSum::hidden);
    }

    /** The uploads that the sums of some areas came from, with the places that were found. */
    Origins origins(List<String> areas, Places places, Function<String, Upload> uploads) {
        return new Origins(
                parts.stream()
                        .map(part -> new Origins.Of(
                                part::at,
                                areas.stream()
                                        .flatMap(a -> part.cells().getOrDefault(a, Map.of()).values().stream())
                                        .flatMap(List::stream)
                                        .collect(Collectors.groupingBy(Cell::period))))
                        .toList(),
                places,
                uploads);
    }

    /** What to look for to know the places of each sum. */
    List<RowPlaces.Wanted> wanted(List<String> areas, Collection<Period> told) {
        return parts.stream()
                .map(part -> new RowPlaces.Wanted(
                        part.query().within(areas), told.stream().collect(Collectors.toMap(p -> p, part::at))))
                .toList();
    }

    /** Whether every sum may be added up over time. */
    boolean flows() {
        return parts.stream()
                .allMatch(p -> p.measure().additive()
                        && p.measure().accumulation() == Accumulation.FLOW
                        && p.at() == Term.At.SAME);
    }

    /** When the first sum's source is expected to publish next. */
    Period after(Period period) {
        Part first = parts.getFirst();
        return first.at() == Term.At.SAME
                ? first.contract().rhythm().after(period)
                : period.plus(period.kind().perYear());
    }
}
