package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;
import java.util.List;

/**
 * Something the file leaves open, that its sender must answer.
 *
 * @param key what an answer is given under
 */
public record Question(String key, Message text, List<Option> options) {

    /** One possible answer, and what it would mean. */
    public record Option(String answer, Message meaning) {}

    public Question {
        options = List.copyOf(options);
    }
}
