package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.ColumnChart.Column;
import dk.taellertal.ui.chart.ColumnChart.Parts;
import dk.taellertal.ui.chart.ColumnChart.SoFar;
import dk.taellertal.ui.chart.ColumnChart.Stack;
import dk.taellertal.ui.chart.CoverageChart.Cover;
import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.MultiplesChart.Small;
import dk.taellertal.ui.chart.PyramidChart.Band;
import dk.taellertal.ui.chart.PyramidChart.Side;
import dk.taellertal.ui.chart.WaterfallChart.Change;
import dk.taellertal.ui.chart.WaterfallChart.Step;
import dk.taellertal.ui.chart.WaterfallChart.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One chart of each kind, and one of each with absences. Amounts, departments and goals are made up. */
public final class Samples {

    private static final String[] LIVES = {"Børneliv", "Ungeliv", "Erhvervsliv", "Voksenliv", "Ældreliv", "Organisation"
    };

    private Samples() {}

    /** By name, whole ones and those with absences. */
    public static Map<String, Chart> all(Locale locale) {
        var all = new TreeMap<String, Chart>();
        all.put("columns", columns(locale));
        all.put("columns-parts", courses(locale));
        all.put("columns-absent", columnsWithAbsences(locale));
        all.put("columns-many", months(locale));
        all.put("waterfall", waterfall(locale));
        all.put("waterfall-absent", waterfallWithAbsences(locale));
        all.put("variance", variance(locale));
        all.put("variance-absent", varianceWithAbsences(locale));
        all.put("multiples", multiples(locale));
        all.put("pyramid", pyramid(locale));
        all.put("fan", fan(locale));
        all.put("coverage", coverage(locale));
        all.put("share", share(locale));
        all.put("share-absent", shareWithAbsences(locale));
        return all;
    }

    public static Value known(String amount) {
        return switch (amount) {
            case "M" -> new Value.Missing(new Message("value.noRows", List.of("X", "2019")));
            case "S" -> new Value.Suppressed(5, Value.Suppression.PRIMARY);
            case "N" -> new Value.NotApplicable(new Message("value.zeroDenominator", List.of()));
            default -> new Value.Known(new BigDecimal(amount));
        };
    }

    public static About about(String title, String subtitle, String unit, int decimals, Locale locale) {
        return new About(
                title, subtitle, unit, decimals, List.of("Kilde: SYNTETISK demo. Data pr. 31.07.2020."), true, locale);
    }

    public static ColumnChart columns(Locale locale) {
        return new ColumnChart(
                about(
                        "Udgiften ventes 13,2 over budget i 2020",
                        "Netto pr. år. 2020: forventet foran budget. 2021: budget med regulering og forslag.",
                        "mio. kr.",
                        0,
                        locale),
                List.of(
                        new Column("R 2016", Phase.ACTUAL, known("1718")),
                        new Column("R 2017", Phase.ACTUAL, known("1756")).against(known("1761")),
                        new Column("R 2018", Phase.ACTUAL, known("1799")).against(known("1787")),
                        new Column("R 2019", Phase.ACTUAL, known("1925")).against(known("1925.1")),
                        new Column("FR 2020", Phase.FORECAST, known("1966.6"))
                                .against(known("1953.4"))
                                .with(new SoFar("til juli", new BigDecimal("1135.1")))
                                .emphasized(),
                        new Column("B 2021", Phase.BUDGET, known("1949"))),
                Optional.empty(),
                Direction.DOWN);
    }

    public static ColumnChart courses(Locale locale) {
        return new ColumnChart(
                about(
                        "Et kursusmodul kostede 16.694 kr. i 2019, 1.885 kr. mere end året før",
                        "Forbrug på diplom- og mastermoduler divideret med antal moduler. 2016–2019, årets priser.",
                        "kr. pr. modul",
                        0,
                        locale),
                List.of(
                        new Column("2016", Phase.ACTUAL, known("17298")),
                        new Column("2017", Phase.ACTUAL, known("18902.3")),
                        new Column("2018", Phase.ACTUAL, known("14808.95")),
                        new Column("2019", Phase.ACTUAL, known("16694.05")).emphasized(),
                        new Column("alle år", Phase.TOTAL, known("16841.51"))),
                Optional.of(new Parts(
                        "Antal moduler",
                        "diplom",
                        "master",
                        0,
                        List.of(
                                new Stack(known("4"), known("6")),
                                new Stack(known("9"), known("11")),
                                new Stack(known("9"), known("12")),
                                new Stack(known("19"), known("2"))))),
                Direction.DOWN);
    }

