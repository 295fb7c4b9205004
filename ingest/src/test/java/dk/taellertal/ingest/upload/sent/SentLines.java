package dk.taellertal.ingest.upload.sent;

import static dk.taellertal.ingest.upload.sent.SentFile.accepted;
import static dk.taellertal.ingest.upload.sent.SentFile.asked;
import static dk.taellertal.ingest.upload.sent.SentFile.normalised;
import static dk.taellertal.ingest.upload.sent.SentFile.refused;
import static dk.taellertal.ingest.upload.sent.SentForms.ALL_PEOPLE;
import static dk.taellertal.ingest.upload.sent.SentForms.PEOPLE;

import java.util.stream.Stream;

/** Files whose header or lines are odd. */
final class SentLines {

    /** 20 of 110 million kr. not spent. */
    private static final String BUDGET =
            "År;Afdeling;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n2019;Skoler;03.22.01;1;100.000.000,00;110.000.000,00;90.000.000,00\n";

    private static final String BUDGET_VALUE = "afvigelse-fra-budget 2019 -20.00";
    private static final String FORECAST = "Prognoseår;År;Alder;Antal\n2020;2021;0;345\n2020;2021;1;383\n";
    private static final String WITH_NOTE =
            "OMRÅDE;CIVILSTAND;TID;INDHOLD;Note\n165;U;2020K1;13795;\n165;G;2020K1;10054;\n165;E;2020K1;1156;\n165;F;2020K1;2726;\n";

    private SentLines() {}

    static Stream<SentFile> all() {
        return Stream.of(headers(), titlesAndNotes(), widths(), quotes(), totals(), repeated(), people())
                .flatMap(s -> s);
    }

    private static Stream<SentFile> headers() {
        return Stream.of(
                accepted(
                        "names in another order and case",
                        "Indhold;Tid;Civilstand;Område\n27731;2020K1;TOT;165\n",
                        ALL_PEOPLE),
                accepted(
                        "blanks around names",
                        PEOPLE.replace("OMRÅDE;CIVILSTAND", " OMRÅDE ; CIVILSTAND "),
                        ALL_PEOPLE),
                accepted(
                        "a line break in a name",
                        BUDGET.replace("Oprindeligt budget", "\"Oprindeligt\nbudget\""),
                        BUDGET_VALUE),
                normalised("a column more", WITH_NOTE, ALL_PEOPLE, "1 column.unused"),
                refused(
                        "the same name twice",
                        "OMRÅDE;CIVILSTAND;TID;INDHOLD;INDHOLD\n165;U;2020K1;1;2\n",
                        "1 header.twice"),
                refused(
                        "names that differ in case",
                        "OMRÅDE;CIVILSTAND;TID;INDHOLD;Indhold\n165;U;2020K1;1;2\n",
                        "1 header.twice"),
                refused("header only", "OMRÅDE;CIVILSTAND;TID;INDHOLD\n", "0 file.noData"),
                refused("header and delimiters", "OMRÅDE;CIVILSTAND;TID;INDHOLD\n;;;\n", "0 file.noData"),
                asked("no header", PEOPLE.substring(PEOPLE.indexOf('\n') + 1), "0 header"),
                refused("a name lacks", PEOPLE.replace("CIVILSTAND", ""), "1 file.nearestDataset"),
                normalised(
                        "two extracts one under the other",
                        PEOPLE + PEOPLE.replace("2020K1", "2021K1"),
                        ALL_PEOPLE,
                        "6 line.headerAgain"),
                asked(
                        "the period stands in a title only",
                        BUDGET.replace("År;", "").replace("2019;", "").replace("Afd", "Budget pr. 31.12.2019\nAfd"),
                        "0 periode"));
    }

