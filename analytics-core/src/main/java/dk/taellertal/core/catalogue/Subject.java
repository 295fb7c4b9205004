package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.KeyFigureId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A subject of cases, with the key figures that say something about it.
 *
 * @param kle its number, or the beginning of it, in the classification that Danish journal numbers begin with (KLE,
 *     emnesystematik), such as {@code 17} or {@code 17.01}
 * @param figures the most telling first
 */
public record Subject(String kle, List<KeyFigureId> figures) {

    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}");

    public Subject {
        if (!FORM.matcher(kle).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no KLE number (expected for example 17 or 17.01)".formatted(kle));
        }
        figures = List.copyOf(figures);
    }

    /** @param journal such as {@code 17.01.00-G20-1-20} */
    public boolean covers(String journal) {
        return journal.startsWith(kle + ".") || journal.startsWith(kle + "-");
    }
}
