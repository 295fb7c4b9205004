package dk.taellertal.ui.cli.objective;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.objective.ObjectiveDocument;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists all objectives, those that are no longer worked with among them. */
@Command(
        name = "objectives",
        description = "Lists the objectives: who leads each, its key figures, and what became of it.",
        mixinStandardHelpOptions = true)
public final class ObjectivesCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--data-version", paramLabel = "N", description = "As they were after the event N of the log.")
    private @Nullable Long dataVersion;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<ObjectiveDocument> objectives = program.objectives(Optional.ofNullable(dataVersion));
            Output out = home.output();
            out.print(
                    objectives,
                    () -> out.table(
                            objectives.stream().map(ObjectivesCommand::told).toList()));
            return Exit.DONE;
        });
    }

    private static List<String> told(ObjectiveDocument objective) {
        return List.of(
                objective.id(),
                objective.name(),
                objective.lead(),
                objective.figures().isEmpty() ? text("coverage.lack.NUMBERS") : String.join(", ", objective.figures()),
                state(objective));
    }

    /** Nothing where it is worked with. */
    static String state(ObjectiveDocument objective) {
        return switch (objective.state()) {
            case "retired" -> text("cli.objective.retired");
            case "merged" -> text("cli.objective.merged", String.valueOf(objective.into()));
            default -> "";
        };
    }
}
