package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Series to draw, with the young without education and job as the common example. */
public final class Series {

    private static final int[] NEET = {408, 450, 491, 482, 497, 434, 440, 429, 440, 370, 366, 392};
    private static final int[] YOUNG = {3646, 3691, 3687, 3716, 3809, 3767, 3764, 3725, 3769, 3714, 3645, 3618};
    public static final Target NEET_TARGET = new Target(
            Period.year(2012),
            new BigDecimal("13.05"),
            Period.year(2022),
            new BigDecimal("9.00"),
            new BigDecimal("0.25"));

    private Series() {}

    public static List<Point> neet() {
        var points = new ArrayList<Point>();
        for (int i = 0; i < NEET.length; i++) {
            BigDecimal share =
                    BigDecimal.valueOf(100L * NEET[i]).divide(BigDecimal.valueOf(YOUNG[i]), MathContext.DECIMAL128);
            points.add(known(Period.year(2008 + i), share));
        }
        return points;
    }

    public static List<Point> glostrup() {
        return of(Period.year(2008), "8.03 10.30 11.92 10.25 10.74 10.03 10.48 11.04 10.15 9.89 9.92 9.11");
    }

    /** Numbers one period after the other; {@code M} is missing, {@code S} suppressed, {@code N} not applicable. */
    public static List<Point> of(Period first, String numbers) {
        var points = new ArrayList<Point>();
        for (String number : Pattern.compile(" ").splitAsStream(numbers).toList()) {
            Period period = first.plus(points.size());
            points.add(
                    switch (number) {
                        case "M" -> absent(period, new Value.Missing(Message.of("value.noRows")));
                        case "S" -> absent(period, new Value.Suppressed(5, Value.Suppression.PRIMARY));
                        case "N" -> absent(period, new Value.NotApplicable(Message.of("value.zeroDenominator")));
                        default -> known(period, new BigDecimal(number));
                    });
        }
        return points;
    }

    private static Point known(Period period, BigDecimal amount) {
        return new Point(period, new Computed(new Value.Known(amount), Optional.empty(), Optional.empty(), List.of()));
    }

    private static Point absent(Period period, Value reason) {
        return new Point(period, Computed.absent(reason, List.of()));
    }

    public static FigureChart neetChart() {
        return neetChart(Texts.DANISH);
    }

    public static FigureChart neetChart(Locale locale) {
        return new FigureChart(
                "Unge uden uddannelse og job steg 0,8 pct.point til 10,8 pct. i 2019 – igen over stien mod 9,0",
                "NEET, 16–24 år. Andel af aldersgruppen, der hverken er i uddannelse eller job, pct. Albertslund, 2008–2019.",
                "pct.",
                2,
                neet(),
                "Albertslund",
                Optional.of(new FigureChart.Comparison("Glostrup", glostrup())),
                Optional.of(NEET_TARGET),
                Direction.DOWN,
                List.of(
                        "Kilde: Danmarks Statistik, NEET2. Data pr. 2019, hentet 18.11.2026.",
                        "Mål: Alle unge er i uddannelse eller job, højst 9,0 pct. i 2022, under Et klogere Albertslund.",
                        "Måltal og grænse er syntetisk demo."),
                false,
                locale);
    }

    /** A chart of points alone. */
    public static FigureChart plain(List<Point> points, String unit, int decimals) {
        return new FigureChart(
                "Titel",
                "Undertitel",
                unit,
                decimals,
                points,
                "Albertslund",
                Optional.empty(),
                Optional.empty(),
                Direction.UP,
                List.of("Kilde: demo."),
                true,
                Texts.DANISH);
    }
}