    public static ColumnChart columnsWithAbsences(Locale locale) {
        return new ColumnChart(
                about("Fravær", "Dage pr. ansat", "dage", 1, locale),
                List.of(
                        new Column("2015", Phase.ACTUAL, known("M")),
                        new Column("2016", Phase.ACTUAL, known("S")),
                        new Column("2017", Phase.ACTUAL, known("N")),
                        new Column("2018", Phase.ACTUAL, known("0")),
                        new Column("2019", Phase.PRIOR, known("-2.5")),
                        new Column("2020", Phase.REVISED, known("7.5"))),
                Optional.empty(),
                Direction.DOWN);
    }

    public static ColumnChart months(Locale locale) {
        return new ColumnChart(
                about("Forbrug pr. måned", "24 måneder", "t.kr.", 0, locale),
                IntStream.range(0, 36)
                        .mapToObj(i -> new Column(
                                (2018 + i / 12) + (i % 12 < 9 ? "-0" : "-") + (i % 12 + 1),
                                Phase.ACTUAL,
                                known(i == 7 ? "M" : Integer.toString(120000 + 700 * ((i * 37) % 41)))))
                        .toList(),
                Optional.empty(),
                Direction.DOWN);
    }

    public static WaterfallChart waterfall(Locale locale) {
        return new WaterfallChart(
                about(
                        "Færre børn sænker og flere ældre løfter: regulering +1,0",
                        "Demografiregulering 2021. Ændring i antal personer × variabel enhedspris × dækningsgrad.",
                        "mio. kr.",
                        1,
                        locale),
                "Alder",
                "± personer",
                List.of(
                        new Change("0–2 år", "−21", known("-1.6")),
                        new Change("3–5 år", "−38", known("-3.1")),
                        new Change("6–16 år", "−64", known("-3.8")),
                        new Change("17–66 år", "−812", known("-0.8")),
                        new Change("67–79 år", "+31", known("0.8")),
                        new Change("80 år og over", "+42", known("5.1")),
                        new Sum("Antal i alt"),
                        new Change("Enhedspris", "", known("4.4")),
                        new Sum("Regulering i alt")),
                Direction.DOWN);
    }

    public static WaterfallChart waterfallWithAbsences(Locale locale) {
        List<Step> steps = List.of(
                new Change("0–2 år", "−21", known("-1.6")),
                new Change("3–5 år", "", known("M")),
                new Change("6–16 år", "", known("S")),
                new Change("17–66 år", "", known("N")),
                new Change("67–79 år", "+31", known("0")),
                new Sum("Antal i alt"));
        return new WaterfallChart(
                about("Regulering", "Demografi", "mio. kr.", 1, locale), "Alder", "± personer", steps, Direction.DOWN);
    }

    public static VarianceChart variance(Locale locale) {
        return new VarianceChart(
                about(
                        "Tre afdelinger ventes tilsammen 18,7 over budget; resten er 5,5 under",
                        "Afdelinger, 2020 efter juli. Største merforbrug øverst, samme skala i alle rækker.",
                        "mio. kr.",
                        1,
                        locale),
                List.of(
                        row("Børn & Familier", "103.9", "175.4", "168.2"),
                        row("Voksne med særlige behov", "141.8", "243.2", "236.4"),
                        row("Skoler & Uddannelse", "246.1", "436.3", "431.6"),
                        row("Borger & Arbejdsmarked", "146.2", "251.0", "248.7"),
                        row("Digitalisering & It", "24.9", "42.1", "41.2"),
                        row("Ejendomme & Drift", "51.2", "88.4", "88.4"),
                        row("Politik & Borgerservice", "31.5", "55.1", "55.6"),
                        row("Økonomi & Stab", "33.0", "57.2", "58.6"),
                        row("Sundhed, Pleje & Omsorg", "172.3", "296.0", "297.5"),
                        row("Dagtilbud", "117.4", "203.1", "205.3"),
                        row("By, Kultur & Miljø", "66.8", "118.8", "121.9")),
                Optional.of(row("Kommunen i alt", "1135.1", "1966.6", "1953.4")),
                Direction.DOWN);
    }

    public static VarianceChart varianceWithAbsences(Locale locale) {
        return new VarianceChart(
                about("Afdelinger", "Efter juli", "mio. kr.", 1, locale),
                List.of(
                        row("Skoler & Uddannelse", "246.1", "436.3", "431.6"),
                        row("Mangler", "M", "M", "231.6"),
                        row("Skjult", "S", "S", "S"),
                        row("Ikke relevant", "N", "N", "N"),
                        row("Indtægter", "-20", "-45", "-60")),
                Optional.empty(),
                Direction.DOWN);
    }

    private static VarianceChart.Row row(String name, String soFar, String forecast, String budget) {
        return new VarianceChart.Row(name, known(soFar), known(forecast), known(budget));
    }

