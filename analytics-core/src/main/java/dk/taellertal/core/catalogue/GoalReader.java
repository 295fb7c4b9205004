package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Collaboration;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectivePlan;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.AcceptedDeviation;
import dk.taellertal.core.target.Band;
import dk.taellertal.core.target.ManualStatus;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.target.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads life areas, political goals and objectives. */
final class GoalReader {

    private GoalReader() {}

    static LifeArea lifeArea(Entry e) {
        return new LifeArea(e.text("id"), e.text("name"), e.optional("nameEn"), e.text("owner"));
    }

    static PoliticalGoal politicalGoal(Entry e) {
        return new PoliticalGoal(
                e.text("id"),
                e.text("name"),
                e.optional("nameEn"),
                e.texts("lifeAreas"),
                e.has("adopted") ? Optional.of(e.date("adopted")) : Optional.empty(),
                e.optional("policy"),
                e.flag("example"));
    }

    static Objective objective(Entry e) {
        return new Objective(
                e.text("id"),
                e.text("name"),
                e.optional("nameEn"),
                e.text("goal"),
                e.text("lifeArea"),
                e.text("lead"),
                e.texts("support"),
                e.has("collaboration")
                        ? Optional.of(e.choice("collaboration", Collaboration.class, null))
                        : Optional.empty(),
                e.texts("sets"),
                e.wholes("unGoals"),
                e.optional("notMeasurable"),
                e.flag("example"),
                all(e, "indicators", GoalReader::indicator),
                all(e, "plans", GoalReader::plan));
    }

    private static Indicator indicator(Entry e) {
        return new Indicator(
                new KeyFigureId(e.text("figure")),
                e.flag("leading"),
                e.entry("target").flatMap(t -> t.read(GoalReader::target)),
                e.entry("manual").flatMap(m -> m.read(GoalReader::manual)),
                e.entry("accepted").flatMap(a -> a.read(GoalReader::accepted)));
    }

    /** With a band the value may be left out: the path then leads to the band's nearest edge. */
    private static Target target(Entry e) {
        Optional<Band> band = e.entry("band").flatMap(b -> b.read(GoalReader::band));
        Period from = e.period("from");
        BigDecimal baseline = e.decimal("baseline");
        BigDecimal value = e.has("value") || !e.has("band")
                ? e.decimal("value")
                : band.map(b -> b.nearest(baseline)).orElse(baseline);
        return new Target(
                from,
                baseline,
                e.period("to"),
                value,
                e.decimal("tolerance", BigDecimal.ZERO),
                all(e, "waypoints", GoalReader::waypoint),
                band);
    }

    private static Band band(Entry e) {
        return new Band(e.decimal("lower"), e.decimal("upper"));
    }

    private static Target.Waypoint waypoint(Entry e) {
        return new Target.Waypoint(e.period("period"), e.decimal("value"));
    }

    private static ManualStatus manual(Entry e) {
        return new ManualStatus(e.choice("status", Status.class, null), e.text("reason"));
    }

    private static AcceptedDeviation accepted(Entry e) {
        return new AcceptedDeviation(e.text("reason"), e.date("until"));
    }

    private static ObjectivePlan plan(Entry e) {
        return new ObjectivePlan(e.text("id"), e.text("institution"), e.text("name"), e.texts("initiatives"));
    }

    private static <T> List<T> all(Entry e, String key, Function<Entry, T> reading) {
        return e.entries(key).stream()
                .map(item -> item.read(reading))
                .flatMap(Optional::stream)
                .toList();
    }
}
