package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.answer.GoalsDocument.GoalDocument;
import dk.taellertal.ui.answer.GoalsDocument.ObjectiveDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "goals",
        description = "Shows life areas, political goals, objectives and their key figures.",
        mixinStandardHelpOptions = true)
public final class GoalsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "Writes all goals into a directory, as files of the catalogue's form.")
    private @Nullable Path export;

    @Option(names = "--data-version", paramLabel = "N", description = "As they were after the event N of the log.")
    private @Nullable Long dataVersion;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            if (export != null) {
                return write(program.goalFiles(Optional.ofNullable(dataVersion)), export);
            }
            GoalsDocument goals = program.goals(Optional.ofNullable(dataVersion));
            Output out = home.output();
            out.print(
                    goals,
                    () -> goals.lifeAreas().forEach(life -> {
                        out.line("%s".formatted(life.name()));
                        life.goals().forEach(goal -> tell(goal, out));
                    }));
            return Exit.DONE;
        });
    }

    private int write(Map<String, String> files, Path directory) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        Output out = home.output();
        out.print(
                files.keySet(),
                () -> files.keySet()
                        .forEach(path -> out.line(directory.resolve(path).toString())));
        return Exit.DONE;
    }

    private static void tell(GoalDocument goal, Output out) {
        out.line("  " + named(goal.name(), goal.example()));
        if (goal.objectives().isEmpty()) {
            out.line("    " + text("cli.goals.none"));
        }
        goal.objectives().forEach(o -> tell(o, out));
    }

    private static void tell(ObjectiveDocument objective, Output out) {
        out.line("    %s: %s"
                .formatted(
                        named(objective.name(), objective.example()),
                        objective.figures().isEmpty()
                                ? text("coverage.lack.NUMBERS")
                                : String.join(", ", objective.figures())));
        objective.indicators().forEach(indicator -> {
            out.line("      %s: %s"
                    .formatted(indicator.figure(), indicator.status().arithmetic()));
            if (indicator.status().said() != null) {
                out.line("        %s".formatted(indicator.status().said()));
            }
        });
    }

    private static String named(String name, boolean example) {
        return example ? text("cli.goals.example", name) : name;
    }
}
