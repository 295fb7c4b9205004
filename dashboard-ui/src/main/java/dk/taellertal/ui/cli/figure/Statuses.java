package dk.taellertal.ui.cli.figure;

import dk.taellertal.ui.answer.StatusDocument;
import dk.taellertal.ui.cli.way.Output;

/** How a figure stands, as lines for a person. */
final class Statuses {

    private Statuses() {}

    static void tell(StatusDocument status, Output out) {
        out.line("  Status %s: %s".formatted(status.asOf(), status.arithmetic()));
        if (status.said() != null) {
            out.line("  %s".formatted(status.said()));
        }
    }
}
