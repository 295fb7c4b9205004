package dk.taellertal.ingest.upload.sent;

import static dk.taellertal.ingest.upload.sent.SentFile.accepted;
import static dk.taellertal.ingest.upload.sent.SentFile.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files whose bytes are odd, or that are something else than text of lines and cells. */
final class SentForms {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Civil status of Albertslund on 1 January 2020: 13,795 + 10,054 + 1,156 + 2,726 = 27,731. */
    static final String PEOPLE =
            "OMRÅDE;CIVILSTAND;TID;INDHOLD\n165;U;2020K1;13795\n165;G;2020K1;10054\n165;E;2020K1;1156\n165;F;2020K1;2726\n";

    static final String ALL_PEOPLE = "folketal 2020K1 27731.00";

    private SentForms() {}

    static Stream<SentFile> all() {
        return Stream.of(encodings(), lineEnds(), otherForms(), bombs()).flatMap(s -> s);
    }

    private static Stream<SentFile> encodings() {
        return Stream.of(
                accepted("utf-8", PEOPLE, ALL_PEOPLE),
                accepted("utf-8 with its mark", "\ufeff" + PEOPLE, ALL_PEOPLE),
                accepted("windows-1252", PEOPLE, ALL_PEOPLE).as(WINDOWS),
                accepted("windows-1252 with the mark of utf-8", PEOPLE, ALL_PEOPLE)
                        .bytes(joined(UTF_8_MARK, PEOPLE.getBytes(WINDOWS))),
                accepted("utf-16 big end first with its mark", PEOPLE, ALL_PEOPLE)
                        .as(StandardCharsets.UTF_16),
                accepted("utf-16 little end first with its mark", "\ufeff" + PEOPLE, ALL_PEOPLE)
                        .as(StandardCharsets.UTF_16LE),
                accepted("utf-16 little end first without a mark", PEOPLE, ALL_PEOPLE)
                        .as(StandardCharsets.UTF_16LE),
                accepted("utf-16 big end first without a mark", PEOPLE, ALL_PEOPLE)
                        .as(StandardCharsets.UTF_16BE),
                refused("utf-32", PEOPLE, "1 file.nul").as(Charset.forName("UTF-32LE")),
                refused("utf-8 with one byte broken", "Folketal ?\n" + PEOPLE, "2 file.brokenLetters")
                        .bytes(joined(
                                "Folketal ".getBytes(StandardCharsets.UTF_8),
                                joined(new byte[] {(byte) 0xC3, '\n'}, PEOPLE.getBytes(StandardCharsets.UTF_8)))),
                refused("letters broken on the way", PEOPLE.replace("165;U", "KÃ¸ge;U"), "2 cell.brokenLetters"));
    }

    private static Stream<SentFile> lineEnds() {
        return Stream.of(
                accepted("crlf", PEOPLE.replace("\n", "\r\n"), ALL_PEOPLE),
                accepted("cr only", PEOPLE.replace("\n", "\r"), ALL_PEOPLE),
                accepted("mixed line ends", PEOPLE.replace("E;2020K1;1156\n", "E;2020K1;1156\r\n"), ALL_PEOPLE),
                accepted("blank lines between", "\n\n" + PEOPLE.replace("\n165", "\n\n165") + "\n\n", ALL_PEOPLE),
                accepted("lines of delimiters", PEOPLE + ";;;\n;;;\n", ALL_PEOPLE),
                accepted("tab", PEOPLE.replace(';', '\t'), ALL_PEOPLE),
                accepted("pipe", PEOPLE.replace(';', '|'), ALL_PEOPLE),
                accepted("comma", PEOPLE.replace(';', ','), ALL_PEOPLE));
    }

    private static Stream<SentFile> otherForms() {
        return Stream.of(
                refused("empty", "", "0 file.empty"),
                refused("blanks only", "  \n \n", "0 file.empty"),
                refused("the mark of utf-8 alone", "\ufeff", "0 file.empty"),
                refused("the mark of utf-16 alone", "", "0 file.empty").bytes(new byte[] {(byte) 0xFF, (byte) 0xFE}),
                refused("xlsx renamed csv", "PK\u0003\u0004\u0014\u0000\u0006\u0000xl/workbook.xml", "0 form.xlsx"),
                refused("zip", "PK\u0003\u0004\u0014\u0000\u0000\u0000budget.csv", "0 form.xlsx"),
                refused("gzip", "", "0 form.zip").bytes(new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3, 4}),
                refused("xls renamed csv", "", "0 form.xls")
                        .bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4}),
                refused("pdf", "%PDF-1.7\n1 0 obj\n", "0 form.pdf"),
                refused(
                        "a page of an error renamed csv",
                        "<!DOCTYPE html>\n<html><body>503; tjenesten; er; nede</body></html>\n",
                        "0 form.document"),
                refused("json", "[{\"OMRÅDE\": \"165\", \"INDHOLD\": 13795}]\n", "0 form.json"),
                refused("a picture", "\u0001\u0002\u0003\u0004\u0005;\u0006;\u0007\n", "0 form.binary"));
    }

    private static Stream<SentFile> bombs() {
        return Stream.of(
                refused("nul in a cell", PEOPLE.replace("13795", "13\u0000795"), "1 file.nul"),
                refused(
                        "a line of four million signs and more",
                        PEOPLE + "1".repeat(4_000_001),
                        "6 file.recordTooLong"),
                refused("twenty thousand columns and more", ";".repeat(20_000) + "\n", "1 file.tooManyCells"),
                refused("ten million columns", ";".repeat(10_000_000), "1 file.recordTooLong"));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
