package dk.taellertal.ui.wish;

import dk.taellertal.core.event.WishEvent.Kind;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.text.Worded;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words by which other programs know kinds and statuses of wishes. */
public final class WishWords {

    private WishWords() {}

    /** {@code glad} or {@code dream}. */
    public static String of(Kind kind) {
        return word(kind);
    }

    /** For example {@code source-found}. */
    public static String of(Status status) {
        return word(status);
    }

    /** The kind of a word, in English or Danish. */
    public static Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "glad" -> Kind.GLAD;
            case "dream", "drøm", "droem" -> Kind.DREAM;
            default -> throw new IllegalArgumentException("'kind' is '%s' (expected glad or dream)".formatted(word));
        };
    }

    public static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> word(status).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'status' is '%s' (expected %s)"
                        .formatted(
                                word,
                                Arrays.stream(Status.values())
                                        .map(WishWords::word)
                                        .collect(Collectors.joining(", ")))));
    }

    private static String word(Enum<?> constant) {
        return Worded.hyphenated(constant);
    }
}
