package dk.taellertal.ui.preparation;

import dk.taellertal.core.applied.budget.AccountLine;
import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.applied.budget.Course;
import dk.taellertal.core.applied.budget.MandateSplit;
import dk.taellertal.core.applied.budget.Regulated;
import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.ColumnChart;
import dk.taellertal.ui.chart.Extent;
import dk.taellertal.ui.chart.Phase;
import dk.taellertal.ui.chart.ShareChart;
import dk.taellertal.ui.chart.VarianceChart;
import dk.taellertal.ui.chart.WaterfallChart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget year's charts, each with the sentence of its part of the page. */
public final class BudgetCharts {

    /** Which of the page's charts, by the name in its address. */
    public enum Kind {
        MANDATES("kan-skal"),
        REGULATION("demografi"),
        COURSE("udgift"),
        DEPARTMENTS("afdelinger");

        private final String part;

        Kind(String part) {
            this.part = part;
        }

        /** The part of the page that it is drawn in. */
        public String part() {
            return part;
        }

        /** @throws java.util.NoSuchElementException where the part has no chart */
        public static Kind of(String part) {
            return Arrays.stream(values())
                    .filter(kind -> kind.part.equals(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final BudgetPage page;
    private final BudgetWords words;
    private final Texts texts;

    public BudgetCharts(BudgetPage page, Texts texts) {
        this.page = page;
        this.words = new BudgetWords(page, texts);
        this.texts = texts;
    }

    /** Empty where there is no number to draw. */
    public Optional<Chart> of(Kind kind) {
        Optional<Chart> chart = switch (kind) {
            case MANDATES -> Optional.of(mandates());
            case REGULATION -> page.regulated().flatMap(this::regulation);
            case COURSE -> Optional.of(course());
            case DEPARTMENTS -> Optional.of(departments());
        };
        return chart.filter(c -> c.extent().isPresent());
    }

    private About about(String title, String subtitle) {
        return new About(
                title,
                subtitle,
                texts.of("budget.millions"),
                1,
                List.of(texts.of("budget.caption", page.version())),
                page.synthetic(),
                texts.locale());
    }

    private Chart mandates() {
        MandateSplit split = page.mandates();
        return new ShareChart(
                about(words.mandates(), words.mandatesSubtitle()),
                Stream.of(
                                part("statutory", split.statutory(), ShareChart.Kind.DARK),
                                part("discretionary", split.discretionary(), ShareChart.Kind.LIGHT),
                                part("unmarked", split.unmarked(), ShareChart.Kind.UNMARKED))
                        .toList());
    }

    private ShareChart.Part part(String key, Value amount, ShareChart.Kind kind) {
        return new ShareChart.Part(
                texts.of("budget.mandate." + key), amount, kind, texts.of("budget.mandate." + key + ".note"));
    }

    private Optional<Chart> regulation(Regulated regulated) {
        if (regulated.groups().isEmpty()) {
            return Optional.empty();
        }
        List<WaterfallChart.Step> steps = new ArrayList<>();
        for (Regulated.Group group : regulated.groups()) {
            group.amount()
                    .ifPresent(amount -> steps.add(
                            new WaterfallChart.Change(group.name(), words.persons(group.difference()), amount)));
        }
        steps.add(new WaterfallChart.Sum(texts.of("budget.regulation.sum")));
        return Optional.of(new WaterfallChart(
                about(
                        words.regulation(regulated),
                        texts.of("budget.regulation.subtitle", page.plan().year())),
                texts.of("budget.regulation.group"),
                texts.of("budget.regulation.persons"),
                steps,
                Direction.DOWN));
    }

    private Chart course() {
        List<ColumnChart.Column> columns = new ArrayList<>();
        boolean fixed = page.course().prices().isPresent();
        for (Course.Past past : page.course().past()) {
            columns.add(new ColumnChart.Column(
                    texts.of("budget.column.actual", past.year()), Phase.ACTUAL, fixed ? past.fixed() : past.actual()));
        }
        Course.Present present = page.course().present();
        ColumnChart.Column expected = new ColumnChart.Column(
                        texts.of("budget.column.expected", present.year()),
                        Phase.FORECAST,
                        present.line().expected())
                .against(present.line().budget());
        columns.add(
                present.line().spent() instanceof Value.Known(BigDecimal spent)
                        ? expected.with(new ColumnChart.SoFar(texts.of("budget.column.until", words.month()), spent))
                        : expected);
        columns.add(new ColumnChart.Column(
                texts.of("budget.column.draft", page.course().draft().year()),
                Phase.BUDGET,
                page.course().draft().amount()));
        return new ColumnChart(
                about(
                        words.course(),
                        texts.of("budget.course.subtitle", page.plan().before())),
                columns,
                Optional.empty(),
                Direction.DOWN);
    }

    private Chart departments() {
        return new VarianceChart(
                about(words.departments(), words.departmentsSubtitle()),
                page.departments().lines().stream()
                        .map(line -> row(texts.department(line.code()), line))
                        .toList(),
                Optional.of(row(
                        texts.of("budget.departments.whole"), page.departments().whole())),
                Direction.DOWN);
    }

    /** A line of accounts as the row of a picture. */
    public static VarianceChart.Row row(String name, AccountLine line) {
        return new VarianceChart.Row(name, line.spent(), line.expected(), line.budget());
    }

    /** From the least to the most deviation of a department; empty where none is known. */
    public Optional<Extent> deviations() {
        return page.departments().lines().stream()
                .map(line -> row(line.code(), line))
                .flatMap(row -> row.deviation().stream())
                .map(deviation -> new Extent(deviation, deviation))
                .reduce(Extent::with);
    }
}
