package dk.taellertal.ingest.table;

import static dk.taellertal.ingest.table.Example.asked;
import static dk.taellertal.ingest.table.Example.clean;
import static dk.taellertal.ingest.table.Example.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files whose bytes, lines or cells are odd or bad. */
final class OddFiles {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PLAIN = "Kommune;Antal\nTårnby;5\nÆrø;7\n";
    private static final String PLAIN_OUT = "Kommune,Antal\nTårnby,5\nÆrø,7\n";

    private OddFiles() {}

    static Stream<Example> all() {
        return Stream.of(
                        encodings(),
                        lineEnds(),
                        delimiters(),
                        quotes(),
                        cells(),
                        numbersOfCells(),
                        noTables(),
                        people())
                .flatMap(s -> s);
    }

    private static Stream<Example> encodings() {
        return Stream.of(
                clean("utf-8", PLAIN, PLAIN_OUT),
                clean("utf-8 with its mark", "\ufeff" + PLAIN, PLAIN_OUT),
                clean("windows-1252", PLAIN, PLAIN_OUT).as(WINDOWS),
                clean("windows-1252 with the mark of utf-8", PLAIN, PLAIN_OUT)
                        .bytes(joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, PLAIN.getBytes(WINDOWS))),
                clean("utf-16 with its mark", PLAIN, PLAIN_OUT).as(StandardCharsets.UTF_16),
                clean("utf-16 little end first without a mark", PLAIN, PLAIN_OUT)
                        .as(StandardCharsets.UTF_16LE),
                clean("utf-16 big end first without a mark", PLAIN, PLAIN_OUT).as(StandardCharsets.UTF_16BE),
                clean("a hard blank in a number", "Navn;Tal\nA;1\u00a0234\nB;5\n", "Navn,Tal\nA,1 234\nB,5\n"),
                clean("letters broken on the way", "Navn;Tal\nÃ¦blegÃ¥rd;1\nB;5\n", "Navn,Tal\nÃ¦blegÃ¥rd,1\nB,5\n"));
    }

    private static Stream<Example> lineEnds() {
        return Stream.of(
                clean("crlf", PLAIN.replace("\n", "\r\n"), PLAIN_OUT),
                clean("cr only", PLAIN.replace("\n", "\r"), PLAIN_OUT),
                clean("no end of the last line", PLAIN.strip(), PLAIN_OUT),
                clean("blank lines between", "\n\nNavn;Tal\n\nA;1\n;\n\nB;5\n\n", "Navn,Tal\nA,1\nB,5\n"),
                clean(
                        "a line break inside a cell",
                        "Navn;Tal\n\"A\nog B\";1\nC;5\n",
                        "Navn,Tal\n\"A\nog B\",1\nC,5\n"));
    }

    private static Stream<Example> delimiters() {
        return Stream.of(
                clean(
                        "semicolons in the texts of a file of commas",
                        "id,tekst,antal\n1,\"a; b; c\",2\n2,\"d; e; f\",3\n3,\"g; h; i\",4\n",
                        "id,tekst,antal\n1,a; b; c,2\n2,d; e; f,3\n3,g; h; i,4\n"),
                clean("tab", PLAIN.replace(';', '\t'), PLAIN_OUT),
                clean("pipe", PLAIN.replace(';', '|'), PLAIN_OUT),
                clean("comma", PLAIN.replace(';', ','), PLAIN_OUT),
                clean(
                        "semicolon around decimal commas",
                        "Navn;Tal\nA;1,5\nB;2,5\n",
                        "Navn,Tal\nA,\"1,5\"\nB,\"2,5\"\n"),
                clean("one column of decimal commas", "Beløb\n1,5\n2,5\n3,5\n", "Beløb\n\"1,5\"\n\"2,5\"\n\"3,5\"\n"),
                clean("the delimiter told to excel", "sep=;\nNavn;Tal\nA;1\nB;5\n", "Navn,Tal\nA,1\nB,5\n"),
                clean(
                        "a comma in every name",
                        "Efternavn, fornavn;Tal\nHansen, Ib;1\nOlsen, Bo;5\n",
                        "\"Efternavn, fornavn\",Tal\n\"Hansen, Ib\",1\n\"Olsen, Bo\",5\n"),
                asked("two delimiters that both work out", "navn,by;kode\na,b;1\nc,d;2\n", "skilletegn"),
                clean(
                                "two delimiters, answered",
                                "navn,by;kode\na,b;1\nc,d;2\n",
                                "\"navn,by\",kode\n\"a,b\",1\n\"c,d\",2\n")
                        .answering("skilletegn", "semikolon"));
    }

    private static Stream<Example> quotes() {
        return Stream.of(
                refused(
                        "a quote never closed in the last column",
                        "Art;Beløb\nLøn;10\nVarer;\"20\nBiler;,\nHuse|;5\n",
                        "quote.unclosed"),
                clean(
                        "an address of two lines",
                        "Navn,Adresse\nIb,\"Gade 1, st.\n2620 By\"\nBo,\"Vej 2\"\n",
                        "Navn,Adresse\nIb,\"Gade 1, st.\n2620 By\"\nBo,Vej 2\n"),
                clean(
                        "quotes around everything",
                        "\"Navn\";\"Tal\"\n\"A;B\";\"1\"\n\"C\";\"5\"\n",
                        "Navn,Tal\nA;B,1\nC,5\n"),
                clean(
                        "a quote inside, twice as it should",
                        "Navn;Tal\n\"A \"\"B\"\"\";1\nC;5\n",
                        "Navn,Tal\n\"A \"\"B\"\"\",1\nC,5\n"),
                clean(
                        "quotes around the first word",
                        "Skole;Elever\nSkolen \"Parken\";640\n\"Søen\" skole;574\n",
                        "Skole,Elever\n\"Skolen \"\"Parken\"\"\",640\n\"\"\"Søen\"\" skole\",574\n"),
                clean(
                        "a quote inside, once",
                        "Navn;Tal\n\"A \"B\" C\";1\nC;5\n",
                        "Navn,Tal\n\"A \"\"B\"\" C\",1\nC,5\n"),
                clean("inches", "Rør;Tal\n12\" rør;1\nC;5\n", "Rør,Tal\n\"12\"\" rør\",1\nC,5\n"),
                clean("blanks around quotes", "\"Navn\" ; \"Tal\"\n \"A\" ; 1\n\"C\" ;5\n", "Navn,Tal\nA,1\nC,5\n"),
                refused("a quote never closed", "Navn;Tal\n\"A;1\nC;5\n", "quote.unclosed"),
                refused("a quote closed lines later", "Navn;Tal\nA;1\n\"B;2\nC;3\nD\";4\nE;5\n", "quote.swallowed"),
                refused("quotes that do not add up", "Navn;Tal\n\"A;1\n\"B\" x;2\nC\";3\n", "quote.unbalanced"));
    }

    private static Stream<Example> cells() {
        return Stream.of(
                clean(
                        "codes kept by excel's sign",
                        "Konto;Beløb\n=\"0004120\";5\n=\"0004121\";6\n",
                        "Konto,Beløb\n0004120,5\n0004121,6\n"),
                clean("formulas", "Navn;Tal\nA;=1+1\nB;5\nC;6\n", "Navn,Tal\nA,=1+1\nB,5\nC,6\n"),
                clean("errors of excel", "Navn;Tal\nA;#DIV/0!\nB;5\nC;6\n", "Navn,Tal\nA,#DIV/0!\nB,5\nC,6\n"),
                clean("a column too narrow", "Navn;Tal\nA;####\nB;5\nC;6\n", "Navn,Tal\nA,####\nB,5\nC,6\n"),
                clean(
                        "a number cut short by excel",
                        "Navn;Tal\nA;1,65E+09\nB;5\nC;6\n",
                        "Navn,Tal\nA,\"1,65E+09\"\nB,5\nC,6\n"),
                clean(
                        "dates of mixed form",
                        "Dato;Tal\n31.03.2020;1\n2020-04-30;5\n31/05/2020;6\n",
                        "Dato,Tal\n31.03.2020,1\n2020-04-30,5\n31/05/2020,6\n"),
                clean(
                        "all notations of numbers",
                        "Navn;Tal\nA;1.234,5\nB;12,00-\nC;(3,5)\nD;–1,5\nE;12 kr.\nF;25 %\n",
                        "Navn,Tal\nA,\"1.234,5\"\nB,\"12,00-\"\nC,\"(3,5)\"\nD,\"–1,5\"\nE,12 kr.\nF,25 %\n"),
                clean(
                        "a number that could be thousands",
                        "Navn;Tal\nA;1.218\nB;2.500\n",
                        "Navn,Tal\nA,1.218\nB,2.500\n"),
                clean(
                        "signs for what is missing",
                        "Navn;Tal\nA;..\nB;-\nC;M\nD;5\nE;x\n",
                        "Navn,Tal\nA,..\nB,-\nC,M\nD,5\nE,x\n"));
    }

    private static Stream<Example> numbersOfCells() {
        return Stream.of(
                asked("a line too long", "Navn;Tal\nA;1\nB;2;3\nC;4\n", "linje.3"),
                asked("a line too short", "Navn;Kode;Tal\nA;1;5\nB;2\nC;4;6\n", "linje.3"),
                asked("cut in half", "Navn;Kode;Tal\nA;1;5\nB;2;6\nC;4", "linje.4"),
                refused(
                        "decimal commas in a file of commas",
                        "Navn,Kode,Tal\nA,1,2,5\nB,2,3,5\nC,3,4\n",
                        "header.decimalCommas"),
                asked("a header too short", "2016;2017\nForbrug;1;2\nIndtægt;3;4\n", "kolonnenavne"),
                clean("delimiters at the end of lines", "Navn;Tal;;\nA;1;;\nB;5;;\n", "Navn,Tal\nA,1\nB,5\n"),
                clean("blank columns at the left", ";;Navn;Tal\n;;A;1\n;;B;5\n", "Navn,Tal\nA,1\nB,5\n"),
                clean("a blank column between", "Navn;;Tal\nA;;1\nB;;5\n", "Navn,Tal\nA,1\nB,5\n"),
                clean("a named column without cells", "Navn;Note;Tal\nA;;1\nB;;5\n", "Navn,Note,Tal\nA,,1\nB,,5\n"),
                clean("the same name twice", "Navn;Tal;Tal\nA;1;2\nB;5;6\n", "Navn,Tal,Tal (2)\nA,1,2\nB,5,6\n"),
                clean("names that differ in case", "Navn;tal;TAL\nA;1;2\nB;5;6\n", "Navn,tal,TAL\nA,1,2\nB,5,6\n"),
                clean("three hundred columns", wide(300, ";"), wide(300, ",")),
                refused("twenty thousand columns and more", wide(20_001, ";"), "file.tooManyCells"),
                refused("a line that goes on", "Navn;Tal\nA;" + "1".repeat(4_000_001) + "\n", "file.recordTooLong"));
    }

    private static Stream<Example> noTables() {
        return Stream.of(
                refused("empty", "", "file.empty"),
                refused("blanks only", " \n\n \n", "file.empty"),
                refused("delimiters only", ";;\n;;\n", "file.noData"),
                refused("header only", "Navn;Kode;Tal\n", "file.noData"),
                refused("a template", "Metadata;Dato1;Tekst1;Numerisk1\n1;;;\n", "file.noData"),
                refused("nul", "Navn;Tal\nA;1\nB;\u0000\n", "file.nul"),
                refused("control signs", "\u0001\u0002\u0003\u0004abc;\u0005\u0006\n", "form.binary"),
                refused("xlsx renamed csv", "PK\u0003\u0004\u0014", "form.xlsx"),
                refused("xls renamed csv", "", "form.xls")
                        .bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}),
                refused("pdf", "%PDF-1.7\nabc", "form.pdf"),
                refused("a page of the web", "<html><table><tr><td>1</td></tr></table></html>", "form.document"),
                refused("json", "{\"navn\": \"A\", \"tal\": 5}\n", "form.json"),
                refused("titles and notes only", "Titel;;\n\nKilde: DST;;\n", "file.noTable"));
    }

    private static Stream<Example> people() {
        return Stream.of(
                refused("a cpr number with its hyphen", "Navn;Nr;Tal\nA;010180-1234;1\nB;;5\n", "personal.cpr"),
                refused(
                        "a column of cpr numbers without",
                        "Nr;Tal\n0101801234;1\n0201801234;2\n0301801234;3\n0401801234;4\n0501801234;5\n",
                        "personal.cpr"),
                refused("a column named cpr, filled", "CPR;Tal\n101801234;1\n;5\n", "personal.cpr"),
                refused("a cpr number in the title", "Sag om 010180-1234\nNavn;Tal\nA;1\nB;5\n", "personal.cpr"),
                clean("a column named cpr, blank", "Navn;CPR-nr;Tal\nA;;1\nB;;5\n", "Navn,CPR-nr,Tal\nA,,1\nB,,5\n"),
                clean(
                        "account and psp numbers",
                        "Konto;PSP-element;Beløb\n4010101234;XG-0000004025-00003;5\n4099991234;XG-0000004025-00004;6\n",
                        "Konto,PSP-element,Beløb\n4010101234,XG-0000004025-00003,5\n4099991234,XG-0000004025-00004,6\n"));
    }

    private static String wide(int columns, String delimiter) {
        StringBuilder text = new StringBuilder("Navn");
        for (int i = 1; i < columns; i++) {
            text.append(delimiter).append("felt").append(i);
        }
        text.append("\nA").append((delimiter + "7").repeat(columns - 1));
        return text.append("\nB")
                .append((delimiter + "8").repeat(columns - 1))
                .append("\n")
                .toString();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
