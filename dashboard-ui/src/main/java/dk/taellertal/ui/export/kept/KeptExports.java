package dk.taellertal.ui.export.kept;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.answer.LocalTaellerTal;
import dk.taellertal.ui.answer.UnknownThing;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.method.Reasons;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** Keeps what is exported, and opens it again. */
public final class KeptExports {

    private final ExportLog log;

    public KeptExports(ExportLog log) {
        this.log = log;
    }

    /**
     * An answer that is to be exported, with what it is kept as.
     *
     * @param exact what to ask for to get the very same answer again
     */
    public record Coded(FigureAnswer answer, FigureRequest exact, DisclosureLevel level, ExportCode code) {}

    /** The code of an answer; nothing is kept yet. */
    public Coded coded(FigureRequest request, FigureAnswer answer, DisclosureLevel level, LocalDate today) {
        FigureRequest exact = exact(request, answer, today);
        ExportCode code = log.codeOf(new ExportEntry.Shown(exact, level, Fingerprint.of(answer)));
        return new Coded(answer, exact, level, code);
    }

    /** Keeps what leaves the house. */
    public void keep(List<Coded> all, String format, Optional<JournalNumber> journal, String by, Instant at) {
        log.append(all.stream()
                .map(c -> new ExportEntry(
                        c.code().value(),
                        at.truncatedTo(ChronoUnit.SECONDS),
                        by,
                        format,
                        c.level(),
                        journal.map(JournalNumber::value).orElse(null),
                        c.exact(),
                        Fingerprint.of(c.answer())))
                .toList());
    }

    private static FigureRequest exact(FigureRequest request, FigureAnswer answer, LocalDate today) {
        return new FigureRequest(
                request.id(),
                Optional.of(answer.area()),
                request.from(),
                request.to(),
                request.only(),
                request.compare(),
                Optional.of(answer.figure().version()),
                request.prices(),
                request.prices().map(p -> request.pricesAsOf().orElseGet(today::toString)),
                Optional.of(Long.valueOf(answer.dataVersion())));
    }

    /** @throws UnknownThing where nothing was exported under the code */
    public OpenedExport open(ExportCode code, LocalTaellerTal program, Texts texts) {
        ExportEntry entry = log.find(code)
                .orElseThrow(() -> new UnknownThing("nothing was exported under the code '%s'".formatted(code)));
        FigureRequest asked = entry.figure();
        FigureRequest today = new FigureRequest(
                asked.id(),
                asked.area(),
                asked.from(),
                asked.to(),
                asked.only(),
                asked.compare(),
                Optional.empty(),
                asked.prices(),
                Optional.empty(),
                Optional.empty());
        FigureAnswer then = program.answer(asked, entry.level());
        FigureAnswer now = program.answer(today, entry.level());
        return new OpenedExport(
                code.value(),
                then.figure().name(),
                then.figure().unit(),
                entry.at(),
                entry.by(),
                entry.level().name().toLowerCase(Locale.ROOT),
                entry.journal(),
                asked,
                Fingerprint.of(then).equals(entry.fingerprint()),
                !Fingerprint.of(now).equals(entry.fingerprint()),
                today,
                points(then, now, texts));
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

    private static Map<Period, Point> byPeriod(FigureAnswer answer) {
        return answer.points().stream().collect(Collectors.toMap(Point::period, Function.identity()));
    }

    private static String shown(@Nullable Point point, FigureAnswer answer) {
        return point == null ? "" : Fingerprint.shown(point.computed(), answer);
    }

    private static @Nullable String value(@Nullable Point point, FigureAnswer answer) {
        return point == null || !(point.value() instanceof Value.Known(BigDecimal amount))
                ? null
                : amount.setScale(answer.figure().exchangedDecimals(), RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static @Nullable String reason(@Nullable Point point, Texts texts) {
        return point == null ? null : Reasons.of(point.value()).map(texts::of).orElse(null);
    }
}
