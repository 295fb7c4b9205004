package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedDocument.MethodDocument;
import dk.taellertal.ui.method.ExpectedRequest;
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
        name = "expected",
        description = "What a figure's year is expected to end at: by every method, with backtest and interval.",
        mixinStandardHelpOptions = true)
public final class ExpectedCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "ID", description = "A key figure that counts since 1 January.")
    private String id = "";

    @Option(names = "--area", paramLabel = "AREA", description = "Code or name of an area.")
    private @Nullable String area;

    @Option(names = "--only", paramLabel = "DIMENSION=CODE", description = "One code of a dimension.")
    private final List<String> only = new ArrayList<>();

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The last month that counts; else the latest.")
    private @Nullable String month;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "linear, seasonal, phased or manual: the one that counts.")
    private @Nullable String method;

    @Option(names = "--exclude", paramLabel = "YEAR", description = "An earlier year that says nothing about this one.")
    private final List<Integer> exclude = new ArrayList<>();

    @Option(names = "--manual", paramLabel = "AMOUNT", description = "An amount in the figure's unit; needs --reason.")
    private @Nullable String manual;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why that amount.")
    private @Nullable String reason;

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            ExpectedDocument expected = program.expected(new ExpectedRequest(
                    id,
                    Optional.ofNullable(area),
                    FigureAddress.only(only),
                    Optional.ofNullable(month),
                    Optional.ofNullable(method),
                    exclude,
                    Optional.ofNullable(manual),
                    Optional.ofNullable(reason)));
            home.output().print(expected, () -> tell(expected, home.output()));
            return Exit.DONE;
        });
    }

    private static void tell(ExpectedDocument expected, Output out) {
        out.line(text(
                        "cli.expected.head",
                        expected.name(),
                        expected.unit(),
                        expected.area(),
                        expected.year(),
                        expected.month())
                + syntheticMark(expected.synthetic()));
        out.line("  "
                + text(
                        "cli.expected.toDate",
                        Objects.requireNonNullElse(expected.actual(), text("state.missing")),
                        Objects.requireNonNullElse(expected.budget(), text("state.missing"))));
        out.table(expected.methods().stream().map(ExpectedCommand::row).toList());
        if (!expected.excluded().isEmpty()) {
            out.line("  " + text("cli.expected.without", expected.excluded()));
        }
    }

    private static List<String> row(MethodDocument method) {
        if (method.amount() == null) {
            return List.of(mark(method), "–", Objects.requireNonNullElse(method.reason(), ""));
        }
        return List.of(
                mark(method),
                method.amount(),
                Objects.requireNonNullElse(method.arithmetic(), ""),
                method.lower() == null
                        ? Objects.requireNonNullElse(method.intervalReason(), "")
                        : method.lower() + "…" + method.upper(),
                method.meanAbsolutePercentageError() == null
                        ? Objects.requireNonNullElse(method.backtestReason(), "")
                        : text(
                                "cli.expected.backtest",
                                method.meanAbsolutePercentageError(),
                                method.tested().size()));
    }

    private static String mark(MethodDocument method) {
        return (method.chosen() ? "* " : "  ") + method.method();
    }
}
