package dk.taellertal.ui.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an export can be. */
public enum Format {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    PNG("image/png"),
    SVG("image/svg+xml;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code docx}; also how a file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can hold one figure only. */
    public boolean picture() {
        return this == PNG || this == SVG;
    }

    public static Format of(String ending) {
        return Arrays.stream(values())
                .filter(f -> f.ending().equalsIgnoreCase(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no format (expected %s)"
                        .formatted(
                                ending,
                                Arrays.stream(values()).map(Format::ending).collect(Collectors.joining(", ")))));
    }
}
