package dk.taellertal.ui.export;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.export.block.JournalNumber;
import java.util.Locale;
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

    /** One figure, or a page of them. */
    public sealed interface Subject {

        /** What a file of it is called, without its ending. */
        String name();

        /** A key figure as asked for. */
        record Figure(FigureRequest request) implements Subject {
            @Override
            public String name() {
                return request.id();
            }
        }

        /** A page by its name, for example {@code overview}. */
        record Page(String name) implements Subject {}
    }

    public ExportRequest {
        if (subject instanceof Subject.Page(String name) && format.picture()) {
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
