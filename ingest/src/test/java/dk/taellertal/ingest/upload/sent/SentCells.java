package dk.taellertal.ingest.upload.sent;

import static dk.taellertal.ingest.upload.sent.SentFile.accepted;
import static dk.taellertal.ingest.upload.sent.SentFile.asked;
import static dk.taellertal.ingest.upload.sent.SentFile.normalised;
import static dk.taellertal.ingest.upload.sent.SentFile.refused;
import static dk.taellertal.ingest.upload.sent.SentForms.ALL_PEOPLE;
import static dk.taellertal.ingest.upload.sent.SentForms.PEOPLE;

import java.util.stream.Stream;

/** Files of which one cell is odd. */
final class SentCells {

    private static final String INDICATORS = "Indikator;Område;Periode;Værdi\n";
    private static final String FIGURE = "idraetsudgift-pr-indbygger ";

    private SentCells() {}

    static Stream<SentFile> all() {
        return Stream.of(readNumbers(), openNumbers(), noNumbers(), missing(), periods(), noPeriods(), areas(), codes())
                .flatMap(s -> s);
    }

    /** A column in which {@code 0,5} says that the comma stands before decimals, and a cell in line 3. */
    private static String column(String cell) {
        return INDICATORS + "sygefravaer;165;2018;0,5\nidraetsudgift;165;2019;" + cell + "\n";
    }

    private static SentFile number(String name, String cell, String value) {
        return accepted(name, column(cell), FIGURE + "2019 " + value);
    }

    private static Stream<SentFile> readNumbers() {
        return Stream.of(
                number("a thousands point", "1.218,5", "1218.50"),
                number("thousands blank", "1 218,5", "1218.50"),
                number("thousands hard blank", "1\u00a0218,5", "1218.50"),
                number("blanks around", " 73,7 ", "73.70"),
                number("a minus behind", "12,00-", "-12.00"),
                number("a minus behind a blank", "12,00 -", "-12.00"),
                number("brackets", "(3,5)", "-3.50"),
                number("a typographic minus", "–1,5", "-1.50"),
                number("a mathematical minus", "\u22121,5", "-1.50"),
                number("kroner", "1.218 kr.", "1218.00"),
                normalised("percent", column("12,5 %"), FIGURE + "2019 12.50", "3 cell.somePercent"),
                number("kept by excel's sign", "=\"12,5\"", "12.50"),
                number("float noise", "12,500000000000002", "12.50"),
                number("a plus", "+12,5", "12.50"),
                number("apostrophes between thousands", "1'218,5", "1218.50"),
                number("minus zero", "-0", "0.00"),
                accepted("thousands of persons", PEOPLE.replace("13795", "13.795"), ALL_PEOPLE),
                accepted("english thousands of persons", PEOPLE.replace("13795", "\"13,795\""), ALL_PEOPLE),
                accepted("decimals that are zeros", PEOPLE.replace("13795", "13.795,00"), ALL_PEOPLE));
    }

    private static Stream<SentFile> openNumbers() {
        String open = INDICATORS + "idraetsudgift;165;2019;1.218\n";
        return Stream.of(
                asked("1.218 alone", open, "0 tal.vaerdi"),
                asked("1,218 alone", open.replace("1.218", "1,218"), "0 tal.vaerdi"),
                asked("1.218 and 2.500", open + "idraetsudgift;165;2018;2.500\n", "0 tal.vaerdi"),
                accepted("1.218, answered by komma", open, FIGURE + "2019 1218.00")
                        .with("answer tal.vaerdi=komma"),
                accepted("1.218, answered by punktum", open, FIGURE + "2019 1.22")
                        .with("answer tal.vaerdi=punktum"),
                refused("1.218, answered by another word", open, "0 answer.unknown")
                        .with("answer tal.vaerdi=dollar"),
                accepted("1.218 beside 18,5", open + "sygefravaer;165;2018;18,5\n", FIGURE + "2019 1218.00"),
                accepted("1.218 beside 18.5", open + "sygefravaer;165;2018;18.5\n", FIGURE + "2019 1.22"),
                accepted("1.218 beside 0.850", open + "sygefravaer;165;2018;0.850\n", FIGURE + "2019 1.22"));
    }

    private static SentFile noNumber(String name, String cell) {
        return refused(name, column(cell), "3 cell.noNumber");
    }

    private static Stream<SentFile> noNumbers() {
        return Stream.of(
                noNumber("a decimal point in a column of commas", "12.5"),
                noNumber("groups of uneven length", "1.21.8"),
                noNumber("two decimal commas", "12,5,0"),
                noNumber("two minus signs", "--5"),
                noNumber("a minus on both sides", "-5-"),
                noNumber("a sign of an age", "5+"),
                noNumber("a difference", "5-3"),
                noNumber("scientific notation", "1,65E+09"),
                noNumber("a formula", "=1+1"),
                noNumber("a formula of a sheet", "=SUM(D2:D3)"),
                noNumber("an error of excel", "#DIV/0!"),
                noNumber("a column too narrow", "####"),
                noNumber("another currency", "EUR 12"),
                noNumber("millions in words", "1,2 mio. kr."),
                noNumber("thousands in words", "12 t.kr."),
                noNumber("about", "ca. 12"),
                noNumber("less than", "<5"),
                normalised("a footnote's star", column("12*"), FIGURE + "2019 12.00", "3 number.footnote"),
                normalised("a footnote's number", column("12 1)"), FIGURE + "2019 12.00", "3 number.footnote"),
                noNumber("two numbers", "12 13"),
                noNumber("the letter O", "1O,5"),
                noNumber("a fraction", "½"),
                noNumber("digits of another script", "١٢"),
                noNumber("a word", "ukendt"),
                noNumber("true", "SAND"),
                noNumber("an apostrophe", "'12"),
                normalised("more decimals than are kept", column("1,23456"), FIGURE + "2019 1.23", "3 number.rounded"),
                noNumber("too large to keep", "99999999999999999999"),
                refused("half a person", PEOPLE.replace("13795", "13795,5"), "2 cell.decimals"));
    }