    private static Stream<SentFile> titlesAndNotes() {
        return Stream.of(
                normalised(
                        "title and unit",
                        "Folketal den 1. i kvartalet\nEnhed: antal\n\n" + PEOPLE,
                        ALL_PEOPLE,
                        "1 line.title",
                        "2 line.title"),
                normalised(
                        "a title over two lines in quotes",
                        "\"Folketal den 1.\ni kvartalet\"\n" + PEOPLE,
                        ALL_PEOPLE,
                        "1 line.title"),
                normalised(
                        "footnotes below",
                        PEOPLE + "\n1) Inkl. øer\nKilde: Danmarks Statistik\n",
                        ALL_PEOPLE,
                        "7 line.note",
                        "8 line.note"),
                normalised(
                        "a note on a break in the data",
                        PEOPLE.replace("\n165;E", "\n* Databrud;;;\n165;E"),
                        ALL_PEOPLE,
                        "4 line.note"),
                normalised(
                        "a note that speaks in two cells",
                        PEOPLE + "Kilde:;Danmarks Statistik;;\n",
                        ALL_PEOPLE,
                        "6 line.note"),
                normalised(
                        "a note that speaks in two cells and ends there",
                        PEOPLE + "Kilde:;FOLK1A\nUdtrukket:;07-04-2020\n",
                        ALL_PEOPLE,
                        "6 line.note",
                        "7 line.note"),
                refused(
                        "a note with an amount beside it",
                        PEOPLE + "Kilde:;;;12\n",
                        "6 cell.noArea",
                        "6 cell.noCode",
                        "6 cell.noPeriod"));
    }

    private static Stream<SentFile> widths() {
        return Stream.of(
                asked("a line too short", PEOPLE.replace("G;2020K1;", "G;"), "0 linje.3"),
                asked("a line too long", PEOPLE.replace("10054", "10054;7"), "0 linje.3"),
                accepted("a delimiter at the end of every line", PEOPLE.replace("\n", ";\n"), ALL_PEOPLE),
                asked("a delimiter inside a text", PEOPLE.replace("G;2020K1", "G;gift;2020K1"), "0 linje.3"),
                asked(
                        "a decimal comma in a file of commas",
                        PEOPLE.replace(';', ',').replace("1156", "1,156"),
                        "0 linje.4"),
                accepted(
                        "a thousands comma in quotes",
                        PEOPLE.replace(';', ',').replace("1156", "\"1,156\""),
                        ALL_PEOPLE),
                asked(
                        "cut in half inside a line",
                        PEOPLE.substring(0, PEOPLE.length() - 10),
                        "0 linje.5",
                        "5 file.noEnd"),
                normalised(
                        "cut in half inside a number",
                        PEOPLE.substring(0, PEOPLE.length() - 3),
                        "folketal 2020K1 25032.00",
                        "5 file.noEnd.whole"),
                normalised(
                        "cut in half inside the decimals",
                        BUDGET
                                + line("2020", "80.000.000,00")
                                + line("2021", "70.000.000,00")
                                + line("2022", "60.000.000,0").strip(),
                        BUDGET_VALUE,
                        "5 file.noEnd"),
                normalised(
                        "cut before the last cell, which all others have",
                        BUDGET
                                + line("2020", "80.000.000,00")
                                + line("2021", "70.000.000,00")
                                + line("2022", "").strip(),
                        BUDGET_VALUE,
                        "0 figure.jump",
                        "0 figure.jump",
                        "0 figure.jump",
                        "5 file.noEnd",
                        "5 mark.lostZero"),
                normalised(
                        "no end, but a last line like the others",
                        BUDGET
                                + line("2020", "80.000.000,00")
                                + line("2021", "70.000.000,00")
                                + line("2022", "60.000.000,00").strip(),
                        BUDGET_VALUE,
                        "5 file.noEnd.whole"));
    }

    private static String line(String year, String spent) {
        return year + ";Skoler;03.22.01;1;100.000.000,00;110.000.000,00;" + spent + "\n";
    }

    private static Stream<SentFile> quotes() {
        return Stream.of(
                accepted("quotes around everything", quoted(PEOPLE), ALL_PEOPLE),
                normalised(
                        "an address of two lines",
                        WITH_NOTE.replace("13795;", "13795;\"Gade 1; st.\n2620 By\""),
                        ALL_PEOPLE,
                        "1 column.unused"),
                refused("a quote never closed in a number", PEOPLE.replace("10054", "\"10054"), "3 quote.unclosed"),
                refused(
                        "a quote never closed in a column that is not used",
                        WITH_NOTE.replace("10054;", "10054;\"se bilag"),
                        "3 quote.unclosed"),
                refused(
                        "a quote closed lines later",
                        WITH_NOTE.replace("13795;", "13795;\"se bilag").replace("1156;", "1156;\""),
                        "1 column.unused",
                        "2 quote.swallowed"));
    }

