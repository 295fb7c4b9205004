package dk.taellertal.ui.cli.objective;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.history.FieldChange;
import dk.taellertal.ui.history.HistoryEntry;
import dk.taellertal.ui.objective.ObjectiveDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one objective and what became of it. */
@Command(
        name = "objective",
        description = "Shows an objective, its key figures and plans, and who changed what.",
        mixinStandardHelpOptions = true)
public final class ObjectiveCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "ID", description = "The objective's id, for example lavt-fravaer.")
    private String id = "";

    @Option(names = "--data-version", paramLabel = "N", description = "As it was after the event N of the log.")
    private @Nullable Long dataVersion;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            ObjectiveDocument objective = program.objective(id, Optional.ofNullable(dataVersion));
            Output out = home.output();
            out.print(objective, () -> tell(objective, out));
            return Exit.DONE;
        });
    }

    private static void tell(ObjectiveDocument objective, Output out) {
        String state = ObjectivesCommand.state(objective);
        out.line(objective.name() + (state.isEmpty() ? "" : " – " + state));
        out.line("  " + text("cli.objective.chain", objective.lifeArea(), objective.goal()));
        out.line("  " + text("cli.objective.lead", objective.lead()));
        if (!objective.support().isEmpty()) {
            out.line("  " + text("cli.objective.support", String.join(", ", objective.support())));
        }
        if (!objective.sets().isEmpty()) {
            out.line("  " + text("cli.objective.sets", String.join(", ", objective.sets())));
        }
        if (!objective.unGoals().isEmpty()) {
            out.line("  "
                    + text(
                            "cli.objective.unGoals",
                            objective.unGoals().stream()
                                    .map(number -> text("unGoal." + number))
                                    .collect(Collectors.joining(", "))));
        }
        out.line("  "
                + (objective.figures().isEmpty()
                        ? Optional.ofNullable(objective.notMeasurable())
                                .map(reason -> text("objective.notMeasurable", reason))
                                .orElseGet(() -> text("coverage.lack.NUMBERS"))
                        : text("cli.objective.figures", String.join(", ", objective.figures()))));
        for (HistoryEntry entry : Objects.requireNonNullElse(objective.history(), List.<HistoryEntry>of())) {
            String why = entry.reason() == null ? "" : " – " + entry.reason();
            out.line("  %d  %s  %s: %s%s"
                    .formatted(entry.sequence(), entry.at(), entry.by(), what(entry, objective), why));
            entry.changes().forEach(change -> out.line("    " + told(change)));
        }
    }

    private static String what(HistoryEntry entry, ObjectiveDocument objective) {
        return text("cli.objective." + entry.what(), String.valueOf(objective.into()));
    }

    private static String told(FieldChange change) {
        return "%s: %s → %s"
                .formatted(text("objective.field." + change.field()), said(change.before()), said(change.after()));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "–" : String.valueOf(value);
    }
}
