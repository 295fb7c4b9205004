package dk.taellertal.ingest.table;

import static dk.taellertal.ingest.table.Example.asked;
import static dk.taellertal.ingest.table.Example.clean;

import java.util.stream.Stream;

/** Files whose lines are not all rows. */
final class OddLayouts {

    private static final String NO_HEADER = "Frederiksberg;147;170.6\nDragør;155;166.13\nAalborg;851;165.64\n";
    private static final String ALL_WORDS = "Nord;Syd\nØst;Vest\nHer;Der\n";
    private static final String LONE = "Skole;Elever\nNord;5\nSyd;\nVest;7\nØst;9\n";
    private static final String GAPS = "Id;Navn;Beløb\n1;A;10\n2;B;20\n;C;30\n4;D;40\n5;E;50\n";
    private static final String TWO_TABLES = "Skole;Elever\nNord;5\nSyd;6\n\nBy;Areal\nAa;70\nBe;80\n";

    private OddLayouts() {}

    static Stream<Example> all() {
        return Stream.of(titles(), headers(), wide(), sections(), stubs(), totals(), notes(), several())
                .flatMap(s -> s);
    }

    private static Stream<Example> titles() {
        return Stream.of(
                clean(
                        "title and unit above",
                        "Folketal\nEnhed: personer\n\nKommune;Antal\nA;1\nB;5\n",
                        "Kommune,Antal\nA,1\nB,5\n"),
                clean(
                        "title and unit as excel saves them",
                        "Folketal;;\nEnhed: personer;;\n;;\nKommune;2019;2020\nA;1;2\nB;5;6\n",
                        "Kommune,2019,2020\nA,1,2\nB,5,6\n"),
                clean(
                        "two texts above",
                        "Udtrukket: 07-04-2020;;;Beløb i kr.\nKonto;Navn;Budget;Forbrug\n1;A;5;6\n2;B;7;8\n",
                        "Konto,Navn,Budget,Forbrug\n1,A,5,6\n2,B,7,8\n"),
                clean(
                        "names and values above",
                        "Kommune:;Albertslund\nÅr:;2020\n\nAlder;Antal\n0;33\n1;35\n",
                        "Alder,Antal\n0,33\n1,35\n"));
    }

