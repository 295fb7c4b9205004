package dk.taellertal.ui.cli;

import dk.taellertal.ui.cli.council.EditionsCommand;
import dk.taellertal.ui.cli.figure.BudgetCommand;
import dk.taellertal.ui.cli.figure.CapacityCommand;
import dk.taellertal.ui.cli.figure.ChartCommand;
import dk.taellertal.ui.cli.figure.DemographyCommand;
import dk.taellertal.ui.cli.figure.ExpectedCommand;
import dk.taellertal.ui.cli.figure.ExportCommand;
import dk.taellertal.ui.cli.figure.FigureCommand;
import dk.taellertal.ui.cli.figure.FiguresCommand;
import dk.taellertal.ui.cli.figure.GoalsCommand;
import dk.taellertal.ui.cli.file.ApproveCommand;
import dk.taellertal.ui.cli.file.CheckCommand;
import dk.taellertal.ui.cli.file.CleanCommand;
import dk.taellertal.ui.cli.file.ImportCommand;
import dk.taellertal.ui.cli.file.RejectCommand;
import dk.taellertal.ui.cli.file.UndoCommand;
import dk.taellertal.ui.cli.file.UploadsCommand;
import dk.taellertal.ui.cli.meeting.AgendaCommand;
import dk.taellertal.ui.cli.meeting.CheckTextCommand;
import dk.taellertal.ui.cli.objective.DutiesCommand;
import dk.taellertal.ui.cli.objective.ObjectiveCommand;
import dk.taellertal.ui.cli.objective.ObjectivesCommand;
import dk.taellertal.ui.cli.plan.PlansCommand;
import dk.taellertal.ui.cli.service.RebuildCommand;
import dk.taellertal.ui.cli.service.ServeCommand;
import dk.taellertal.ui.cli.service.VerifyCommand;
import dk.taellertal.ui.cli.wish.WishesCommand;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code taellertal COMMAND …}. */
@Command(
        name = "taellertal",
        description = "Nøgletal ved siden af de politiske mål, de tjener. (Key figures beside the goals they serve.)",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            CleanCommand.class,
            UploadsCommand.class,
            UndoCommand.class,
            ApproveCommand.class,
            RejectCommand.class,
            FiguresCommand.class,
            GoalsCommand.class,
            ObjectivesCommand.class,
            DutiesCommand.class,
            ObjectiveCommand.class,
            WishesCommand.class,
            EditionsCommand.class,
            PlansCommand.class,
            AgendaCommand.class,
            CheckTextCommand.class,
            FigureCommand.class,
            ChartCommand.class,
            ExportCommand.class,
            ExpectedCommand.class,
            DemographyCommand.class,
            CapacityCommand.class,
            BudgetCommand.class,
            RebuildCommand.class,
            VerifyCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    /** Ends the process with the command's exit code, unless the command is a service that goes on. */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // The list of this machine's fonts that PDFBox keeps; else it lies in the user's own directory.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        int exit = commandLine().execute(args);
        if (exit != ServeCommand.GOES_ON) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), "a command is missing");
    }
}
