package dk.taellertal.ui.export.kept;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.answer.FigureRequest;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was taken out, as it is kept.
 *
 * @param figure what was asked, with the versions of definition and data that answered
 * @param fingerprint of the values shown
 * @param format for example {@code docx}
 */
public record ExportEntry(
        String code,
        Instant at,
        String by,
        String format,
        DisclosureLevel level,
        @Nullable String journal,
        FigureRequest figure,
        String fingerprint) {

    /** Whether it shows the very same, for the same eyes. */
    boolean sameAs(Shown other) {
        return figure.equals(other.figure()) && level == other.level() && fingerprint.equals(other.fingerprint());
    }

    /** What a code stands for. */
    record Shown(FigureRequest figure, DisclosureLevel level, String fingerprint) {

        /** The same in whatever order dimensions were named. */
        String text() {
            return "%s %s %s %s"
                    .formatted(
                            new TreeMap<>(figure.only()),
                            List.of(
                                    figure.id(),
                                    figure.area(),
                                    figure.from(),
                                    figure.to(),
                                    figure.compare(),
                                    figure.definitionVersion(),
                                    figure.prices(),
                                    figure.pricesAsOf(),
                                    figure.dataVersion()),
                            level,
                            fingerprint);
        }
    }
}
