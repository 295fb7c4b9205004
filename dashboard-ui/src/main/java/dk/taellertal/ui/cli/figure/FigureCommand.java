package dk.taellertal.ui.cli.figure;

import static dk.taellertal.ui.cli.way.CommandTexts.syntheticMark;
import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureDocument.BreakDocument;
import dk.taellertal.ui.answer.FigureDocument.PointDocument;
import dk.taellertal.ui.answer.FigureDocument.SourceDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "figure",
        description = "Shows a key figure: its values, and the file and lines each came from.",
        mixinStandardHelpOptions = true)
public final class FigureCommand implements Callable<Integer> {

    private static final int SHOWN_RANGES = 6;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final FigureOptions question = new FigureOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            FigureDocument figure = program.figure(question.request());
            home.output().print(figure, () -> tell(figure, home.output()));
            return Exit.DONE;
        });
    }

    private static void tell(FigureDocument figure, Output out) {
        out.line(head(figure) + syntheticMark(figure.synthetic()));
        figure.goals().forEach(g -> out.line("  " + text("cli.figure.goal", g.name())));
        List<List<String>> rows = new ArrayList<>();
        figure.points().forEach(p -> rows.add(row(p, figure)));
        if (figure.total() != null) {
            rows.add(row(figure.total(), figure));
        }
        out.table(rows);
        out.line("  " + text("cli.figure.definition", figure.definitionVersion(), figure.definition()));
        figure.breaks().forEach(b -> out.line("  " + told(b)));
        figure.sources().forEach(s -> out.line("  " + text("cli.figure.file", told(s))));
        if (figure.comparison() != null) {
            out.line("  " + figure.comparison().note());
            figure.comparison().sources().forEach(s -> out.line("    " + text("cli.figure.file", told(s))));
        }
        prices(figure, out);
        if (figure.status() != null) {
            Statuses.tell(figure.status(), out);
        }
        figure.reservations().forEach(r -> out.line("  " + text("caption.reservation", r)));
    }

    private static String head(FigureDocument figure) {
        return figure.only().isEmpty()
                ? text("cli.figure.head", figure.name(), figure.unit(), figure.area())
                : text(
                        "cli.figure.head.only",
                        figure.name(),
                        figure.unit(),
                        figure.area(),
                        String.join(", ", pairs(figure)));
    }

    private static List<String> pairs(FigureDocument figure) {
        return figure.only().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .toList();
    }

    private static void prices(FigureDocument figure, Output out) {
        FigureDocument.PricesDocument prices = figure.prices();
        if (prices != null) {
            out.line("  "
                    + (prices.estimated() == null
                            ? text("cli.figure.prices.noEstimate", prices.year(), prices.name())
                            : text("cli.figure.prices", prices.year(), prices.name(), prices.estimated())));
        }
    }

    private static List<String> row(PointDocument point, FigureDocument figure) {
        List<String> row = new ArrayList<>();
        row.add("  " + point.period());
        row.add(point.value() == null ? point.state() + ": " + point.reason() : point.value());
        row.add(
                point.numerator() == null
                        ? ""
                        : point.numerator() + (point.denominator() == null ? "" : " / " + point.denominator()));
        compared(point, figure).ifPresent(row::add);
        row.add(point.sources().stream().map(FigureCommand::told).collect(Collectors.joining("; ")));
        return row;
    }

    private static Optional<String> compared(PointDocument point, FigureDocument figure) {
        var comparison = figure.comparison();
        return comparison == null
                ? Optional.empty()
                : comparison.points().stream()
                        .filter(c -> c.period().equals(point.period()))
                        .map(c -> (comparison.method().equals(comparison.groupMethod())
                                        ? comparison.name()
                                        : text("compared.name.mean", comparison.name()))
                                + " " + Objects.requireNonNullElse(c.value(), c.state()))
                        .findFirst();
    }

    private static String told(BreakDocument definitionBreak) {
        return definitionBreak.change() == null
                ? text("cli.figure.break", definitionBreak.period(), definitionBreak.version())
                : text(
                        "cli.figure.break.change",
                        definitionBreak.period(),
                        definitionBreak.version(),
                        definitionBreak.change());
    }

    /** The file with its lines, as ranges, and how many there are in all. */
    private static String told(SourceDocument source) {
        if (source.lineCount() == 0) {
            return source.file();
        }
        String ranges = source.lineRanges().stream()
                .limit(SHOWN_RANGES)
                .map(range -> range.replace('-', '–'))
                .collect(Collectors.joining(", "));
        String told =
                source.lineRanges().size() > SHOWN_RANGES ? text("sources.until", ranges, source.lastLine()) : ranges;
        String lines =
                source.lineCount() == 1 ? text("sources.line", told) : text("sources.lines", told, source.lineCount());
        return source.file() + " " + lines;
    }
}
