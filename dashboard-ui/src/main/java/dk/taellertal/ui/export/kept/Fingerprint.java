package dk.taellertal.ui.export.kept;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Archive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Tells whether two answers show the same: of every value as it is exchanged, and of what is hidden. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(FigureAnswer answer) {
        return of(answer, computed -> shown(computed, answer));
    }

    /** Whether a fingerprint is of what an answer shows; those of older lists saw two decimals of a value. */
    static boolean matches(String fingerprint, FigureAnswer answer) {
        int decimals = answer.figure().exchangedDecimals();
        return fingerprint.equals(of(answer))
                || fingerprint.equals(of(
                        answer,
                        computed -> shown(computed, amount -> amount.setScale(decimals, RoundingMode.HALF_UP))));
    }

    private static String of(FigureAnswer answer, Function<Computed, String> shown) {
        List<String> lines = new ArrayList<>();
        answer.points().forEach(p -> lines.add(line("value", p, shown)));
        answer.total().ifPresent(t -> lines.add("total " + shown.apply(t)));
        answer.comparison().ifPresent(c -> c.points().forEach(p -> lines.add(line(c.id(), p, shown))));
        return Archive.sha256(String.join("\n", lines));
    }

    private static String line(String series, Point point, Function<Computed, String> shown) {
        return "%s %s %s".formatted(series, point.period(), shown.apply(point.computed()));
    }

    /** A value with what it is made of. */
    static String shown(Computed computed, FigureAnswer answer) {
        return shown(computed, answer.figure()::exchanged);
    }

    private static String shown(Computed computed, UnaryOperator<BigDecimal> exchanged) {
        String value = switch (computed.value()) {
            case Value.Known(BigDecimal amount) -> exchanged.apply(amount).toPlainString();
            case Value.Missing missing -> "missing";
            case Value.Suppressed suppressed -> "suppressed";
            case Value.NotApplicable notApplicable -> "notApplicable";
        };
        return "%s %s/%s".formatted(value, plain(computed.numerator()), plain(computed.denominator()));
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
    }
}