    private static Stream<Example> headers() {
        return Stream.of(
                clean(
                        "groups of three levels",
                        ";2023;;2024;\n;Mænd;Kvinder;Mænd;Kvinder\nKommune;Ledige;Ledige;Ledige;Ledige\nA;1;2;3;4\nB;5;6;7;8\n",
                        "Kommune,2023 Mænd Ledige,2023 Kvinder Ledige,2024 Mænd Ledige,2024 Kvinder Ledige\nA,1,2,3,4\nB,5,6,7,8\n"),
                clean(
                        "a unit under all names",
                        "Konto;Budget;Forbrug\n;i 1.000 kr.;i 1.000 kr.\nA;10;20\nB;50;60\n",
                        "Konto,Budget,Forbrug\nA,10,20\nB,50,60\n"),
                clean(
                        "groups under names that stand above",
                        "\n;;Antal personer;Fuldtid\nOmråde;Periode;;\nA;jan 2024;512;480,5\nB;feb 2024;510;478,2\n",
                        "Område,Periode,Antal personer,Fuldtid\nA,jan 2024,512,\"480,5\"\nB,feb 2024,510,\"478,2\"\n"),
                asked(
                        "names of a pivot over names",
                        "Sum af Beløb;Kolonnenavne;\nRækkenavne;2023;2024\nBørn;10;20\nKultur;5;6\n",
                        "header"),
                asked("no header", NO_HEADER, "header"),
                clean(
                                "no header, answered",
                                NO_HEADER,
                                "kolonne 1,kolonne 2,kolonne 3\nFrederiksberg,147,170.6\nDragør,155,166.13\nAalborg,851,165.64\n")
                        .answering("header", "nej"),
                clean(
                                "no header, named",
                                NO_HEADER,
                                "kommune,kode,værdi\nFrederiksberg,147,170.6\nDragør,155,166.13\nAalborg,851,165.64\n")
                        .answering("kolonner", "kommune,kode,værdi"),
                Example.refused("no header, too few names", NO_HEADER, "names.number")
                        .answering("kolonner", "kommune,kode"),
                asked("words all over", ALL_WORDS, "header"),
                clean("words all over, answered", ALL_WORDS, "Nord,Syd\nØst,Vest\nHer,Der\n")
                        .answering("header", "ja"),
                clean(
                        "a header of known words over words",
                        "Kommune;Region\nA;Nord\nB;Syd\n",
                        "Kommune,Region\nA,Nord\nB,Syd\n"),
                clean(
                        "groups over names",
                        ";2019;;2020;\nKommune;Mænd;Kvinder;Mænd;Kvinder\nA;1;2;3;4\nB;5;6;7;8\n",
                        "Kommune,2019 Mænd,2019 Kvinder,2020 Mænd,2020 Kvinder\nA,1,2,3,4\nB,5,6,7,8\n"),
                clean(
                        "names broken in two",
                        "Konto;Oprindeligt;Korrigeret\n;budget;budget\nA;10;20\nB;50;60\n",
                        "Konto,Oprindeligt,Korrigeret\nA,10,20\nB,50,60\n"),
                clean(
                        "names broken in two, with a rest",
                        "Konto;Oprindeligt;Korrigeret;Forbrug\n;budget;budget;i alt\nA;10;20;5\nB;50;60;7\n",
                        "Konto,Oprindeligt budget,Korrigeret budget,Forbrug i alt\nA,10,20,5\nB,50,60,7\n"),
                clean(
                        "units under names",
                        "Kommune;Areal;Udgift\n;km2;kr.\nA;10;20\nB;50;60\n",
                        "Kommune,Areal km2,Udgift kr.\nA,10,20\nB,50,60\n"),
                asked(
                        "two lines that each could be the header",
                        "Område;Budget\nKommune;Beløb\nA;10\nB;20\n",
                        "header"),
                clean(
                                "two lines, answered",
                                "Område;Budget\nKommune;Beløb\nA;10\nB;20\n",
                                "Område Kommune,Budget Beløb\nA,10\nB,20\n")
                        .answering("header", "1-2"),
                clean(
                        "the header again after a page",
                        "Navn;Tal\nA;1\nB;5\nNavn;Tal\nC;6\n",
                        "Navn,Tal\nA,1\nB,5\nC,6\n"),
                clean("a blank header cell", ";Tal\nA;1\nB;5\n", "kolonne 1,Tal\nA,1\nB,5\n"));
    }

    private static Stream<Example> wide() {
        return Stream.of(
                clean("years as columns", "Kommune;2019;2020\nA;1;2\nB;5;6\n", "Kommune,2019,2020\nA,1,2\nB,5,6\n"),
                clean("quarters as columns", "Køn,2008K1,2008K2\nM,1,2\nK,5,6\n", "Køn,2008K1,2008K2\nM,1,2\nK,5,6\n"),
                clean(
                        "months as columns",
                        "Konto;jan;feb;mar\nA;1;2;3\nB;5;6;7\n",
                        "Konto,jan,feb,mar\nA,1,2,3\nB,5,6,7\n"),
                clean(
                        "ages as columns",
                        "Alder;0;1;2;3\nA;11;12;13;14\nB;15;16;17;18\n",
                        "Alder,0,1,2,3\nA,11,12,13,14\nB,15,16,17,18\n"));
    }