    private static Stream<SentFile> missing() {
        String none = FIGURE + "2019 none";
        return Stream.of(
                normalised("nothing", column(""), none, "3 mark.missingBlank"),
                normalised("two points", column(".."), none, "3 mark.missing"),
                normalised("M", column("M"), none, "3 mark.missing"),
                normalised("a dash that means missing", column("-"), none, "3 mark.missing"),
                normalised("a dash that means zero", column("-"), FIGURE + "2019 0.00", "3 mark.zero")
                        .with("profile=noegletal"),
                refused("a sign of another source", column("n/a"), "3 cell.noNumber"),
                refused("two points where the source has none", column(".."), "3 cell.noNumber")
                        .with("profile=noegletal"));
    }

    private static SentFile period(String cell, String period) {
        return accepted(
                "period " + cell, INDICATORS + "idraetsudgift;165;" + cell + ";7,5\n", FIGURE + period + " 7.50");
    }

    private static Stream<SentFile> periods() {
        return Stream.of(
                period("2019", "2019"),
                period("2019K2", "2019K2"),
                period("2019Q2", "2019K2"),
                period("2019M03", "2019-03"),
                period("2019/20", "2019/20"),
                period("2019/2020", "2019/20"),
                period("31.03.2019", "2019-03"),
                period("2019-03-31", "2019-03"),
                period("=\"2019\"", "2019"),
                period("2019.0", "2019"),
                period("1. kvartal 2019", "2019K1"),
                asked("a year with a mark", INDICATORS + "idraetsudgift;165;2019*;7,5\n", "0 maerke"),
                normalised(
                        "a year that lies a century off",
                        INDICATORS + "idraetsudgift;165;2019;7,5\nidraetsudgift;165;2109;7,5\n",
                        FIGURE + "2019 7.50",
                        "3 period.far"),
                normalised(
                        "a year a century off among columns",
                        "Indikator;Område;2018;2109\nidraetsudgift;165;7,5;8,5\n",
                        FIGURE + "2018 7.50",
                        "1 period.far"));
    }

    private static SentFile noPeriod(String name, String cell) {
        return refused(name, INDICATORS + "idraetsudgift;165;" + cell + ";7,5\n", "2 cell.noPeriod");
    }

    private static Stream<SentFile> noPeriods() {
        return Stream.of(
                noPeriod("year 9999", "9999"),
                noPeriod("year 0000", "0000"),
                noPeriod("year 1019", "1019"),
                noPeriod("a quarter of year 9999", "9999K1"),
                noPeriod("a day as excel counts it", "43831"),
                noPeriod("a date that could be american", "03/04/2020"),
                noPeriod("a date with two digits for the year", "31.03.20"),
                noPeriod("a day that is not", "31.02.2020"),
                noPeriod("a fifth quarter", "2020K5"),
                noPeriod("a thirteenth month", "2020M13"),
                noPeriod("a school year of three years", "2019/22"),
                noPeriod("a year with thousands", "2.019"),
                noPeriod("a span of years", "2017-2019"),
                noPeriod("a month or a school year", "2011-12"),
                noPeriod("no period", ""),
                refused(
                        "dates of mixed form",
                        INDICATORS
                                + "idraetsudgift;165;31.03.2019;7,5\nidraetsudgift;165;2019-04-30;7,5\nidraetsudgift;165;05/31/2019;7,5\n",
                        "4 cell.noPeriod"),
                refused("a period of another kind", PEOPLE.replace("G;2020K1", "G;2020"), "3 cell.noPeriod"));
    }

    private static SentFile area(String cell) {
        return accepted("area " + cell, PEOPLE.replace("165;", cell + ";"), ALL_PEOPLE);
    }

    private static SentFile noArea(String name, String cell) {
        return refused(name, PEOPLE.replace("165;U", cell + ";U"), "2 cell.noArea");
    }

    private static Stream<SentFile> areas() {
        return Stream.of(
                area("165"),
                area("0165"),
                area("165 Albertslund"),
                area("Albertslund"),
                area("ALBERTSLUND KOMMUNE"),
                area("=\"165\""),
                area("=\"0165\""),
                noArea("an unknown municipality", "Atlantis"),
                noArea("a code that is none", "999"),
                noArea("a code and another's name", "165 Ballerup"),
                area("165.0"),
                noArea("a code with decimals", "165,00"),
                noArea("a code in scientific notation", "1,65E+02"),
                accepted("leading zeros lost", PEOPLE.replace("165;U", "84;U"), ""),
                noArea("a footnote at the name", "Albertslund 1)"),
                noArea("no area", ""));
    }

    private static Stream<SentFile> codes() {
        return Stream.of(
                accepted("a code's text", PEOPLE.replace(";U;", ";Ugift;"), ALL_PEOPLE),
                accepted("a code kept by excel's sign", PEOPLE.replace(";U;", ";=\"U\";"), ALL_PEOPLE),
                refused("an unknown code", PEOPLE.replace(";U;", ";Z;"), "2 cell.unknownCode"),
                refused("no code", PEOPLE.replace(";U;", ";;"), "2 cell.noCode"),
                accepted("leading zeros of a code lost", "OMRÅDE;KØN;STATUS;TID;INDHOLD\n165;TOT;0;2019;3618\n", ""));
    }
}
