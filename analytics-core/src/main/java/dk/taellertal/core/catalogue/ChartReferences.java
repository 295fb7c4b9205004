package dk.taellertal.core.catalogue;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Checks that a figure can be pictured as its definition says. */
record ChartReferences(KeyFigure figure, Map<String, DatasetContract> datasets, BiConsumer<Object, String> fault) {

    void check(ChartSpec shown) {
        if (!(figure.formula() instanceof Formula.Sum(Term term))) {
            fault("is shown as a %s, which needs 'formula: sum'".formatted(name(shown)));
            return;
        }
        switch (shown) {
            case ChartSpec.Fan fan -> fan(term, fan);
            case ChartSpec.Pyramid pyramid -> pyramid(term, pyramid);
        }
    }

    private static String name(ChartSpec shown) {
        return switch (shown) {
            case ChartSpec.Fan _ -> "fan";
            case ChartSpec.Pyramid _ -> "pyramid";
        };
    }

    /** A year's forecast lies beside what stands on 1 January, in the same unit. */
    private void fan(Term term, ChartSpec.Fan fan) {
        Term forecast = fan.forecast();
        DatasetContract dataset = datasets.get(forecast.dataset());
        if (dataset == null) {
            fault("there is no dataset '%s'".formatted(forecast.dataset()));
            return;
        }
        Stream.concat(forecast.with().keySet().stream(), forecast.without().keySet().stream())
                .forEach(name -> dimension(dataset, name));
        dimension(dataset, fan.vintage())
                .filter(DimensionColumn::additive)
                .ifPresent(d -> fault(
                        "'vintage' is '%s', whose codes are parts of a whole in dataset '%s' (expected a dimension with 'additive: false')"
                                .formatted(d.name(), dataset.id())));
        if (!dataset.period().kinds().contains(Period.Kind.YEAR)) {
            fault("dataset '%s' has no years, so no forecast of 1 January".formatted(dataset.id()));
        }
        if (figure.period().filter(kind -> kind != Period.Kind.YEAR).isPresent()) {
            fault("is shown as a fan, which is told by year: 'period' must be year or left out");
        }
        measure(dataset, forecast.measure());
        Optional.ofNullable(datasets.get(term.dataset()))
                .flatMap(d -> d.measure(term.measure()))
                .ifPresent(own -> alike(own, dataset, forecast.measure()));
    }

    private void alike(MeasureColumn own, DatasetContract dataset, String measure) {
        dataset.measure(measure).ifPresent(other -> {
            if (!own.unit().equals(other.unit())) {
                fault("'forecast' counts '%s' (expected '%s', as the figure does)".formatted(other.unit(), own.unit()));
            }
            Stream.of(own, other)
                    .filter(m -> m.accumulation() != Accumulation.STOCK)
                    .forEach(
                            m -> fault("is shown as a fan, which needs a stock, and '%s' is none".formatted(m.name())));
        });
    }

    private void pyramid(Term term, ChartSpec.Pyramid pyramid) {
        DatasetContract dataset = datasets.get(term.dataset());
        if (dataset == null) {
            return;
        }
        dimension(dataset, pyramid.ages())
                .filter(d -> d.form() != CodeForm.AGE)
                .ifPresent(d -> fault("'ages' is '%s', which holds no ages (expected a dimension with 'form: age')"
                        .formatted(d.name())));
        dimension(dataset, pyramid.sides()).ifPresent(d -> {
            List<String> codes = d.codes().keySet().stream()
                    .filter(code -> !d.totals().contains(code))
                    .toList();
            if (codes.size() != 2) {
                fault("'sides' is '%s', which has the codes '%s' (expected two)"
                        .formatted(d.name(), String.join(", ", codes)));
            }
        });
    }

    private Optional<DimensionColumn> dimension(DatasetContract dataset, String name) {
        Optional<DimensionColumn> dimension = dataset.dimension(name);
        if (dimension.isEmpty()) {
            fault("dataset '%s' has no dimension '%s'".formatted(dataset.id(), name));
        }
        return dimension;
    }

    private void measure(DatasetContract dataset, String name) {
        if (dataset.measure(name).isEmpty()) {
            fault("dataset '%s' has no measure '%s'".formatted(dataset.id(), name));
        }
    }

    private void fault(String what) {
        fault.accept(figure, what);
    }
}
