package dk.taellertal.ui.agenda;

import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.csv.CsvText;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting as an extract of the dataset {@code dagsordener}, so that the key figures about agendas are computed from it as from any
 * other file, and lead to its lines.
 *
 * @param name of the file
 * @param text CSV with one line for each item
 */
public record MeetingFacts(String name, String text) {

    /** It is read as what it is, with no question asked. */
    public static final ReadSettings SETTINGS =
            new ReadSettings(Optional.of("dagsordener"), Optional.empty(), Map.of(), Map.of());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final List<String> HEADERS = List.of(
            "Møde",
            "Dato",
            "Punkt",
            "Journalnummer",
            "Tidsangivelse",
            "Punkttype",
            "Minutter",
            "Sager",
            "Sager med nøgletal");

    /** @param day of the meeting */
    public static MeetingFacts of(Meeting meeting, LocalDate day, Texts texts) {
        MeetingAgenda agenda = MeetingAgenda.of(meeting, texts);
        String named = meeting.name() + " " + DAY.format(day);
        List<List<String>> lines = new ArrayList<>(List.of(HEADERS));
        for (Item item : meeting.items()) {
            lines.add(List.of(
                    named,
                    DAY.format(day),
                    String.valueOf(item.number()),
                    Objects.requireNonNullElse(item.journal(), ""),
                    times(item, agenda),
                    item.fixed() ? "fast punkt" : "sag",
                    agenda.minutes(item.number()).map(String::valueOf).orElse(""),
                    "1",
                    meeting.figures(item.number()).isEmpty() ? "0" : "1"));
        }
        return new MeetingFacts("moede-%s-%s.csv".formatted(day, meeting.id()), CsvText.of(lines, ';'));
    }

    private static String times(Item item, MeetingAgenda agenda) {
        if (agenda.minutes(item.number()).isPresent()) {
            return "start og slut";
        }
        return item.slots().size() == 1 && item.slots().getFirst().end() == null ? "kun start" : "ingen";
    }
}
