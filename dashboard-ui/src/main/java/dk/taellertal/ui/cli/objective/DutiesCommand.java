package dk.taellertal.ui.cli.objective;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.duty.DutyDocument;
import dk.taellertal.ui.program.TaellerTal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what waits for somebody. */
@Command(
        name = "duties",
        description = "Lists what waits for somebody: comments, numbers, targets, answers and approvals.",
        mixinStandardHelpOptions = true)
public final class DutiesCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--department", paramLabel = "NAME", description = "One department's; otherwise all.")
    private String department = TaellerTal.EVERY_DEPARTMENT;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<DutyDocument> duties = program.duties(Optional.of(department));
            Output out = home.output();
            out.print(duties, () -> {
                if (duties.isEmpty()) {
                    out.line(text("cli.duties.none"));
                }
                out.table(duties.stream().map(DutiesCommand::told).toList());
            });
            return Exit.DONE;
        });
    }

    private static List<String> told(DutyDocument duty) {
        return List.of(
                duty.due() == null ? "–" : duty.due() + (duty.overdue() ? " " + text("cli.duties.overdue") : ""),
                text("cli.duties." + duty.kind()),
                duty.subject(),
                duty.department(),
                duty.why());
    }
}
