package dk.taellertal.ui.cli;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.ingest.upload.HomeBusy;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.service.ReasonMissing;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** Says in one line what went wrong; only what nobody expected comes with its trace. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        switch (e) {
            case IllegalArgumentException wrong -> {
                command.getErr().println(wrong.getMessage());
                return Exit.WRONG_USAGE;
            }
            case NoSuchFileException file -> {
                command.getErr().println(text("cli.noFile", String.valueOf(file.getMessage())));
                return Exit.WRONG_USAGE;
            }
            case Conflict conflict -> command.getErr().println(conflict.getMessage());
            case ReasonMissing missing -> command.getErr().println(missing.getMessage());
            case CatalogueException faults -> command.getErr().println(faults.getMessage());
            case HomeBusy busy -> command.getErr().println(busy.getMessage());
            case IllegalStateException state -> command.getErr().println(state.getMessage());
            case UncheckedIOException io -> command.getErr().println(io.getMessage() + ": " + io.getCause());
            default -> throw e;
        }
        return Exit.REFUSED;
    }
}