    private static Stream<Example> sections() {
        return Stream.of(
                asked(
                        "headings whose rows are all called otherwise",
                        "Post;2019;2020\nIndtægter;;\nSkat;1;2\nTilskud;3;4\nUdgifter;;\nLøn;5;6\n",
                        "enlig-linje"),
                clean(
                                "rows of words with cells missing",
                                "Navn;Email;Telefon\nIb;ib@x.dk;11223344\nBo;;\nEva;eva@x.dk;22334455\n",
                                "Navn,Email,Telefon\nIb,ib@x.dk,11223344\nBo,,\nEva,eva@x.dk,22334455\n")
                        .answering("enlig-linje", "række"),
                clean("codes without anything beside them", "Kode;Note\n1;\n2;\n3;x\n", "Kode,Note\n1,\n2,\n3,x\n"),
                clean(
                        "headings of rows",
                        "Kommune;2019;2020\nMænd;;\nA;1;2\nB;3;4\nKvinder;;\nA;5;6\nB;7;8\n",
                        "gruppe,Kommune,2019,2020\nMænd,A,1,2\nMænd,B,3,4\nKvinder,A,5,6\nKvinder,B,7,8\n"),
                clean(
                        "headings below blank lines",
                        "Navn;Tal\n\nUdgifter\nLøn;1\nVarer;2\n\nIndtægter\nSkat;3\n",
                        "gruppe,Navn,Tal\nUdgifter,Løn,1\nUdgifter,Varer,2\nIndtægter,Skat,3\n"),
                clean(
                        "headings of two levels",
                        "Konto;Tal\nUdgifter\nDrift\nLøn;1\nAnlæg\nLøn;2\nIndtægter\nDrift\nSkat;3\n",
                        "gruppe 1,gruppe 2,Konto,Tal\nUdgifter,Drift,Løn,1\nUdgifter,Anlæg,Løn,2\nIndtægter,Drift,Skat,3\n"),
                asked("a heading or a row without amounts", LONE, "enlig-linje"),
                clean("a row without amounts, answered", LONE, "Skole,Elever\nNord,5\nSyd,\nVest,7\nØst,9\n")
                        .answering("enlig-linje", "række"),
                clean("a heading, answered", LONE, "gruppe,Skole,Elever\n,Nord,5\nSyd,Vest,7\nSyd,Øst,9\n")
                        .answering("enlig-linje", "overskrift"));
    }

    private static Stream<Example> stubs() {
        return Stream.of(
                clean(
                        "names on their first row only, at two levels",
                        "By;År;Køn;Tal\nA;2020;M;5\n;;K;6\n;2021;M;7\n;;K;8\nB;2020;M;9\n;;K;10\n",
                        "By,År,Køn,Tal\nA,2020,M,5\nA,2020,K,6\nA,2021,M,7\nA,2021,K,8\nB,2020,M,9\nB,2020,K,10\n"),
                clean(
                        "names on their first row only",
                        "Køn;Kommune;Tal\nMænd;A;1\n;B;2\nKvinder;A;3\n;B;4\n",
                        "Køn,Kommune,Tal\nMænd,A,1\nMænd,B,2\nKvinder,A,3\nKvinder,B,4\n"),
                clean(
                        "names that move one column a level",
                        "Mål;Køn;Kommune;2019\nBeskæftigelse;;;\n;Mænd;;\n;;A;1\n;;B;2\n;Kvinder;;\n;;A;3\n;;B;4\n",
                        "Mål,Køn,Kommune,2019\nBeskæftigelse,Mænd,A,1\nBeskæftigelse,Mænd,B,2\nBeskæftigelse,Kvinder,A,3\nBeskæftigelse,Kvinder,B,4\n"),
                clean(
                        "levels that each have amounts",
                        "Hovedkonto;Funktion;Art;2019;2020\n3 Undervisning;;;100;110\n;3.22.01 Folkeskoler;;60;70\n;;1 Løn;40;45\n;;2 Varer;20;25\n;3.22.05 SFO;;40;40\n",
                        "Hovedkonto,Funktion,Art,2019,2020\n3 Undervisning,,,100,110\n3 Undervisning,3.22.01 Folkeskoler,,60,70\n3 Undervisning,3.22.01 Folkeskoler,1 Løn,40,45\n3 Undervisning,3.22.01 Folkeskoler,2 Varer,20,25\n3 Undervisning,3.22.05 SFO,,40,40\n"),
                asked("one name of many missing", GAPS, "udfyld"),
                clean(
                                "one name of many missing, answered",
                                GAPS,
                                "Id,Navn,Beløb\n1,A,10\n2,B,20\n,C,30\n4,D,40\n5,E,50\n")
                        .answering("udfyld", "nej"),
                clean(
                        "a name missing where each row says its own",
                        "Region;Kommune;Tal\nNord;A;1\nNord;B;2\n;C;3\nSyd;D;4\nSyd;E;5\n",
                        "Region,Kommune,Tal\nNord,A,1\nNord,B,2\n,C,3\nSyd,D,4\nSyd,E,5\n"));
    }

