package dk.taellertal.ui.council;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.ui.answer.ObjectiveFigures;
import dk.taellertal.ui.council.Council.Aim;
import dk.taellertal.ui.council.Council.Hole;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/** Works out what the council sees of a state: always for the public's eyes. */
final class Councils {

    private Councils() {}

    /** @param day on which statuses are told */
    static Council of(Snapshot state, LocalDate day) {
        Goals goals = state.catalogue().goals();
        List<Place> places = goals.politicalGoals().stream()
                .flatMap(goal -> goals.lifeAreas().stream()
                        .filter(life -> goal.lifeAreas().contains(life.id()))
                        .map(life -> new Place(goal, life, goals.objectivesOf(life, goal))))
                .toList();
        Iterator<ObjectiveFigures> figures = ObjectiveFigures.of(
                        places.stream()
                                .flatMap(place -> place.objectives().stream())
                                .toList(),
                        state,
                        DisclosureLevel.PUBLIC,
                        day)
                .iterator();
        return new Council(
                state.catalogue().municipality().name(),
                goals.politicalGoals(),
                goals.lifeAreas(),
                places.stream()
                        .flatMap(place -> place.objectives().stream()
                                .map(objective -> new Aim(place.goal(), place.life(), objective, figures.next())))
                        .toList(),
                places.stream()
                        .filter(place -> place.objectives().isEmpty())
                        .map(place -> new Hole(place.goal(), place.life()))
                        .toList());
    }

    /** Where a political goal and a life area meet. */
    private record Place(PoliticalGoal goal, LifeArea life, List<Objective> objectives) {}
}
