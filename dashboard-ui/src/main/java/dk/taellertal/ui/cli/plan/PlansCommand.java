package dk.taellertal.ui.cli.plan;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.plan.PlanDocument;
import dk.taellertal.ui.plan.PlanDocument.Deadline;
import dk.taellertal.ui.plan.PlanDocument.Goal;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the plans with their goals. */
@Command(
        name = "plans",
        description = "Lists the plans: tracks, themes, and goals with their deadlines and key figures.",
        mixinStandardHelpOptions = true)
public final class PlansCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<PlanDocument> plans = program.plans();
            Output out = home.output();
            out.print(plans, () -> plans.forEach(plan -> tell(plan, out)));
            return Exit.DONE;
        });
    }

    private static void tell(PlanDocument plan, Output out) {
        out.line("%s  %s, %s … %s%s"
                .formatted(plan.id(), plan.name(), plan.first(), plan.last(), syntheticMark(plan.example())));
        for (PlanDocument.Track track : plan.tracks()) {
            out.line("  " + track.name());
            for (PlanDocument.Theme theme : track.themes()) {
                out.line("    " + theme.name());
                out.table(theme.goals().stream().map(PlansCommand::told).toList());
            }
        }
    }

    private static List<String> told(Goal goal) {
        return List.of("     ", goal.text(), told(goal.deadline()), measured(goal));
    }

    private static String told(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        return deadline.timing().equals("within")
                ? deadline.day()
                : deadline.day() + " – " + text("cli.plan." + deadline.timing());
    }

    private static String measured(Goal goal) {
        if (!goal.measurable()) {
            return text("plans.unmeasured", String.valueOf(goal.reason()));
        }
        return Objects.requireNonNullElseGet(goal.figure(), () -> text("plans.noFigure"));
    }
}
