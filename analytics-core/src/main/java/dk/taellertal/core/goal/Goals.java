package dk.taellertal.core.goal;

import dk.taellertal.core.figure.KeyFigureId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chain life area → political goal → objective → key figure, and its holes. */
public record Goals(List<LifeArea> lifeAreas, List<PoliticalGoal> politicalGoals, List<Objective> objectives) {

    public Goals {
        lifeAreas = List.copyOf(lifeAreas);
        politicalGoals = List.copyOf(politicalGoals);
        objectives = List.copyOf(objectives);
    }

    public Optional<LifeArea> lifeArea(String id) {
        return lifeAreas.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    public Optional<PoliticalGoal> politicalGoal(String id) {
        return politicalGoals.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    public Optional<Objective> objective(String id) {
        return objectives.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The political goals of a life area. */
    public List<PoliticalGoal> politicalGoalsOf(LifeArea life) {
        return politicalGoals.stream()
                .filter(g -> g.lifeAreas().contains(life.id()))
                .toList();
    }

    /** The objectives of a political goal within a life area; none is a hole. */
    public List<Objective> objectivesOf(LifeArea life, PoliticalGoal goal) {
        return objectives.stream()
                .filter(o -> o.lifeArea().equals(life.id()) && o.politicalGoal().equals(goal.id()))
                .toList();
    }

    /** Who leads or supports objectives, each once, in the order of the objectives. */
    public Stream<String> chiefs() {
        return objectives.stream().flatMap(o -> o.departments().stream()).distinct();
    }

    /** The objectives that a figure is an indicator of. */
    public Stream<Objective> objectivesWith(KeyFigureId figure) {
        return objectives.stream()
                .filter(o -> o.indicators().stream().anyMatch(i -> i.figure().equals(figure)));
    }

    /** What the first objective with a target for a figure says of it; without one what the first objective says. */
    public Optional<Indicator> indicator(KeyFigureId figure) {
        List<Indicator> indicators = objectivesWith(figure)
                .flatMap(o -> o.indicators().stream())
                .filter(i -> i.figure().equals(figure))
                .toList();
        return indicators.stream()
                .filter(i -> i.target().isPresent())
                .findFirst()
                .or(() -> indicators.stream().findFirst());
    }
}