    private static String quoted(String text) {
        return "\"" + text.strip().replace(";", "\";\"").replace("\n", "\"\n\"") + "\"\n";
    }

    private static Stream<SentFile> totals() {
        return Stream.of(
                accepted("a total beside its parts is counted once", PEOPLE + "165;TOT;2020K1;27731\n", ALL_PEOPLE),
                normalised(
                        "a total that its parts do not give",
                        PEOPLE + "165;TOT;2020K1;27832\n",
                        "folketal 2020K1 27832.00",
                        "6 total.parts"),
                normalised("a sum without a code", PEOPLE + "I alt;;;27731\n", ALL_PEOPLE, "6 line.total"),
                normalised(
                        "a sum without a code that does not add up",
                        PEOPLE + "I alt;;;27732\n",
                        ALL_PEOPLE,
                        "6 line.total",
                        "6 total.uneven"),
                normalised(
                        "the result of a budget",
                        BUDGET + "Resultat;;;;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        BUDGET_VALUE,
                        "3 line.total"),
                asked("a sum among ages that is none", FORECAST + "2020;2021;I alt;740\n", "0 sum.alder"),
                refused(
                        "a sum among departments",
                        BUDGET + "2019;I alt;03.22.01;1;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        "3 cell.total"),
                refused(
                        "a sum among functions",
                        BUDGET + "2019;Skoler;Total;1;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        "3 cell.total"),
                normalised(
                        "main functions that are the sums of their functions",
                        BUDGET
                                + "2019;Skoler;03;1;100.000.000,00;110.000.000,00;90.000.000,00\n"
                                + "2019;Skoler;3.22;1;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        BUDGET_VALUE,
                        "3 sum.checked",
                        "4 sum.checked"),
                refused(
                        "a main function of another department",
                        BUDGET + "2019;Kultur;03;1;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        "3 cell.total"),
                refused(
                        "a sum named after its function",
                        BUDGET + "2019;Skoler;03.22.01 I alt;1;100.000.000,00;110.000.000,00;90.000.000,00\n",
                        "3 cell.total"),
                accepted(
                        "names behind functions and dranst",
                        BUDGET.replace(";03.22.01;1;", ";3.22.01 Folkeskoler;1 Drift;"),
                        BUDGET_VALUE),
                normalised(
                        "months beside years",
                        BUDGET.replace("År;", "Regnskabsår;Periode;").replace("2019;", "2019;12;"),
                        BUDGET_VALUE,
                        "1 header.rival"),
                accepted(
                        "country, region and municipality in one column are kept apart",
                        PEOPLE + "000;U;2020K1;2800000\nRegion Hovedstaden;U;2020K1;900000\n",
                        ALL_PEOPLE));
    }

    private static Stream<SentFile> repeated() {
        return Stream.of(
                refused("a line twice", PEOPLE + "165;F;2020K1;2726\n", "6 row.repeated"),
                refused("a key twice with another number", PEOPLE + "0165;F;2020K1;2727\n", "6 row.repeated"),
                refused("a code and its text", PEOPLE + "Albertslund;Fraskilt;2020K1;2726\n", "6 row.repeated"));
    }

    private static Stream<SentFile> people() {
        return Stream.of(
                refused(
                        "a cpr number in a column that is not used",
                        WITH_NOTE.replace("13795;", "13795;010180-1234"),
                        "2 personal.cpr"),
                refused("a cpr number in a title", "Sag om 010180-1234\n" + PEOPLE, "1 personal.cpr"),
                refused(
                        "a column named cpr, filled once",
                        WITH_NOTE.replace("Note", "CPR-nr").replace("13795;", "13795;0101801234"),
                        "2 personal.cpr"),
                refused(
                        "a column named cpr whose zeros are lost",
                        WITH_NOTE.replace("Note", "CPR-nr").replace("13795;", "13795;101801234"),
                        "2 personal.cpr"),
                normalised(
                        "a column named cpr, blank",
                        WITH_NOTE.replace("Note", "CPR-nr"),
                        ALL_PEOPLE,
                        "1 column.unused",
                        "1 personal.blank"));
    }
}
