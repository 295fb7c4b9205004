package dk.taellertal.ui.cli.file;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ui.answer.ReportDocument.FindingDocument;
import dk.taellertal.ui.answer.ReportDocument.OptionDocument;
import dk.taellertal.ui.answer.ReportDocument.QuestionDocument;
import dk.taellertal.ui.cli.way.Output;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was to be cleaned.
 *
 * @param outcome clean, asked or refused
 * @param out where its table was written; null where there is none
 * @param rows below the header
 */
record CleanDocument(
        String file,
        String outcome,
        @Nullable String out,
        int rows,
        int columns,
        List<FindingDocument> findings,
        List<QuestionDocument> questions) {

    static final String CLEAN = "clean";
    static final String ASKED = "asked";
    static final String REFUSED = "refused";

    static CleanDocument of(String file, TableOutcome outcome, Path out, Texts texts) {
        List<FindingDocument> findings =
                outcome.findings().stream().map(f -> document(f, texts)).toList();
        return switch (outcome) {
            case TableOutcome.Clean clean ->
                new CleanDocument(
                        file,
                        CLEAN,
                        out.toString(),
                        clean.table().rows().size(),
                        clean.table().header().size(),
                        findings,
                        List.of());
            case TableOutcome.Asked asked ->
                new CleanDocument(
                        file,
                        ASKED,
                        null,
                        0,
                        0,
                        findings,
                        asked.questions().stream().map(q -> document(q, texts)).toList());
            case TableOutcome.Refused refused -> new CleanDocument(file, REFUSED, null, 0, 0, findings, List.of());
        };
    }

    /** Says it in words. */
    void tell(Output out) {
        out.line(
                switch (outcome) {
                    case CLEAN -> text("cli.clean.done", file, rows, columns, String.valueOf(out()));
                    case ASKED -> text("cli.clean.asked", file);
                    default -> text("cli.clean.refused", file);
                });
        findings.forEach(f -> out.line("  %s".formatted(Reports.told(f))));
        questions.forEach(q -> Reports.tell(q, out));
    }

    private static FindingDocument document(Finding f, Texts texts) {
        return new FindingDocument(
                f.severity().name().toLowerCase(Locale.ROOT),
                f.line(),
                f.column(),
                "",
                f.value(),
                texts.of(f.message()));
    }

    private static QuestionDocument document(Question q, Texts texts) {
        return new QuestionDocument(
                q.key(),
                texts.of(q.text()),
                q.options().stream()
                        .map(o -> new OptionDocument(o.answer(), texts.of(o.meaning())))
                        .toList());
    }
}
