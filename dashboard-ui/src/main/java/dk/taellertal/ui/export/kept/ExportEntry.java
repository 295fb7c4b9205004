package dk.taellertal.ui.export.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.answer.FigureQuery;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was taken out, as it is kept. A line that has a figure is a figure's; one that has a part is a page's part's. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
public sealed interface ExportEntry {

    String code();

    Instant at();

    String by();

    /** For example {@code docx}. */
    String format();

    DisclosureLevel level();

    @Nullable
    String journal();

    /** Of what was shown. */
    String fingerprint();

    /** What its code stands for. */
    Shown shown();

    /** Whether it shows the very same, for the same eyes. */
    default boolean sameAs(Shown other) {
        return shown().equals(other);
    }

    /**
     * @param figure what was asked, with the versions of definition and data that answered
     * @param fingerprint of the values
     * @param printed what stood beside them; null in lists of a version that did not keep it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfFigure(
            String code,
            Instant at,
            String by,
            String format,
            DisclosureLevel level,
            @Nullable String journal,
            FigureQuery figure,
            String fingerprint,
            @Nullable Printed printed)
            implements ExportEntry {

        @Override
        public Shown shown() {
            return new ShownFigure(figure, level, fingerprint, mark(printed));
        }
    }

    /** @param part with its numbers, because a page's cannot always be asked for again */
    record OfPart(
            String code,
            Instant at,
            String by,
            String format,
            DisclosureLevel level,
            @Nullable String journal,
            KeptPart part,
            String fingerprint)
            implements ExportEntry {

        @Override
        public Shown shown() {
            return new ShownPart(part.question(), level, fingerprint, mark(part.printed()));
        }
    }

    /** What a code stands for. */
    sealed interface Shown {

        /** The same for the same. */
        String text();
    }

    /** The fingerprint of what stood beside the numbers; empty where that is not known. */
    static String mark(@Nullable Printed printed) {
        return printed == null ? "" : printed.fingerprint();
    }

    /** A figure's values, and all that stands beside them. */
    record ShownFigure(FigureQuery figure, DisclosureLevel level, String fingerprint, String printed) implements Shown {

        /** In whatever order dimensions were named. */
        @Override
        public String text() {
            return "%s %s %s %s %s"
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
                            fingerprint,
                            printed)
                    .strip();
        }
    }

    /** The numbers of a page's part, and all that stands beside them. */
    record ShownPart(KeptPart.Question question, DisclosureLevel level, String fingerprint, String printed)
            implements Shown {

        /** In whatever order something was chosen. */
        @Override
        public String text() {
            return "%s %s %s %s %s %s %s"
                    .formatted(
                            new TreeMap<>(question.choices()),
                            question.page(),
                            question.part(),
                            question.language(),
                            level,
                            fingerprint,
                            printed)
                    .strip();
        }
    }
}
