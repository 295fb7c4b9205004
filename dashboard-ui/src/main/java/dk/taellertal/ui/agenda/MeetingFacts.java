package dk.taellertal.ui.agenda;

import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
    private static final CSVFormat FORM = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setRecordSeparator("\n")
            .setHeader(
                    "Møde",
                    "Dato",
                    "Punkt",
                    "Journalnummer",
                    "Tidsangivelse",
                    "Punkttype",
                    "Minutter",
                    "Sager",
                    "Sager med nøgletal")
            .get();

    /** @param day of the meeting */
    public static MeetingFacts of(Meeting meeting, LocalDate day, Texts texts) {
        MeetingAgenda agenda = MeetingAgenda.of(meeting, texts);
        StringBuilder text = new StringBuilder();
        try (CSVPrinter lines = new CSVPrinter(text, FORM)) {
            for (Item item : meeting.items()) {
                lines.printRecord(
                        meeting.name() + " " + DAY.format(day),
                        DAY.format(day),
                        item.number(),
                        item.journal(),
                        times(item, agenda),
                        item.fixed() ? "fast punkt" : "sag",
                        agenda.minutes(item.number()).map(String::valueOf).orElse(""),
                        1,
                        meeting.figures(item.number()).isEmpty() ? 0 : 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MeetingFacts("moede-%s-%s.csv".formatted(day, meeting.id()), text.toString());
    }

    private static String times(Item item, MeetingAgenda agenda) {
        if (agenda.minutes(item.number()).isPresent()) {
            return "start og slut";
        }
        return item.slots().size() == 1 && item.slots().getFirst().end() == null ? "kun start" : "ingen";
    }
}
