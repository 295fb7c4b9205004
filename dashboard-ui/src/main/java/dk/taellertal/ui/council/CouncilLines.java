package dk.taellertal.ui.council;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.ObjectiveFigures.Line;
import dk.taellertal.ui.answer.StatusWords;
import dk.taellertal.ui.council.Council.Aim;
import dk.taellertal.ui.format.NoFigureWords;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.LatestCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words each objective for readers who were not there when it was written. */
final class CouncilLines {

    private final Texts texts;
    private final Numbers numbers;

    CouncilLines(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    CouncilLine of(Aim aim, String place) {
        Optional<Line> leading = aim.figures().leading();
        Cell value = leading.map(line -> LatestCell.of(line.answer().points(), line.figure(), texts))
                .orElseGet(() -> new Cell.Absent(texts.of("state.missing")));
        return new CouncilLine(
                texts.name(aim.objective()),
                place,
                leading.map(this::figure).orElseGet(() -> NoFigureWords.of(aim.objective(), texts)),
                value,
                leading.filter(_ -> value instanceof Cell.Amount)
                        .map(line -> texts.unit(line.figure().unit()))
                        .orElse(""),
                leading.map(this::target).orElseGet(() -> texts.of("overview.noTarget")),
                leading.map(this::development).orElse("–"),
                aim.standing(),
                leading.flatMap(this::beside),
                actions(aim),
                leading.flatMap(line -> line.verdict().computed().latest())
                        .map(point -> Periods.shown(point.period(), texts))
                        .orElse("–"));
    }

    private String figure(Line line) {
        return FigureWords.marked(texts.name(line.figure()), line.answer().synthetic(), texts);
    }

    private String target(Line line) {
        return line.indicator()
                .target()
                .map(target -> texts.of(
                        target.band().isPresent()
                                ? "council.target.band"
                                : target.upwards(line.figure().direction())
                                        ? "council.target.least"
                                        : "council.target.most",
                        numbers.of(target, line.figure().decimals()),
                        Periods.shown(target.period(), texts)))
                .orElseGet(() -> texts.of("overview.noTarget"));
    }

    /** What a development is told from. */
    private record Beginning(Period period, BigDecimal amount) {}

    /** The baseline, or the first number where there is no target. */
    private static Optional<Beginning> beginning(Line line) {
        return line.indicator()
                .target()
                .map(target -> new Beginning(target.baselinePeriod(), target.baseline()))
                .or(() -> line.answer().points().stream()
                        .filter(point -> point.amount().isPresent())
                        .findFirst()
                        .map(first ->
                                new Beginning(first.period(), first.amount().orElseThrow())));
    }

    /** What the latest number did since the beginning; a dash where there is none after it. */
    private String development(Line line) {
        Optional<Point> latest = line.verdict()
                .computed()
                .latest()
                .filter(point -> point.amount().isPresent());
        return beginning(line)
                .flatMap(from -> latest.filter(to ->
                                to.period().firstDay().isAfter(from.period().firstDay()))
                        .map(to -> development(line, from, to)))
                .orElse("–");
    }

    private String development(Line line, Beginning from, Point to) {
        String since = Periods.shown(from.period(), texts);
        String told = line.answer()
                .breakBetween(from.period(), to.period())
                .map(_ -> texts.of("council.broken", since))
                .orElseGet(() -> change(from.amount(), to.amount().orElseThrow(), line.figure(), since));
        return told + (line.verdict().computed().stale() ? texts.of("council.lacking") : ".");
    }

    private String change(BigDecimal from, BigDecimal to, KeyFigure figure, String since) {
        int way = to.setScale(figure.decimals(), RoundingMode.HALF_UP)
                .compareTo(from.setScale(figure.decimals(), RoundingMode.HALF_UP));
        return texts.of(
                way == 0 ? "council.same" : way > 0 ? "council.rose" : "council.fell",
                numbers.exact(from, figure.decimals()),
                since);
    }

    private Optional<String> beside(Line line) {
        Verdict verdict = line.verdict();
        Indicator indicator = line.indicator();
        List<String> parts = Stream.of(
                        new StatusWords(texts).mark(verdict),
                        verdict.manual().isPresent()
                                ? Optional.<String>empty()
                                : indicator
                                        .since(
                                                line.answer().points(),
                                                line.figure().direction())
                                        .filter(_ -> verdict.computed().status().placed())
                                        .map(period -> texts.of("council.since", Periods.shown(period, texts))))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    /** What people have decided about its status, and what is tried. */
    private String actions(Aim aim) {
        Objective objective = aim.objective();
        String tried = objective.plans().stream()
                .flatMap(plan -> plan.initiatives().stream())
                .map(CouncilLines::sentence)
                .collect(Collectors.joining(" "));
        String decided = aim.figures()
                .leading()
                .flatMap(line -> new StatusWords(texts).said(line.verdict()))
                .map(said -> said + " ")
                .orElse("");
        return tried.isEmpty() ? decided + texts.of("council.noAction") : decided + tried;
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?]") ? text : text + ".";
    }
}
