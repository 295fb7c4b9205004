package dk.taellertal.ui.cli;

import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.answer.GoalsDocument.GoalDocument;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "goals",
        description = "Shows life areas, political goals, objectives and their key figures.",
        mixinStandardHelpOptions = true)
final class GoalsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            GoalsDocument goals = program.goals();
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

    private static void tell(GoalDocument goal, Output out) {
        out.line("  %s%s".formatted(goal.name(), goal.example() ? " (eksempel)" : ""));
        if (goal.objectives().isEmpty()) {
            out.line("    – intet mål endnu –");
        }
        goal.objectives()
                .forEach(o -> out.line("    %s%s: %s"
                        .formatted(
                                o.name(),
                                o.example() ? " (eksempel)" : "",
                                o.figures().isEmpty() ? "mangler tal" : String.join(", ", o.figures()))));
    }
}
