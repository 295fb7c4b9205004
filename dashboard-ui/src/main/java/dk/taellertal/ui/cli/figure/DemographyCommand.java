package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyDocument.AdjustmentDocument;
import dk.taellertal.ui.method.DemographyRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demography",
        description = "What a newer population forecast means for the budget, group by group, and what came of it.",
        mixinStandardHelpOptions = true)
public final class DemographyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A demography of the catalogue; else the first.")
    private @Nullable String id;

    @Option(names = "--from-vintage", paramLabel = "VINTAGE", description = "The forecast to start from.")
    private @Nullable String from;

    @Option(names = "--to-vintage", paramLabel = "VINTAGE", description = "The forecast that it leads to.")
    private @Nullable String to;

    @Option(names = "--year", paramLabel = "YEAR", description = "One budget year; else every year of the forecast.")
    private @Nullable Integer year;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            DemographyDocument demography = program.demography(new DemographyRequest(
                    Optional.ofNullable(id),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Optional.ofNullable(year)));
            home.output().print(demography, () -> tell(demography, home.output()));
            return Exit.DONE;
        });
    }

    private static void tell(DemographyDocument demography, Output out) {
        out.line(text("cli.demography.head", demography.name(), demography.fromVintage(), demography.toVintage())
                + syntheticMark(demography.synthetic()));
        demography.years().forEach(year -> {
            out.line("%d".formatted(year.year()));
            tell(text("cli.demography.budget"), year.budget(), out);
            tell(text("cli.demography.afterRegulation"), year.afterRegulation(), out);
        });
    }

    private static void tell(String what, AdjustmentDocument adjustment, Output out) {
        if (adjustment.amount() == null) {
            out.line("  %s: – %s".formatted(what, adjustment.reason()));
            return;
        }
        out.line("  %s: %s (%s → %s)".formatted(what, adjustment.amount(), adjustment.from(), adjustment.to()));
        out.table(adjustment.terms().stream()
                .map(t -> List.of(
                        "    " + t.group(),
                        "%s · %s · %s · (%s − %s)"
                                .formatted(
                                        t.unitCost(), t.variableShare(), t.coverage(), t.toPersons(), t.fromPersons()),
                        "= " + t.amount()))
                .toList());
        if (!adjustment.unregulated().isEmpty()) {
            out.line("    " + text("cli.demography.unregulated", String.join(", ", adjustment.unregulated())));
        }
    }
}
