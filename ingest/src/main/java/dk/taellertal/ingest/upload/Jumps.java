package dk.taellertal.ingest.upload;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.check.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New values of key figures that lie far from the period before: right perhaps, but worth a second look. */
final class Jumps {

    /** A value that differs from the one before by more than this share of it. */
    private static final BigDecimal FAR = new BigDecimal("0.5");

    private Jumps() {}

    static List<Finding> among(FigureChanges changes) {
        List<Finding> jumps = new ArrayList<>();
        for (UploadReport.Change change : changes.changes()) {
            List<Point> points = changes.after().getOrDefault(change.figure().id(), List.of());
            jump(change, points).ifPresent(jumps::add);
        }
        return jumps;
    }

    private static Optional<Finding> jump(UploadReport.Change change, List<Point> points) {
        Optional<Point> before = points.stream()
                .filter(p -> p.amount().isPresent() && p.period().compareTo(change.period()) < 0)
                .reduce((earlier, later) -> later);
        Optional<BigDecimal> now = change.after().flatMap(a -> a.amount());
        if (before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal was = before.get().amount().orElseThrow();
        BigDecimal difference = now.get().subtract(was).abs();
        return difference.compareTo(was.abs().multiply(FAR)) <= 0
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        0,
                        "",
                        "",
                        Message.of(
                                "figure.jump",
                                change.figure().name(),
                                shown(was, change),
                                before.get().period(),
                                shown(now.get(), change),
                                change.period())));
    }

    private static String shown(BigDecimal amount, UploadReport.Change change) {
        return amount.setScale(change.figure().decimals(), RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
