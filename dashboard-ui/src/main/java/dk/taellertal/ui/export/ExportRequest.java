package dk.taellertal.ui.export;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.block.JournalNumber;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What someone wants to take out.
 *
 * @param level for whose eyes
 * @param journal the case it is for
 * @param address where the service is reached, so that a reader finds back; without a slash at its end, or empty
 */
public record ExportRequest(
        Subject subject,
        Format format,
        DisclosureLevel level,
        Optional<JournalNumber> journal,
        Locale language,
        String address) {

    /** One figure, or a whole page. */
    public sealed interface Subject {

        /** What a file of it is called, without its ending. */
        String name();

        /** A key figure as asked for. */
        record Figure(FigureQuery request) implements Subject {
            @Override
            public String name() {
                return request.id();
            }
        }

        /**
         * A whole page.
         *
         * @param name for example {@code overview}
         * @param choices made on it, by the names in its address
         */
        record Page(String name, Map<String, String> choices) implements Subject {
            public Page {
                choices = Map.copyOf(choices);
            }
        }
    }

    public ExportRequest {
        if (subject instanceof Subject.Page(String name, var choices) && format.picture()) {
            throw new IllegalArgumentException(
                    "the page '%s' cannot be one picture (expected docx, pptx, xlsx, pdf, csv or html, or one figure)"
                            .formatted(name));
        }
    }

    /** What the file is called. */
    public String fileName() {
        return subject.name() + "." + format.ending();
    }
}
