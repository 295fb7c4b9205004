package dk.taellertal.core.catalogue;

import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes all goals as the catalogue files that they would be read from. */
public final class GoalsYaml {

    private static final String FOLDER = "goals/";

    private GoalsYaml() {}

    /** By path: one file of life areas and political goals, and one of the objectives of each life area that has some. */
    public static NavigableMap<String, String> files(Goals goals) {
        NavigableMap<String, String> files = new TreeMap<>();
        files.put(FOLDER + "goals.yaml", goals(goals));
        int number = 0;
        for (LifeArea life : goals.lifeAreas()) {
            number++;
            String objectives = goals.objectives().stream()
                    .filter(o -> o.lifeArea().equals(life.id()))
                    .map(GoalsYaml::item)
                    .collect(Collectors.joining());
            if (!objectives.isEmpty()) {
                files.put(FOLDER + "objectives-%d-%s.yaml".formatted(number, life.id()), "objectives:\n" + objectives);
            }
        }
        return files;
    }

    private static String goals(Goals goals) {
        Yaml yaml = new Yaml().list("lifeAreas");
        for (LifeArea life : goals.lifeAreas()) {
            yaml.item("{id: %s, name: %s%s, owner: %s}"
                    .formatted(
                            Yaml.quoted(life.id()),
                            Yaml.quoted(life.name()),
                            life.nameEn()
                                    .map(name -> ", nameEn: " + Yaml.quoted(name))
                                    .orElse(""),
                            Yaml.quoted(life.owner())));
        }
        yaml.list("politicalGoals");
        goals.politicalGoals().forEach(goal -> yaml.item(PoliticalGoalYaml.mapping(goal)));
        return yaml.toString();
    }

    private static String item(Objective objective) {
        return "  - " + ObjectiveYaml.of(objective).strip().replace("\n", "\n    ") + "\n";
    }
}
