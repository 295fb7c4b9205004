package dk.taellertal.ingest.upload.sent;

import static dk.taellertal.ingest.upload.sent.SentFile.accepted;
import static dk.taellertal.ingest.upload.sent.SentFile.asked;
import static dk.taellertal.ingest.upload.sent.SentFile.normalised;
import static dk.taellertal.ingest.upload.sent.SentFile.refused;
import static dk.taellertal.ingest.upload.sent.SentForms.ALL_PEOPLE;
import static dk.taellertal.ingest.upload.sent.SentForms.PEOPLE;

import java.util.stream.Stream;

/** Files that say of their amounts what they are counted in. */
final class SentUnits {

    /** 20 of 110 million kr. not spent, by the thousand. */
    private static final String THOUSANDS =
            "År;Afdeling;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug\n2019;Skoler;03.22.01;1;100.000,0;110.000,0;90.000,0\n";

    private static final String WHOLE = THOUSANDS.replace("000,0", "000.000,00");
    private static final String VALUE = "afvigelse-fra-budget 2019 -20.00";
    private static final String THOUSANDTH = "afvigelse-fra-budget 2019 -0.02";

    private SentUnits() {}

    static Stream<SentFile> all() {
        return Stream.of(titles(), names(), lines(), cells()).flatMap(s -> s);
    }

    private static Stream<SentFile> titles() {
        return Stream.of(
                normalised("kroner over kroner", "Beløb i hele kr.\n" + WHOLE, VALUE, "1 line.title"),
                asked("thousands over kroner", "Enhed: 1.000 kr.\n" + THOUSANDS, "0 enhed", "1 line.title"),
                normalised("thousands over kroner, multiplied", "Enhed: 1.000 kr.\n" + THOUSANDS, VALUE, "1 line.title")
                        .with("answer enhed=1000"),
                normalised(
                                "thousands over kroner, as they stand",
                                "Enhed: 1.000 kr.\n" + THOUSANDS,
                                THOUSANDTH,
                                "1 line.title")
                        .with("answer enhed=1"),
                refused(
                                "thousands over kroner, another answer",
                                "Enhed: 1.000 kr.\n" + THOUSANDS,
                                "0 answer.unknown",
                                "1 line.title")
                        .with("answer enhed=100"),
                asked(
                        "thousands in a title",
                        "Budget og forbrug 2019 (t.kr.)\n" + THOUSANDS,
                        "0 enhed",
                        "1 line.title"),
                asked(
                        "millions over kroner",
                        "Alle beløb i mio. kr.;;;;;;\n"
                                + THOUSANDS.replace("000,0", ",0").replace("00,", "00,0"),
                        "0 enhed",
                        "1 line.title"),
                normalised(
                                "millions over kroner, multiplied",
                                "Alle beløb i mio. kr.\n" + THOUSANDS.replace(".000,0", ",0"),
                                VALUE,
                                "1 line.title")
                        .with("answer enhed=1000000"),
                normalised(
                                "thousands over kroner with a sum, multiplied",
                                "1.000 kr.\n" + THOUSANDS + "Resultat;;;;100.000,0;110.000,0;90.000,0\n",
                                VALUE,
                                "1 line.title",
                                "4 line.total")
                        .with("answer enhed=1000"),
                normalised("an amount in a title is no unit", "Sparekrav 26 mio. kr.\n" + WHOLE, VALUE, "1 line.title"),
                normalised("persons over persons", "Enhed: personer\n" + PEOPLE, ALL_PEOPLE, "1 line.title"),
                refused("kroner over persons", "Enhed: kr.\n" + PEOPLE, "1 line.title", "1 unit.other"),
                refused("percent over persons", "Enhed: pct.;;;\n" + PEOPLE, "1 line.title", "1 unit.other"),
                refused("percent over kroner", "Tal i pct.\n" + WHOLE, "1 line.title", "1 unit.other"));
    }

    private static Stream<SentFile> names() {
        return Stream.of(
                accepted(
                        "kroner behind names",
                        WHOLE.replace("budget;", "budget (kr.);").replace("Forbrug\n", "Forbrug (kr.)\n"),
                        VALUE),
                asked(
                        "thousands behind one name",
                        WHOLE.replace("Forbrug\n", "Forbrug i 1.000 kr.\n").replace("90.000.000,00", "90.000,0"),
                        "0 enhed.forbrug"),
                accepted(
                                "thousands behind one name, multiplied",
                                WHOLE.replace("Forbrug\n", "Forbrug i 1.000 kr.\n")
                                        .replace("90.000.000,00", "90.000,0"),
                                VALUE)
                        .with("answer enhed.forbrug=1000"),
                normalised(
                        "a share of what was spent is not what was spent",
                        WHOLE.replace("Forbrug\n", "Forbrug;Forbrug i %\n")
                                .replace("90.000.000,00", "90.000.000,00;81,8"),
                        VALUE,
                        "1 column.unused"));
    }

    private static Stream<SentFile> lines() {
        String units = THOUSANDS.replace("Forbrug\n", "Forbrug\n;;;;1.000 kr.;1.000 kr.;1.000 kr.\n");
        return Stream.of(
                asked(
                        "units under the names",
                        units,
                        "0 enhed.forbrug",
                        "0 enhed.korrigeret",
                        "0 enhed.oprindeligt",
                        "2 line.noteOnly"),
                normalised("units under the names, multiplied", units, VALUE, "2 line.noteOnly")
                        .with(
                                "answer enhed.forbrug=1000",
                                "answer enhed.korrigeret=1000",
                                "answer enhed.oprindeligt=1000"),
                asked(
                        "a column of units",
                        THOUSANDS.replace("Forbrug\n", "Forbrug;Enhed\n").replace("90.000,0", "90.000,0;1.000 kr."),
                        "0 enhed",
                        "1 column.unused"));
    }

    private static Stream<SentFile> cells() {
        return Stream.of(
                accepted("kroner behind amounts", WHOLE.replace("90.000.000,00", "90.000.000,00 kr."), VALUE),
                refused("a share among kroner", WHOLE.replace("90.000.000,00", "82 %"), "2 cell.otherUnit"),
                refused("a share in words among kroner", WHOLE.replace("90.000.000,00", "82 pct."), "2 cell.otherUnit"),
                refused("kroner among persons", PEOPLE.replace("13795", "13795 kr."), "2 cell.otherUnit"),
                refused("kroner among persons without a blank", PEOPLE.replace("13795", "13795kr"), "2 cell.otherUnit"),
                refused("percent among persons", PEOPLE.replace("13795", "50%"), "2 cell.otherUnit"));
    }
}
