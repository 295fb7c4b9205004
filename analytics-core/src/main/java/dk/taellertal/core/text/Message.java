package dk.taellertal.core.text;

import java.util.Arrays;
import java.util.List;

/** A sentence for a reader, as a bundle key and what is laid into it; {@link Texts} writes it in a language. */
public record Message(String key, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
