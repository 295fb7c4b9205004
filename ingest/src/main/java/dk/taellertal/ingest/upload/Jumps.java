package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.check.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * New values of key figures that lie far from what they were, or, where they are new, from those they are compared with:
 * right perhaps, but worth a second look.
 */
final class Jumps {

    /** A value that differs from the one it is compared with by more than this share of it. */
    private static final BigDecimal FAR = new BigDecimal("0.5");

    /** A value that was published already and becomes another by more than this share of it. */
    private static final BigDecimal CORRECTED_FAR = new BigDecimal("0.25");

    private Jumps() {}

    static List<Finding> among(FigureChanges changes, Catalogue catalogue) {
        List<Finding> jumps = new ArrayList<>();
        for (UploadReport.Change change : changes.changes()) {
            change.after()
                    .flatMap(Computed::amount)
                    .flatMap(now -> change.before().flatMap(Computed::amount).isPresent()
                            ? corrected(change, now)
                            : jump(change, now, changes.after(), catalogue))
                    .map(message -> Finding.warning(0, "", "", message))
                    .ifPresent(jumps::add);
        }
        return jumps;
    }

    /** A value that was there and becomes another one. */
    private static Optional<Message> corrected(UploadReport.Change change, BigDecimal now) {
        BigDecimal was = change.before().flatMap(Computed::amount).orElseThrow();
        return isFar(was, now, CORRECTED_FAR)
                ? Optional.of(Message.of(
                        "figure.corrected",
                        change.figure().name(),
                        change.period(),
                        shown(was, change),
                        shown(now, change)))
                : Optional.empty();
    }

    /** A new value beside the one before it in its series. */
    private static Optional<Message> jump(
            UploadReport.Change change, BigDecimal now, Map<KeyFigureId, List<Point>> after, Catalogue catalogue) {
        return catalogue
                .changeSince(change.figure())
                .before(change.period(), after.getOrDefault(change.figure().id(), List.of()))
                .filter(before -> isFar(before.amount().orElseThrow(), now, FAR))
                .map(before -> Message.of(
                        "figure.jump",
                        change.figure().name(),
                        shown(before.amount().orElseThrow(), change),
                        before.period(),
                        shown(now, change),
                        change.period()));
    }

    private static boolean isFar(BigDecimal was, BigDecimal now, BigDecimal share) {
        return now.subtract(was).abs().compareTo(was.abs().multiply(share)) > 0;
    }

    private static String shown(BigDecimal amount, UploadReport.Change change) {
        return amount.setScale(change.figure().decimals(), RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',');
    }
}