    public static MultiplesChart multiples(Locale locale) {
        var smalls = new ArrayList<Small>();
        smalls.add(new Small("Albertslund", Series.neet(), true));
        smalls.add(new Small("Glostrup", Series.glostrup(), false));
        smalls.add(small("Ballerup", "7.9 8.1 8.8 M M 8.0 7.7 7.9 8.3 8.1 7.6 7.9"));
        smalls.add(small("Brøndby", "12.0 12.4 13.1 13.0 12.8 12.5 S S 12.2 12.0 11.8 12.1"));
        smalls.add(small("Herlev", "9.0 9.4 9.9 10.1 10.0 9.7 9.5 9.6 9.3 9.0 8.9 9.2"));
        smalls.add(small("Hvidovre", "10.0 10.4 11.1 11.0 10.8 10.5 10.2 10.0 10.2 10.0 9.8 10.1"));
        smalls.add(small("Høje-Taastrup", "11.0 11.4 12.1 12.0 11.8 11.5 11.2 11.0 11.2 11.0 10.8 11.1"));
        smalls.add(small("Ishøj", "13.0 13.4 14.1 14.0 13.8 13.5 13.2 13.0 13.2 13.0 12.8 13.1"));
        smalls.add(small("Rødovre", "9.5 9.9 10.1 10.2 M 10.0 9.8 9.7 9.6 9.5 9.4 9.5"));
        smalls.add(small("Vallensbæk", "M M M M M M M M M M M M"));
        return new MultiplesChart(
                about(
                        "Albertslund ligger midt blandt Vestegnens kommuner",
                        "NEET, 16–24 år, pct., 2008–2019. Samme skala i alle felter.",
                        "pct.",
                        1,
                        locale),
                smalls,
                List.of(new FigureChart.Break(Period.year(2014), "ny opgørelse")));
    }

    private static Small small(String name, String numbers) {
        return new Small(name, Series.of(Period.year(2008), numbers), false);
    }

    public static PyramidChart pyramid(Locale locale) {
        int[] men = {1650, 1820, 2110, 1900, 1750, 1880, 1640, 1210, 520, 90};
        int[] women = {1570, 1760, 2010, 1870, 1790, 1930, 1760, 1400, 760, 211};
        List<Band> bands = IntStream.range(0, 10)
                .mapToObj(i -> new Band(
                        i == 9 ? "90+" : 10 * i + "–" + (10 * i + 9),
                        side(men[i], men[i] * (88 + 3 * i) / 100),
                        side(women[i], women[i] * (90 + 3 * i) / 100)))
                .toList();
        return new PyramidChart(
                about(
                        "Flere over 70 og færre børn frem mod 2030",
                        "Folketal efter alder og køn, personer",
                        "personer",
                        0,
                        locale),
                "Mænd",
                "Kvinder",
                "2020",
                Optional.of("prognose 2030"),
                bands);
    }

    private static Side side(int actual, int other) {
        return new Side(known(Integer.toString(actual)), Optional.of(known(Integer.toString(other))));
    }

    /** The deviation in 2021 is the public one: 27.366 less 28.330 is 964 fewer. */
    public static FanChart fan(Locale locale) {
        return new FanChart(
                about(
                        "Albertslund blev 964 færre end ventet i 2021",
                        "Folketal 1. januar og tre prognoser, personer",
                        "personer",
                        0,
                        locale),
                "Albertslund",
                Series.of(Period.year(2014), "27746 27799 27880 27743 27864 27877 27731 27366"),
                List.of(
                        new Vintage(
                                "prognose 2016",
                                Period.year(2016),
                                of(2016, "27880 28060 28300 28610 28900 29250 29600 29900")),
                        new Vintage(
                                "prognose 2018",
                                Period.year(2018),
                                of(2018, "27864 28020 28280 28540 28820 29110 29380 29640")),
                        new Vintage(
                                "prognose 2020",
                                Period.year(2020),
                                of(2020, "27731 28330 28610 28850 29060 29240 29400"))));
    }

    private static List<Point> of(int year, String numbers) {
        return Series.of(Period.year(year), numbers);
    }

    public static CoverageChart coverage(Locale locale) {
        String table = """
                P . P F F .
                H H F . P .
                P P . . . N
                N F . F P .
                P . . P N .
                P . P . . .
                """;
        List<CoverageChart.Row> rows = IntStream.range(0, LIVES.length)
                .mapToObj(i -> new CoverageChart.Row(
                        LIVES[i],
                        Stream.of(table.lines().toList().get(i).split(" "))
                                .map(Samples::cell)
                                .toList()))
                .toList();
        return new CoverageChart(
                about(
                        "15 af 18 mål har tal, 5 har et effekttal, og Ungeliv har to huller",
                        "Hvor mange mål hver målsætning har i hvert liv, og hvad målene mangler.",
                        "",
                        0,
                        locale),
                List.of("Stærkere", "Rigere", "Klogere", "Tryggere", "Sundere", "Grønnere"),
                rows);
    }

