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

/** Tells whether two answers show the same: of every value as it is exchanged, and of what is hidden. */
final class Fingerprint {

    private Fingerprint() {}

    /** 64 hexadecimal digits. */
    static String of(FigureAnswer answer) {
        List<String> lines = new ArrayList<>();
        answer.points().forEach(p -> lines.add(line("value", p, answer)));
        answer.total().ifPresent(t -> lines.add("total " + shown(t, answer)));
        answer.comparison().ifPresent(c -> c.points().forEach(p -> lines.add(line(c.id(), p, answer))));
        return Archive.sha256(String.join("\n", lines));
    }

    private static String line(String series, Point point, FigureAnswer answer) {
        return "%s %s %s".formatted(series, point.period(), shown(point.computed(), answer));
    }

    /** A value with what it is made of. */
    static String shown(Computed computed, FigureAnswer answer) {
        String value = switch (computed.value()) {
            case Value.Known(BigDecimal amount) ->
                amount.setScale(answer.figure().exchangedDecimals(), RoundingMode.HALF_UP)
                        .toPlainString();
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