    private static Stream<Example> totals() {
        return Stream.of(
                clean(
                        "a sum whose code is blank",
                        "Konto;Navn;Beløb\n1;A;10\n2;B;20\n;I alt;30\n",
                        "Konto,Navn,Beløb\n1,A,10\n2,B,20\n"),
                asked(
                        "a sum whose code is blank and that does not add up",
                        "Konto;Navn;Beløb\n1;A;10\n2;B;20\n;I alt;99\n",
                        "udfyld summer"),
                clean("a sum without a name", "Navn;Beløb\nA;10\nB;20\n;30\n", "Navn,Beløb\nA,10\nB,20\n"),
                clean("an amount without a name", "Navn;Beløb\nA;10\nB;20\n;99\n", "Navn,Beløb\nA,10\nB,20\n,99\n"),
                clean(
                        "named sums above their parts",
                        "Område;2020\nHovedstaden i alt;30\nA;10\nB;20\nSjælland i alt;7\nC;7\n",
                        "Område,2020\nA,10\nB,20\nC,7\n"),
                clean(
                        "a code that adds up others, where not all are there",
                        "Post;2012\n1-10 I alt;1080\n1. Tjenester;166\n2. Forsvar;27\n",
                        "Post,2012\n1-10 I alt,1080\n1. Tjenester,166\n2. Forsvar,27\n"),
                clean("a sum that adds up", "Kommune;Tal\nA;10\nB;20\nI alt;30\n", "Kommune,Tal\nA,10\nB,20\n"),
                clean("a sum above its parts", "Kommune;Tal\nI alt;30\nA;10\nB;20\n", "Kommune,Tal\nA,10\nB,20\n"),
                clean("a sum that does not add up", "Kommune;Tal\nA;10\nB;20\nI alt;40\n", "Kommune,Tal\nA,10\nB,20\n"),
                clean(
                        "sums of groups",
                        "Konto;Art;Beløb\n3;Løn;10,50\n3;Varer;20,50\nResultat;;31,00\n4;Løn;5,00\nResultat;;5,00\nSamlet resultat;;36,00\n",
                        "Konto,Art,Beløb\n3,Løn,\"10,50\"\n3,Varer,\"20,50\"\n4,Løn,\"5,00\"\n"),
                clean(
                        "a sum named after its group",
                        "Art;Beløb\nLøn;10\nVarer;20\nDrift i alt;30\nBiler;7\n",
                        "Art,Beløb\nLøn,10\nVarer,20\nBiler,7\n"),
                clean(
                        "all as a group among others",
                        "Køn;Kommune;Tal\nI alt;A;3\nI alt;B;7\nMænd;A;1\nMænd;B;4\nKvinder;A;2\nKvinder;B;3\n",
                        "Køn,Kommune,Tal\nI alt,A,3\nI alt,B,7\nMænd,A,1\nMænd,B,4\nKvinder,A,2\nKvinder,B,3\n"),
                clean(
                        "all as a group over years",
                        "Køn;År;Tal\nI alt;2019;3\nI alt;2020;7\nMænd;2019;1\nMænd;2020;4\n",
                        "Køn,År,Tal\nI alt,2019,3\nI alt,2020,7\nMænd,2019,1\nMænd,2020,4\n"),
                clean(
                        "codes within codes",
                        "Post;2012\n2. Forsvar;27298\n2.1 Militær;26466\n2.2 Civil;833\n",
                        "Post,2012\n2. Forsvar,27298\n2.1 Militær,26466\n2.2 Civil,833\n"));
    }

    private static Stream<Example> notes() {
        return Stream.of(
                clean(
                        "footnotes below",
                        "Kommune;Tal\nA;1\nB;5\n\n1) Uden øer\nKilde: Danmarks Statistik\n",
                        "Kommune,Tal\nA,1\nB,5\n"),
                clean(
                        "a legend below as excel saves it",
                        "Kommune;Kode;Tal\nA;1;5\nB;2;M\n;;\nTegnforklaring:;;\nM;Mangler;\n",
                        "Kommune,Kode,Tal\nA,1,5\nB,2,M\n"),
                clean(
                        "a source right under the rows",
                        "Kommune,Tal\nA,1\nB,5\nKilde: Danmarks Statistik, NEET2, 2020\n",
                        "Kommune,Tal\nA,1\nB,5\n"),
                clean(
                        "a note on a break between the rows",
                        "År;Tal\n2019;1\n* Databrud\n2020;5\n",
                        "År,Tal\n2019,1\n2020,5\n"));
    }

    private static Stream<Example> several() {
        return Stream.of(
                asked("two tables", TWO_TABLES, "tabel"),
                clean("two tables, answered", TWO_TABLES, "By,Areal\nAa,70\nBe,80\n")
                        .answering("tabel", "2"));
    }
}