    private static CoverageChart.Cell cell(String sign) {
        return switch (sign) {
            case "F" -> new CoverageChart.Goals(1, 2, Cover.FULL, "");
            case "P" -> new CoverageChart.Goals(1, 1, Cover.PARTIAL, "mangler effekttal");
            case "N" -> new CoverageChart.Goals(1, 0, Cover.NO_NUMBERS, "mangler tal");
            case "H" -> new CoverageChart.Hole();
            default -> new CoverageChart.NotMeant();
        };
    }

    public static ShareChart share(Locale locale) {
        return share("118.3", locale);
    }

    public static ShareChart shareWithAbsences(Locale locale) {
        return share("M", locale);
    }

    private static ShareChart share(String unmarked, Locale locale) {
        return new ShareChart(
                about(
                        "Loven binder 71 pct. af budgettet; 118,3 mio. kr. er ikke mærket",
                        "Kan og skal, budget 2020.",
                        "mio. kr.",
                        1,
                        locale),
                List.of(
                        new ShareChart.Part("Skal", known("1388.2"), ShareChart.Kind.DARK, "Loven kræver opgaven"),
                        new ShareChart.Part("Kan", known("446.9"), ShareChart.Kind.LIGHT, "Kommunen har valgt opgaven"),
                        new ShareChart.Part(
                                "Umærket", known(unmarked), ShareChart.Kind.UNMARKED, "Ikke taget stilling")));
    }

    /** In Danish, by name. */
    public static Chart danish(String name) {
        return Optional.ofNullable(danish().get(name)).orElseThrow();
    }

    /** One of each kind with the same name for everything that has one. */
    public static List<Chart> named(String name) {
        About about = new About(name, name, name, 1, List.of(name, name), true, Texts.DANISH);
        Column column = new Column(name, Phase.FORECAST, known("20"))
                .against(known("21"))
                .with(new SoFar(name, BigDecimal.TEN));
        Side side = new Side(known("7"), Optional.of(known("8")));
        List<Point> points = Series.of(Period.year(2014), "1 2 S M 5");
        return List.of(
                new ColumnChart(
                        about,
                        List.of(column, column, column),
                        Optional.of(new Parts(
                                name, name, name, 0, List.of(stack("1", "2"), stack("3", "M"), stack("S", "4")))),
                        Direction.DOWN),
                new WaterfallChart(
                        about,
                        name,
                        name,
                        List.of(new Change(name, name, known("-4")), new Change(name, name, known("N")), new Sum(name)),
                        Direction.DOWN),
                new VarianceChart(
                        about,
                        List.of(row(name, "10", "20", "21"), row(name, "S", "S", "4")),
                        Optional.of(row(name, "10", "20", "21")),
                        Direction.UP),
                new MultiplesChart(
                        about, List.of(new Small(name, points, true), new Small(name, points, false)), List.of()),
                new PyramidChart(
                        about,
                        name,
                        name,
                        name,
                        Optional.of(name),
                        List.of(new Band(name, side, side), new Band(name, side, side))),
                new FanChart(
                        about,
                        name,
                        points,
                        List.of(
                                new Vintage(name, points.getFirst().period(), points),
                                new Vintage(name, points.getFirst().period(), points))),
                new CoverageChart(
                        about,
                        List.of(name, name, name),
                        List.of(new CoverageChart.Row(
                                name,
                                List.of(
                                        new CoverageChart.Goals(2, 1, Cover.NO_NUMBERS, name),
                                        new CoverageChart.Hole(),
                                        new CoverageChart.NotMeant())))),
                new ShareChart(
                        about,
                        List.of(
                                new ShareChart.Part(name, known("1"), ShareChart.Kind.DARK, name),
                                new ShareChart.Part(name, known("2"), ShareChart.Kind.UNMARKED, name))));
    }

    private static Stack stack(String lower, String upper) {
        return new Stack(known(lower), known(upper));
    }

    /** Nothing to draw, of each kind. */
    public static List<Chart> empty() {
        About about = about("Titel", "Undertitel", "kr.", 0, Texts.DANISH);
        return List.of(
                new ColumnChart(about, List.of(), Optional.empty(), Direction.DOWN),
                new WaterfallChart(about, "", "", List.of(), Direction.DOWN),
                new VarianceChart(about, List.of(), Optional.empty(), Direction.DOWN),
                new MultiplesChart(about, List.of(), List.of()),
                new PyramidChart(about, "Mænd", "Kvinder", "2020", Optional.empty(), List.of()),
                new FanChart(about, "Albertslund", List.of(), List.of()),
                new CoverageChart(about, List.of(), List.of()),
                new ShareChart(about, List.of()));
    }

    /** All of them in Danish. */
    public static Map<String, Chart> danish() {
        return all(Texts.DANISH);
    }
}
