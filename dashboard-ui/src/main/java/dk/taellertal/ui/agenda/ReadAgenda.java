package dk.taellertal.ui.agenda;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.agenda.Agenda;
import dk.taellertal.ingest.agenda.AgendaReader;
import dk.taellertal.ingest.agenda.UnreadableAgenda;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.document.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An agenda as it was read from a document.
 *
 * @param name of the meeting; empty where the first line says none
 */
public record ReadAgenda(Optional<String> name, Agenda agenda) {

    /** @throws UnreadableDocument where it cannot be read, or no item of an agenda is in it */
    public static ReadAgenda of(byte[] document) throws UnreadableDocument {
        String text = DocumentText.of(document);
        try {
            return new ReadAgenda(MeetingName.in(text), AgendaReader.read(text));
        } catch (UnreadableAgenda e) {
            throw new UnreadableDocument(Message.of("agenda.unreadable", e.lines()));
        }
    }

    /** The same of a text that somebody wrote or pasted. */
    public static ReadAgenda of(String text) throws UnreadableDocument {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
