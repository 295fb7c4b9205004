package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.plan.Deadline;
import dk.taellertal.core.plan.Plan;
import dk.taellertal.core.plan.PlanGoal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads plans with their tracks, themes and goals. */
final class PlanReader {

    private static final String MEASURABLE = "measurable";
    private static final String REASON = "reason";
    private static final String DEADLINE = "deadline";

    private PlanReader() {}

    static Plan plan(Entry e) {
        return new Plan(
                e.text("plan"),
                e.text("name"),
                e.date("first"),
                e.date("last"),
                e.text("source"),
                e.flag("example"),
                e.texts("columns"),
                all(e, "tracks", PlanReader::track));
    }

    private static Plan.Track track(Entry e) {
        return new Plan.Track(e.text("name"), all(e, "themes", PlanReader::theme));
    }

    private static Plan.Theme theme(Entry e) {
        return new Plan.Theme(e.text("name"), all(e, "goals", PlanReader::goal));
    }

    private static PlanGoal goal(Entry e) {
        return new PlanGoal(
                e.text("text"),
                e.texts("cells"),
                e.optional(DEADLINE).flatMap(words -> deadline(e, words)),
                e.optional("figure").map(KeyFigureId::new),
                unmeasured(e));
    }

    private static Optional<Deadline> deadline(Entry e, String words) {
        try {
            return Optional.of(Deadline.parse(words));
        } catch (IllegalArgumentException wrong) {
            e.fault(DEADLINE, "is '%s' (expected %s)".formatted(words, Deadline.EXPECTED));
            return Optional.empty();
        }
    }

    /** {@code measurable: false} goes with a reason, and no reason goes without it. */
    private static Optional<String> unmeasured(Entry e) {
        boolean measurable = !e.has(MEASURABLE) || e.flag(MEASURABLE);
        if (measurable) {
            if (e.has(REASON)) {
                e.fault(REASON, "belongs to a goal with 'measurable: false'");
            }
            return Optional.empty();
        }
        return Optional.of(e.text(REASON));
    }

    private static <T> List<T> all(Entry e, String key, Function<Entry, T> reading) {
        return e.entries(key).stream()
                .flatMap(item -> item.read(reading).stream())
                .toList();
    }
}
