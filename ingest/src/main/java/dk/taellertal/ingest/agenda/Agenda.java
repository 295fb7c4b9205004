package dk.taellertal.ingest.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The agenda or the minutes of a meeting.
 *
 * @param date the day of the meeting; empty where the text does not say it, or says two
 * @param cases in the order of the text
 */
public record Agenda(Optional<LocalDate> date, List<Case> cases) {

    /** What the sections of a case are called. */
    public enum Section {
        ANLEDNING,
        SAGSFREMSTILLING,
        INDSTILLING,
        BESLUTNING,
        BILAG
    }

    /**
     * A case on the agenda: one item of one meeting, since journal numbers repeat within a meeting.
     *
     * @param number of the item
     * @param title without the times
     * @param journal the journal number, such as {@code 00.15.00-G20-1-20}; empty where there is none
     * @param times as they stand beside the title, and in the table of contents where that says something else; none where
     *     neither says any
     * @param sections what stands under each heading; a heading with nothing below is there with an empty text
     */
    public record Case(
            int number, String title, Optional<String> journal, List<Times> times, Map<Section, String> sections) {

        public Case {
            times = List.copyOf(times);
            sections = new TreeMap<>(sections);
        }

        /** Its title and what stands below its headings. */
        public String text() {
            return title + "\n" + String.join("\n", sections.values());
        }
    }

    public Agenda {
        cases = List.copyOf(cases);
    }

    /** The first number that the cases leave out, such as 3 after 2 and before 4; empty where they leave out none. */
    public OptionalInt missing() {
        for (int i = 1; i < cases.size(); i++) {
            int expected = cases.get(i - 1).number() + 1;
            if (cases.get(i).number() > expected) {
                return OptionalInt.of(expected);
            }
        }
        return OptionalInt.empty();
    }
}
