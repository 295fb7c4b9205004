package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.check.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New values of key figures that lie far from those they are compared with: right perhaps, but worth a second look. */
final class Jumps {

    /** A value that differs from the one it is compared with by more than this share of it. */
    private static final BigDecimal FAR = new BigDecimal("0.5");

    private Jumps() {}

    static List<Finding> among(FigureChanges changes, Catalogue catalogue) {
        List<Finding> jumps = new ArrayList<>();
        for (UploadReport.Change change : changes.changes()) {
            List<Point> points = changes.after().getOrDefault(change.figure().id(), List.of());
            catalogue
                    .changeSince(change.figure())
                    .before(change.period(), points)
                    .flatMap(before -> jump(change, before))
                    .ifPresent(jumps::add);
        }
        return jumps;
    }

    private static Optional<Finding> jump(UploadReport.Change change, Point before) {
        Optional<BigDecimal> now = change.after().flatMap(a -> a.amount());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal was = before.amount().orElseThrow();
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
                                before.period(),
                                shown(now.get(), change),
                                change.period())));
    }

    private static String shown(BigDecimal amount, UploadReport.Change change) {
        return amount.setScale(change.figure().decimals(), RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
