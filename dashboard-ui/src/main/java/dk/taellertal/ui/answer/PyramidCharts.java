package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.applied.AgeBand;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.ChartSpec;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.PyramidChart;
import dk.taellertal.ui.chart.PyramidChart.Band;
import dk.taellertal.ui.chart.PyramidChart.Side;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The newest number by age and sex, and around it the oldest that is known. */
final class PyramidCharts {

    private final Catalogue catalogue;
    private final FigureWords words;
    private final Texts texts;
    private final Figures figures;
    private final Numbers numbers;

    PyramidCharts(Catalogue catalogue, FigureWords words, Texts texts, Figures figures) {
        this.catalogue = catalogue;
        this.words = words;
        this.texts = texts;
        this.figures = figures;
        this.numbers = new Numbers(texts.locale());
    }

    /** Empty where nothing is known by age. */
    Optional<PyramidChart> of(FigureAnswer answer, ChartSpec.Pyramid pyramid, FigureChart line) {
        List<AgeBand> ages = AgeBand.all(answer.figure(), pyramid, answer.area(), catalogue, figures);
        if (ages.isEmpty()) {
            return Optional.empty();
        }
        Period newest = answer.latest().orElseThrow().period();
        Optional<Period> oldest = answer.points().stream()
                .filter(p -> p.amount().isPresent())
                .map(Point::period)
                .findFirst()
                .filter(first -> !first.equals(newest));
        List<Band> bands = ages.stream()
                .map(band ->
                        new Band(name(band), side(band.left(), newest, oldest), side(band.right(), newest, oldest)))
                .toList();
        String title = words.said(answer, line.target())
                .or(() -> oldest.flatMap(from -> headline(answer, bands, from)))
                .orElse(line.title());
        List<String> sides =
                List.copyOf(AgeBand.sides(answer.figure(), pyramid, catalogue).values());
        return Optional.of(new PyramidChart(
                ShownCharts.about(line, title, line.caption(), answer.synthetic()),
                sides.getFirst(),
                sides.getLast(),
                Periods.shown(newest, texts),
                oldest.map(period -> Periods.shown(period, texts)),
                bands));
    }

    /** Which ages have become most more; empty where none have, or not all are known. */
    private Optional<String> headline(FigureAnswer answer, List<Band> bands, Period from) {
        if (bands.stream().anyMatch(band -> growth(band).isEmpty())) {
            return Optional.empty();
        }
        return bands.stream()
                .max(Comparator.comparing(band -> growth(band).orElseThrow()))
                .filter(most -> growth(most).orElseThrow().signum() > 0)
                .map(most -> texts.of(
                        "headline.pyramid",
                        texts.name(answer.figure()),
                        most.name(),
                        numbers.of(growth(most).orElseThrow(), answer.figure().decimals()) + " "
                                + texts.unit(answer.figure().unit()),
                        Periods.shown(from, texts)));
    }

    /** How many more of both sexes there are than at first; empty where a part of it is not known. */
    private static Optional<BigDecimal> growth(Band band) {
        return growth(band.left()).flatMap(left -> growth(band.right()).map(left::add));
    }

    private static Optional<BigDecimal> growth(Side side) {
        return known(side.actual())
                .flatMap(now -> side.other().flatMap(PyramidCharts::known).map(now::subtract));
    }

    private static Optional<BigDecimal> known(Value value) {
        return value instanceof Value.Known(BigDecimal amount) ? Optional.of(amount) : Optional.empty();
    }

    private static String name(AgeBand band) {
        return band.last()
                .map(last -> last == band.first() ? String.valueOf(last) : band.first() + "–" + last)
                .orElse(band.first() + "+");
    }

    private static Side side(FigureAnswer answer, Period newest, Optional<Period> oldest) {
        return new Side(in(newest, answer), oldest.map(period -> in(period, answer)));
    }

    private static Value in(Period period, FigureAnswer answer) {
        return answer.points().stream()
                .filter(p -> p.period().equals(period))
                .map(Point::value)
                .findFirst()
                .orElseGet(() -> new Value.Missing(Message.of("compare.noNumber")));
    }
}
