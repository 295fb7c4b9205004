package dk.taellertal.ui.agenda;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a meeting is called, by the first line of its agenda: {@code Chefforum} of {@code REFERAT Chefforum d. 29-01-2020}. */
public final class MeetingName {

    private static final int LONGEST = 80;
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:beslutnings)?referat|(?:foreløbig )?dagsorden)(?: (?:fra|for|af|til))?:?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** From the day on, and what leads to it. */
    private static final Pattern DAY = Pattern.compile(
            "[\\s,–-]*(?:(?:\\p{L}+dag)?\\s*(?:den|d\\.)\\s*)?\\d{1,2}[.\\-/ ].*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first line is a case already: it may name a person, and is no name. */
    private static final Pattern ITEM =
            Pattern.compile("(?:punkt|pkt|sag)\\P{L}.*|\\d.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MeetingName() {}

    /** Empty where the first line says none. */
    public static Optional<String> in(String text) {
        return text.lines()
                .map(line -> line.replace('\u00a0', ' ').replace("\ufeff", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter(line -> !ITEM.matcher(line).matches())
                .map(line -> KIND.matcher(line).replaceFirst(""))
                .map(line -> DAY.matcher(line).replaceFirst("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST);
    }
}
