package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "figures", description = "Lists the key figures.", mixinStandardHelpOptions = true)
public final class FiguresCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<FigureSummary> figures = program.figures();
            Output out = home.output();
            out.print(figures, () -> {
                out.table(figures.stream()
                        .map(f -> List.of(f.id(), f.name(), f.unit(), f.kind(), f.direction()))
                        .toList());
                figures.forEach(figure -> warn(figure, out));
            });
            return Exit.DONE;
        });
    }

    /** Each pair once, at the figure whose id comes first. */
    private static void warn(FigureSummary figure, Output out) {
        figure.alike().stream()
                .filter(other -> figure.id().compareTo(other.id()) < 0)
                .forEach(other -> out.line("%s: %s"
                        .formatted(
                                text("finding.WARNING"),
                                text(
                                        "cli.figures.alike",
                                        figure.id(),
                                        other.id(),
                                        other.correlation(),
                                        other.points()))));
    }
}
