package dk.taellertal.ui.cli.figure;

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
        out.line("%s, %s%s".formatted(capacity.name(), capacity.unit(), capacity.synthetic() ? " – syntetisk" : ""));
        out.line("  behov: %s · %s".formatted(capacity.need(), capacity.share()));
        out.table(capacity.years().stream()
                .map(y -> List.of(
                        "  " + y.year(), "behov " + shown(y.need()), "plads " + shown(y.capacity()), shown(y.spare())))
                .toList());
        out.line("  "
                + switch (capacity.outcome()) {
                    case "over" -> over(capacity);
                    case "enough" -> "Der er plads i alle årene";
                    default -> "Det kan ikke siges: tal mangler for %s".formatted(capacity.unknownYears());
                });
    }

    /** Years before it whose numbers are missing may already exceed. */
    private static String over(CapacityDocument capacity) {
        int first = Objects.requireNonNull(capacity.firstOver());
        List<Integer> before =
                capacity.unknownYears().stream().filter(y -> y < first).toList();
        return before.isEmpty()
                ? "Behovet overstiger pladserne første gang i %d".formatted(first)
                : "Behovet overstiger pladserne senest i %d: tal mangler for %s".formatted(first, before);
    }

    private static String shown(@org.jspecify.annotations.Nullable String number) {
        return Objects.requireNonNullElse(number, "–");
    }
}
