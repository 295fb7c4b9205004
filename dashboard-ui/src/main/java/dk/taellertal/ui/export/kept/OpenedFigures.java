package dk.taellertal.ui.export.kept;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.method.Reasons;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a figure that was taken out against what it is now. */
public final class OpenedFigures {

    private OpenedFigures() {}

    /**
     * Asks again for what was taken out, as it was and as it is now.
     *
     * @param printing what an export of an answer would say today
     */
    public static OpenedFigure open(
            ExportEntry.OfFigure entry,
            LocalTaellerTal program,
            Function<FigureAnswer, Printed> printing,
            Texts texts) {
        FigureQuery asked = entry.figure();
        FigureQuery today = asked.ofNow();
        FigureAnswer then = program.answer(asked, entry.level());
        FigureAnswer now = program.answer(today, entry.level());
        boolean intact = Fingerprint.matches(entry.fingerprint(), then);
        List<PeriodThenAndNow> points = points(then, now, texts);
        List<Printed.ThenAndNow> said = Optional.ofNullable(entry.printed())
                .map(p -> intact || !hides(then)
                        ? p.differences(printing.apply(now))
                        : p.differences(printing.apply(now), printing.apply(then), texts.of("export.code.withheld")))
                .orElse(List.of());
        return new OpenedFigure(
                entry.code(),
                texts.name(then.figure()),
                texts.unit(then.figure().unit()),
                then.figure().decimals(),
                entry.at(),
                entry.by(),
                entry.level().name().toLowerCase(Locale.ROOT),
                entry.journal(),
                asked,
                intact,
                !intact && onlyTheGroup(entry.printed(), printing.apply(then)),
                points.stream().anyMatch(PeriodThenAndNow::changed)
                        || !Fingerprint.matches(entry.fingerprint(), now)
                        || !said.isEmpty(),
                entry.printed() != null,
                today,
                texts.unit(now.figure().unit()),
                now.figure().decimals(),
                points,
                said);
    }

    /** Whether the figure's own numbers were printed as they are had again, and how the comparison is computed was not. */
    private static boolean onlyTheGroup(@Nullable Printed then, Printed again) {
        return then != null
                && then.ownNumbers().equals(again.ownNumbers())
                && !then.comparison().equals(again.comparison());
    }

    private static List<PeriodThenAndNow> points(FigureAnswer then, FigureAnswer now, Texts texts) {
        Map<Period, Point> before = byPeriod(then);
        Map<Period, Point> after = byPeriod(now);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(p -> new PeriodThenAndNow(
                        p.toString(),
                        value(before.get(p), then),
                        reason(before.get(p), texts),
                        value(after.get(p), now),
                        reason(after.get(p), texts),
                        !Objects.equals(shown(before.get(p), then), shown(after.get(p), now))))
                .toList();
    }

    /** Whether any number of an answer is hidden: it may have been shown when it was taken out. */
    private static boolean hides(FigureAnswer answer) {
        return Stream.concat(
                        answer.points().stream(), answer.comparison().stream().flatMap(c -> c.points().stream()))
                .anyMatch(p -> p.value() instanceof Value.Suppressed);
    }

    private static Map<Period, Point> byPeriod(FigureAnswer answer) {
        return answer.points().stream().collect(Collectors.toMap(Point::period, Function.identity()));
    }

    private static String shown(@Nullable Point point, FigureAnswer answer) {
        return point == null ? "" : Fingerprint.shown(point.computed(), answer);
    }

    private static @Nullable String value(@Nullable Point point, FigureAnswer answer) {
        return point == null || !(point.value() instanceof Value.Known(BigDecimal amount))
                ? null
                : answer.figure().exchanged(amount).toPlainString();
    }

    private static @Nullable String reason(@Nullable Point point, Texts texts) {
        return point == null ? null : Reasons.of(point.value()).map(texts::of).orElse(null);
    }
}
