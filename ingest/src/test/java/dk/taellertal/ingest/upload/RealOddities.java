package dk.taellertal.ingest.upload;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What files of the sources do. The numbers of people are those of Albertslund on 1 January 2020,
 * 13,795 + 10,054 + 1,156 + 2,726 = 27,731; all others are made up.
 */
final class RealOddities {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PEOPLE =
            "OMRÅDE;CIVILSTAND;TID;INDHOLD\n165;U;2020K1;13795\n165;G;2020K1;10054\n165;E;2020K1;1156\n165;F;2020K1;2726\n";
    private static final String ALL = "folketal 2020K1 27731.00";
    private static final String BUDGET =
            "År;PSP-element;Artskonto;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug";
    /** 310 + 40 = 350. */
    private static final String ACCOUNTS =
            BUDGET + "\n2020;;22000000;03.22.01;1;300;310;100\n2020;;40000000;03.22.02;1;40;40;20\n";

    private static final String REVISED = "korrigeret 2020 350.00";

    private RealOddities() {}

    /** What becomes of a file: taken without a word, taken with one, asked about, refused. */
    enum Fate {
        ACCEPTED,
        NORMALISED,
        ASKED,
        REFUSED
    }

    /**
     * A thing that files do.
     *
     * @param value {@code figure period value}; empty where the file is not taken
     * @param told the key of what is said or asked; empty where nothing is
     */
    record Oddity(
            String name, String text, Charset charset, List<String> settings, Fate fate, String value, String told) {
        Oddity with(String... others) {
            return new Oddity(name, text, charset, List.of(others), fate, value, told);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Oddity accepted(String name, String text, String value) {
        return of(name, text, StandardCharsets.UTF_8, Fate.ACCEPTED, value, "");
    }

    private static Oddity normalised(String name, String text, String value, String told) {
        return of(name, text, StandardCharsets.UTF_8, Fate.NORMALISED, value, told);
    }

    private static Oddity asked(String name, String text, String told) {
        return of(name, text, StandardCharsets.UTF_8, Fate.ASKED, "", told);
    }

    private static Oddity refused(String name, String text, String told) {
        return of(name, text, StandardCharsets.UTF_8, Fate.REFUSED, "", told);
    }

    private static Oddity of(String name, String text, Charset charset, Fate fate, String value, String told) {
        return new Oddity(name, text, charset, List.of(), fate, value, told);
    }

    static Stream<Oddity> all() {
        return Stream.of(forms(), layouts(), periods(), numbers(), marks(), codes(), totals(), finance())
                .flatMap(s -> s);
    }

    private static Stream<Oddity> forms() {
        return Stream.of(
                accepted("utf-8 with a mark", "\ufeff" + PEOPLE, ALL),
                of("windows-1252", PEOPLE, WINDOWS, Fate.ACCEPTED, ALL, ""),
                of("a mark of utf-8 that lies", "\u00ef\u00bb\u00bf" + PEOPLE, WINDOWS, Fate.ACCEPTED, ALL, ""),
                accepted("crlf", PEOPLE.replace("\n", "\r\n"), ALL),
                accepted("commas", PEOPLE.replace(';', ','), ALL),
                accepted("tabs", PEOPLE.replace(';', '\t'), ALL));
    }

    private static Stream<Oddity> layouts() {
        return Stream.of(
                normalised(
                        "titles above the header",
                        "Folketal\n1. januar\nUdtrukket i dag\n" + PEOPLE,
                        ALL,
                        "line.title"),
                normalised(
                        "a title broken over two quoted rows", "\"Folketal\n1. januar\"\n" + PEOPLE, ALL, "line.title"),
                normalised("a row that says the unit", "Enhed: personer\n" + PEOPLE, ALL, "line.title"),
                accepted("a header cell that is blank", PEOPLE.replace("\n", ";\n"), ALL),
                normalised(
                        "footnote, legend and source below",
                        PEOPLE + "\n1) Foreløbigt\nKilde: DST\n",
                        ALL,
                        "line.note"),
                normalised("a note on a break in the series", PEOPLE + "* Databrud;;;\n", ALL, "line.note"),
                accepted("years as columns", "Indikator;Område;2018;2019\nprøve;165;7,5;8,5\n", "vaerdi 2019 8.50"),
                accepted(
                        "quarters as columns",
                        "OMRÅDE;CIVILSTAND;2020K1;2020K2\n165;U;13795;13790\n165;G;10054;10050\n165;E;1156;1150\n165;F;2726;2720\n",
                        ALL),
                normalised(
                        "a name on its first row only",
                        PEOPLE.replace("165;G", ";G").replace("165;E", ";E").replace("165;F", ";F"),
                        ALL,
                        "fill.done"),
                normalised(
                        "the figure's name as a row of its own",
                        ";Kom.nr;2018;2019\n\nAndel\nAlbertslund;165;7,5;8,5\nBallerup;151;6,5;7,5\n\nAntal\nAlbertslund;165;1,5;2,5\nBallerup;151;3,5;4,5\n",
                        "andel 2019 8.50",
                        "line.heading"));
    }

    private static Stream<Oddity> periods() {
        return Stream.of(
                        "2008K1 2008K1",
                        "2021Q2 2021K2",
                        "2019 2019",
                        "2023M01 2023-01",
                        "2024/25 2024/25",
                        "31.03.2020 2020-03")
                .map(p -> p.split(" ", 2))
                .map(p -> accepted("period " + p[0], indicator(p[0], "7,5"), "vaerdi %s 7.50".formatted(p[1])));
    }

    private static String indicator(String period, String... values) {
        StringBuilder text = new StringBuilder("Indikator;Område;Periode;Værdi\n");
        int other = 0;
        for (String value : values) {
            text.append(other == 0 ? "prøve" : "anden" + other)
                    .append(";165;")
                    .append(period)
                    .append(';')
                    .append(value)
                    .append('\n');
            other++;
        }
        return text.toString();
    }

    private static Oddity number(String name, String cell, String value) {
        return accepted(name, indicator("2020", cell, "0,5"), "vaerdi 2020 " + value);
    }

    private static Stream<Oddity> numbers() {
        return Stream.of(
                number("a decimal comma", "73,7", "73.70"),
                accepted(
                        "a decimal point in a file of semicolons",
                        indicator("2020", "73.7", "0.5"),
                        "vaerdi 2020 73.70"),
                number("kroner with a thousands point", "172.980 kr.", "172980.00"),
                number("a thousands blank", "172 980,5", "172980.50"),
                number("a thousands blank that does not break", "172\u00a0980,5", "172980.50"),
                number("blanks around", " 73,7", "73.70"),
                asked("a point that may be both", indicator("2020", "1.218"), "tal.vaerdi"),
                number("a minus", "-42", "-42.00"),
                number("a minus behind", "12.000,00-", "-12000.00"),
                number("brackets for a minus", "(310.250,50)", "-310250.50"),
                number("a dash for a minus", "–1.200,00", "-1200.00"));
    }

    private static Stream<Oddity> marks() {
        Stream<Oddity> missing = Stream.of("M", "U", "..", "...", "x", "")
                .map(m -> normalised(
                        "missing: '%s'".formatted(m),
                        indicator("2020", m, "0,5"),
                        "",
                        m.isEmpty() ? "mark.missingBlank" : "mark.missing"));
        return Stream.concat(
                missing,
                Stream.of(
                        normalised(
                                        "a dash that is zero",
                                        indicator("2020", "-", "0,5"),
                                        "vaerdi 2020 0.00",
                                        "mark.zero")
                                .with("profile=noegletal"),
                        normalised(
                                "an error of excel in a column beside",
                                ACCOUNTS.replace("Forbrug\n", "Forbrug;I %\n")
                                        .replace(";100\n", ";100;#DIV/0!\n")
                                        .replace(";20\n", ";20;50\n"),
                                REVISED,
                                "mark.error")));
    }

    private static Stream<Oddity> codes() {
        return Stream.of(
                accepted("a code with a leading zero", PEOPLE.replace("165;", "0165;"), ALL),
                accepted("a code kept by excel", PEOPLE.replace("165;", "=\"0165\";"), ALL),
                accepted("a code and its name", PEOPLE.replace("165;", "165 Albertslund;"), ALL),
                accepted("a name for a code", PEOPLE.replace("165;", "Albertslund Kommune;"), ALL),
                accepted("a function without its zero", ACCOUNTS.replace("03.22.02", "3.22.02"), REVISED),
                accepted(
                        "open and written ages",
                        "Prognoseår;År;Alder;Antal\n2020;2021;0;310\n2020;2021;10 år;325\n2020;2021;100-;4\n",
                        "prognose-2020 2021 639.00"),
                accepted(
                        "an age with a plus",
                        "Prognoseår;År;Alder;Antal\n2020;2021;0;310\n2020;2021;99+;4\n",
                        "prognose-2020 2021 314.00"),
                accepted(
                        "country, region and municipality in one column",
                        PEOPLE + "000;U;2020K1;2800000\nRegion Hovedstaden;U;2020K1;900000\n",
                        ALL));
    }

    private static Stream<Oddity> totals() {
        return Stream.of(
                accepted("a total code among its parts", PEOPLE + "165;TOT;2020K1;27731\n", ALL),
                normalised("a row named result", ACCOUNTS + "Resultat;;;;;340;350;120\n", REVISED, "line.total"),
                asked(
                        "a sum among functions that does not add up",
                        ACCOUNTS + "2020;;22000000;I alt;1;340;350;120\n",
                        "sum.funktion"),
                // 03.22.01 has one account here, 310, and the line without an account says the same.
                normalised(
                        "a line without an account",
                        ACCOUNTS + "2020;;;03.22.01;1;300;310;100\n",
                        REVISED,
                        "sum.checked"),
                asked(
                        "a line without an account that is no sum",
                        ACCOUNTS + "2020;;;03.22.01;1;300;9;100\n",
                        "sum.art"),
                normalised(
                        "a main account",
                        ACCOUNTS.replace("40000000", "22000000") + "2020;;22000000;03;1;340;350;120\n",
                        REVISED,
                        "sum.checked"),
                asked(
                        "a main account that is no sum",
                        ACCOUNTS.replace("40000000", "22000000") + "2020;;22000000;03;1;340;360;120\n",
                        "sum.funktion"));
    }

    private static Stream<Oddity> finance() {
        String checked =
                "År;Funktion;Dranst;Oprindeligt budget;Tillægsbevilling;Omplacering;Overførsel;Korrigeret budget;Forbrug;Restbudget\n";
        return Stream.of(
                refused(
                        "a column of personal numbers",
                        PEOPLE.replace("\n", ";\n").replace("13795;", "13795;010180-1234"),
                        "personal.cpr"),
                accepted(
                        "projects and accounts are no personal numbers",
                        ACCOUNTS.replace("2020;;", "2020;XG-0000004025-00003;"),
                        REVISED),
                // 300 + 30 − 10 + 30 = 350, and 350 − 100 = 250; the reallocations are −10 + 10.
                accepted(
                        "amounts that agree",
                        checked + "2020;03.22.01;1;300;30;-10;30;350;100;250\n2020;03.22.02;1;0;0;10;-10;0;0;0\n",
                        REVISED),
                refused(
                        "a revised budget that is not the sum",
                        checked + "2020;03.22.01;1;300;30;0;30;350;100;250\n",
                        "row.rule"),
                refused(
                        "a rest that is not what is left",
                        checked + "2020;03.22.01;1;300;50;0;0;350;100;240\n",
                        "row.rule"),
                normalised(
                        "a total that its parts give less of",
                        ACCOUNTS + "2020;;;03.22.01;1;300;315;100\n",
                        REVISED,
                        "sum.short"),
                asked(
                        "a period that stands in a title alone",
                        "Budget pr. 31.12.2020\n" + ACCOUNTS.replace("År;", "").replace("2020;", ""),
                        "periode"));
    }
}
