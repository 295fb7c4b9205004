package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.method.CapacityDocument;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "capacity",
        description = "In which year a forecast need outgrows the capacity.",
        mixinStandardHelpOptions = true)
public final class CapacityCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<CapacityDocument> capacities = program.capacity();
            home.output().print(capacities, () -> capacities.forEach(c -> tell(c, home.output())));
            return Exit.DONE;
        });
    }

    private static void tell(CapacityDocument capacity, Output out) {
        out.line("%s, %s%s".formatted(capacity.name(), capacity.unit(), syntheticMark(capacity.synthetic())));
        out.line("  " + text("cli.capacity.need", capacity.need(), capacity.share()));
        out.table(capacity.years().stream()
                .map(y -> List.of(
                        "  " + y.year(),
                        text("cli.capacity.need.year", shown(y.need())),
                        text("cli.capacity.places", shown(y.capacity())),
                        shown(y.spare())))
                .toList());
        out.line("  "
                + switch (capacity.outcome()) {
                    case "over" -> over(capacity);
                    case "enough" -> text("cli.capacity.enough");
                    default -> text("cli.capacity.unknown", capacity.unknownYears());
                });
    }

    /** Years before it whose numbers are missing may already exceed. */
    private static String over(CapacityDocument capacity) {
        int first = Objects.requireNonNull(capacity.firstOver());
        List<Integer> before =
                capacity.unknownYears().stream().filter(y -> y < first).toList();
        return before.isEmpty() ? text("cli.capacity.over", first) : text("cli.capacity.over.latest", first, before);
    }

    private static String shown(@org.jspecify.annotations.Nullable String number) {
        return Objects.requireNonNullElse(number, "–");
    }
}
