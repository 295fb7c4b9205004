package dk.taellertal.ui.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field says, in words. */
public final class FieldWords {

    private FieldWords() {}

    /** A list by its items, an indicator by its figure and target; a dash where there is nothing. */
    public static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case List<?> list -> list.stream().map(FieldWords::said).collect(Collectors.joining("; "));
            case Map<?, ?> map ->
                map.values().stream()
                        .map(inner ->
                                inner instanceof Map || inner instanceof List ? said(inner) : String.valueOf(inner))
                        .collect(Collectors.joining(" "));
            default -> String.valueOf(value);
        };
    }
}
