package dk.taellertal.ui.page;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which page is wanted.
 *
 * @param choices what was chosen on it, by the names in an address
 * @param level for whose eyes: the public sees no owners, and what its stricter threshold hides is hidden
 * @param today the day on which statuses are told and the latest estimates are looked for
 */
public record PageRequest(Map<String, String> choices, DisclosureLevel level, LocalDate today, Texts texts) {

    public PageRequest {
        choices = Map.copyOf(choices);
    }

    public Optional<String> chosen(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** @throws IllegalArgumentException where what was chosen is no whole number */
    public Optional<Long> number(String name) {
        return chosen(name).map(text -> {
            if (!text.matches("\\d{1,18}")) {
                throw new IllegalArgumentException("%s must be a whole number: '%s'".formatted(name, text));
            }
            return Long.valueOf(text);
        });
    }

    public boolean isPublic() {
        return level == DisclosureLevel.PUBLIC;
    }
}
