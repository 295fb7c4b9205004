package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.preparation.BudgetDocument;
import dk.taellertal.ui.preparation.BudgetDocument.AccountDocument;
import dk.taellertal.ui.preparation.BudgetDocument.BundleDocument;
import dk.taellertal.ui.preparation.BudgetDocument.NumberDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "budget",
        description = "What the budget of a year is prepared from: mandates, population, departments, proposals.",
        mixinStandardHelpOptions = true)
public final class BudgetCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "YEAR", arity = "0..1", description = "A budget year of the catalogue; else the newest.")
    private @Nullable Integer year;

    @Option(names = "--data-version", paramLabel = "N", description = "An earlier state of the numbers.")
    private @Nullable Long dataVersion;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            BudgetDocument budget = program.budget(Optional.ofNullable(year), Optional.ofNullable(dataVersion));
            home.output().print(budget, () -> tell(budget, home.output()));
            return Exit.DONE;
        });
    }

    private static void tell(BudgetDocument budget, Output out) {
        out.line(text("cli.budget.head", budget.year()) + syntheticMark(budget.synthetic()));
        out.line(budget.headline());
        out.line(text(
                "cli.budget.mandates",
                budget.mandates().year(),
                shown(budget.mandates().whole()),
                shown(budget.mandates().must()),
                shown(budget.mandates().may()),
                shown(budget.mandates().unmarked())));
        out.line(text(
                "cli.budget.draft",
                budget.draft().year(),
                shown(budget.draft().draft()),
                shown(budget.draft().before()),
                shown(budget.draft().regulation()),
                shown(budget.draft().proposals())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "  " + text("cli.budget.department"),
                text("budget.legend.budget"),
                text("budget.legend.spent"),
                text("budget.legend.expected"),
                text("cli.budget.deviation")));
        budget.departments().forEach(department -> rows.add(row(department.name(), department)));
        rows.add(row(text("cli.budget.whole"), budget.municipality()));
        out.table(rows);
        for (BundleDocument bundle : budget.savings().bundles()) {
            out.line(text("cli.budget.bundle", bundle.id(), bundle.name(), bundle.target()));
            out.table(bundle.proposals().stream()
                    .map(p -> List.of(
                            "  " + p.id() + " " + p.name(),
                            p.amounts().toString(),
                            p.countedIn() == null ? "" : text("cli.budget.again", p.countedIn())))
                    .toList());
        }
        out.line("%s: %s"
                .formatted(text("budget.savings.total"), budget.savings().total()));
    }

    private static List<String> row(String name, AccountDocument account) {
        return List.of(
                "  " + name,
                shown(account.budget()),
                shown(account.spent()),
                shown(account.expected()),
                shown(account.deviation()));
    }

    private static String shown(NumberDocument number) {
        return number.amount() != null ? number.amount() : "– " + Objects.requireNonNullElse(number.reason(), "");
    }
}
