package dk.taellertal.core.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wrote above a figure's numbers in place of the program's own finding. It holds for the very numbers it was
 * written about and for no others.
 *
 * @param about the fingerprint of those numbers
 * @param texts by language, {@code da} or {@code en}; none where the program's own finding shall stand again
 * @param by the account that wrote it
 */
public record Headline(KeyFigureId figure, String about, Map<String, String> texts, String by, LocalDate on) {

    /** Characters: what a slide and a page show on two lines. */
    public static final int LONGEST = 160;

    private static final Set<String> LANGUAGES = Set.of("da", "en");

    public Headline {
        texts = Map.copyOf(texts);
        texts.forEach((language, text) -> {
            if (!LANGUAGES.contains(language)) {
                throw new IllegalArgumentException("a headline is in da or en, not in '%s'".formatted(language));
            }
            if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a headline is one line of 1 to %d characters (this one has %d)"
                        .formatted(LONGEST, text.length()));
            }
        });
    }

    public Optional<String> in(Locale language) {
        return Optional.ofNullable(texts.get(language.getLanguage()));
    }

    /** The same with what stands in a language; blank for the program's own finding there. */
    public Headline saying(Locale language, String text) {
        Map<String, String> next = new LinkedHashMap<>(texts);
        next.remove(language.getLanguage());
        if (!text.isBlank()) {
            next.put(language.getLanguage(), text.strip());
        }
        return new Headline(figure, about, next, by, on);
    }
}
