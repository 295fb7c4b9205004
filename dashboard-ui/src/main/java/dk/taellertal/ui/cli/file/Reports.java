package dk.taellertal.ui.cli.file;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.MovedRows;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.answer.ReportDocument.ChangeDocument;
import dk.taellertal.ui.answer.ReportDocument.FindingDocument;
import dk.taellertal.ui.answer.ReportDocument.QuestionDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.Output;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tells what became of a file. */
final class Reports {

    private Reports() {}

    /** Prints the report; answers the exit code that follows from it. */
    static int print(ReportDocument report, Output out) {
        out.print(report, () -> tell(report, out));
        return switch (report.outcome()) {
            case "refused" -> Exit.REFUSED;
            case "asked" -> Exit.ANSWER_NEEDED;
            default -> Exit.DONE;
        };
    }

    private static void tell(ReportDocument report, Output out) {
        out.line("%s: %s".formatted(report.file(), report.message()));
        if (report.dataset() != null) {
            out.line("  "
                    + text("cli.report.dataset", report.dataset(), report.headerLine(), report.rows())
                    + (report.synthetic() ? ", " + text("cli.synthetic") : ""));
            out.line("  "
                    + text(
                            "preview.how.noHeader",
                            String.valueOf(report.encoding()),
                            String.valueOf(report.delimiter()).replace("\t", "TAB")));
        }
        if (report.upload() != null) {
            out.line("  " + text("cli.report.upload", report.upload()));
        }
        report.findings().forEach(f -> out.line("  %s".formatted(told(f))));
        report.questions().forEach(q -> tell(q, out));
        if (!report.moved().isEmpty()) {
            out.line("  %s:".formatted(text("effect.moved")));
            report.moved().stream().limit(MovedRows.FIRST).forEach(row -> out.line("    " + row.text()));
        }
        if (!report.changes().isEmpty()) {
            out.line("  " + text("cli.report.changes"));
            out.table(report.changes().stream().map(Reports::told).toList());
        } else if (report.difference() == null) {
            out.line("  " + text("cli.report.withheld"));
        }
    }

    static String told(FindingDocument f) {
        StringBuilder told = new StringBuilder(text("finding." + f.severity().toUpperCase(Locale.ROOT))).append(": ");
        if (f.line() > 0) {
            told.append(text("finding.line", f.line())).append(", ");
        }
        if (!f.column().isEmpty()) {
            told.append(text("finding.column", f.column())).append(", ");
        }
        if (!f.value().isEmpty()) {
            told.append('"').append(f.value()).append("\" ");
        }
        return told.append(f.message()).toString();
    }

    static void tell(QuestionDocument question, Output out) {
        out.line("  " + text("cli.report.question", question.text()));
        question.options()
                .forEach(o -> out.line("    --answer %s=%s  %s".formatted(question.key(), o.answer(), o.meaning())));
    }

    private static List<String> told(ChangeDocument change) {
        return List.of(
                "    " + change.figure(),
                change.period(),
                Objects.requireNonNullElse(change.before(), "–") + " → "
                        + Objects.requireNonNullElse(change.after(), "–"));
    }
}
