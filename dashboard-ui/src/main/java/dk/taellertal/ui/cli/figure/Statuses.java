package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.StatusDocument;
import dk.taellertal.ui.cli.way.Output;

/** How a figure stands, as lines for a person. */
final class Statuses {

    private Statuses() {}

    static void tell(StatusDocument status, Output out) {
        out.line("  " + text("cli.status", status.asOf(), status.arithmetic()));
        if (status.said() != null) {
            out.line("  %s".formatted(status.said()));
        }
    }
}
