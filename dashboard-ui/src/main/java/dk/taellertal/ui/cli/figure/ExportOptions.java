package dk.taellertal.ui.cli.figure;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.export.ExportRequest;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.ExportedFile;
import dk.taellertal.ui.export.Exporter;
import dk.taellertal.ui.export.Format;
import dk.taellertal.ui.export.block.JournalNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and for whom something is taken out. */
final class ExportOptions {

    @Option(
            names = "--format",
            paramLabel = "docx|pptx|xlsx|pdf|png|svg|csv|html",
            description = "Else by the ending of --out.")
    private @Nullable String format;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(
            names = "--level",
            paramLabel = "internal|public",
            description = "Public hides by the stricter threshold, and leaves out lines and owners; else internal.")
    private DisclosureLevel level = DisclosureLevel.INTERNAL;

    @Option(names = "--journal", paramLabel = "N", description = "The case, for example 00.15.00-G20-1-20.")
    private @Nullable String journal;

    @Option(names = "--lang", paramLabel = "da|en", description = "Else Danish.")
    private String language = "da";

    /** What was written, as JSON. */
    record Written(String file, String format, List<String> codes) {}

    int take(Exporter exporter, Subject subject, Output output) throws IOException {
        ExportedFile file;
        try (ProgressLine progress = ProgressLine.onStandardError()) {
            file = exporter.take(request(subject), progress);
        }
        file.write(out);
        output.print(
                new Written(out.toString(), file.format().ending(), file.codes()),
                () -> output.line("%s: %s".formatted(out, String.join(", ", file.codes()))));
        return Exit.DONE;
    }

    private ExportRequest request(Subject subject) {
        String name = out.toString();
        return new ExportRequest(
                subject,
                Format.of(format != null ? format : name.substring(name.lastIndexOf('.') + 1)),
                level,
                Optional.ofNullable(journal).map(JournalNumber::new),
                language(),
                "");
    }

    private Locale language() {
        return switch (language) {
            case "da" -> Texts.DANISH;
            case "en" -> Texts.ENGLISH;
            default -> throw new IllegalArgumentException("--lang must be da or en: '%s'".formatted(language));
        };
    }
}
