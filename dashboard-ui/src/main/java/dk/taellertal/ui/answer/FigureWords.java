package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.PriceBasis;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said of a figure's series: the finding, what is measured, and what must stand under a chart of it. */
public final class FigureWords {

    static final String PERCENT = "pct.";

    private final Catalogue catalogue;
    private final Texts texts;
    private final LocalDate asOf;

    public FigureWords(Catalogue catalogue, Texts texts, LocalDate asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.texts = texts;
    }

    /** A name that says where numbers below it were made up. */
    public static String marked(String name, boolean synthetic, Texts texts) {
        return synthetic ? "%s (%s)".formatted(name, texts.of("synthetic.tag")) : name;
    }

    /** What somebody wrote above these very numbers, in the reader's language; else the program's own finding. */
    public String headline(FigureAnswer answer, Optional<Target> target) {
        return said(answer, target).orElseGet(() -> finding(answer, target));
    }

    /** The words of what somebody wrote above these very numbers, in the reader's language. */
    public Optional<String> said(FigureAnswer answer, Optional<Target> target) {
        return written(answer, target).flatMap(headline -> headline.in(texts.locale()));
    }

    /** What somebody wrote above these very numbers. */
    public Optional<Headline> written(FigureAnswer answer, Optional<Target> target) {
        return Optional.ofNullable(catalogue.headlines().get(answer.figure().id()))
                .filter(headline -> headline.about().equals(new HeadlineNumbers(answer, target).about()));
    }

    /** What the latest value did since the one it is compared with, and where it stands against its path. */
    public String finding(FigureAnswer answer, Optional<Target> target) {
        Freshness freshness =
                catalogue.freshness(answer.figure(), answer.scope().seenFrom(asOf));
        return new Finding(answer, name(answer), target, freshness, catalogue.changeSince(answer.figure()), texts)
                .told();
    }

    /** The figure's name, with what it is narrowed to: {@code Elever (Køn: Piger)}. */
    public String name(FigureAnswer answer) {
        String name = texts.name(answer.figure());
        return answer.scope().only().isEmpty()
                ? name
                : texts.of(
                        "figure.narrowed",
                        name,
                        new TreeMap<>(answer.scope().only())
                                .entrySet().stream()
                                        .map(e -> chosen(answer.figure(), e.getKey(), e.getValue()))
                                        .collect(Collectors.joining(", ")));
    }

    private String chosen(KeyFigure figure, String dimension, String code) {
        Optional<DimensionColumn> column = catalogue.datasetsOf(figure).stream()
                .flatMap(d -> d.dimension(dimension).stream())
                .findFirst();
        return texts.of(
                "figure.narrowing",
                column.map(DimensionColumn::label).orElse(dimension),
                column.flatMap(c -> c.code(code).map(known -> c.codes().getOrDefault(known, known)))
                        .orElse(code));
    }

    /** Measure, unit, area, period. */
    public String subtitle(FigureAnswer answer) {
        String periods = answer.points().isEmpty()
                ? ""
                : ", " + Periods.shown(answer.points().getFirst().period(), texts) + "–"
                        + Periods.shown(answer.points().getLast().period(), texts);
        String prices = answer.prices()
                .map(p -> texts.of("prices.short", p.year()) + " ")
                .orElse("");
        return "%s, %s%s – %s%s"
                .formatted(name(answer), prices, texts.unit(answer.figure().unit()), areaName(answer.area()), periods);
    }

    public String areaName(String code) {
        return catalogue.areas().nameOf(code);
    }

    /** Source and file, data date, goal, reservations, and whether numbers are made up. */
    public List<String> caption(FigureAnswer answer) {
        List<String> lines = new ArrayList<>();
        SourceWords sources = new SourceWords(texts);
        lines.add(texts.of("caption.source", sources(answer.figure()), sources.inShort(answer.sources())));
        new ComparisonWords(catalogue, texts).all(answer, sources::inShort).ifPresent(lines::add);
        answer.latest().ifPresent(p -> lines.add(texts.of("caption.date", Periods.shown(p.period(), texts))));
        List<PoliticalGoal> goals = catalogue.goalsOf(answer.figure());
        if (!goals.isEmpty()) {
            lines.add(texts.of("caption.goal", goals.stream().map(texts::name).collect(Collectors.joining(", "))));
        }
        answer.breaks().forEach(b -> lines.add(broken(b)));
        answer.prices().ifPresent(p -> lines.add(prices(p)));
        answer.reservations().forEach(r -> lines.add(texts.of("caption.reservation", r)));
        String preliminary = answer.points().stream()
                .filter(p -> p.computed().preliminary())
                .map(p -> Periods.shown(p.period(), texts))
                .collect(Collectors.joining(", "));
        if (!preliminary.isEmpty()) {
            lines.add(texts.of("caption.preliminary", preliminary));
        }
        if (answer.synthetic()) {
            lines.add(texts.of("caption.synthetic"));
        }
        return lines;
    }

    /** A break in the series, in a sentence. */
    public String broken(FigureAnswer.Break broken) {
        String from = Periods.shown(broken.period(), texts);
        return broken.change()
                .map(change -> texts.of("break.change", from, broken.version(), change))
                .orElseGet(() -> texts.of("break.plain", from, broken.version()));
    }

    /** Base year, index and day of the estimate. */
    public String prices(PriceBasis basis) {
        return basis.estimated()
                .map(day -> texts.of(
                        "prices.fixed",
                        basis.year(),
                        basis.table().name(),
                        Periods.shown(day, texts),
                        basis.table().source()))
                .orElseGet(() ->
                        texts.of("prices.none", basis.year(), basis.table().name()));
    }

    /** Who publishes what the figure is made of. */
    public String sources(KeyFigure figure) {
        return catalogue.datasetsOf(figure).stream()
                .map(DatasetContract::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
