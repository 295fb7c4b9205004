package dk.taellertal.core.catalogue;

import dk.taellertal.core.goal.PoliticalGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a political goal as a catalogue file has it, and reads it again; such a text stands in the log as well. */
public final class PoliticalGoalYaml {

    private static final String PLACE = "politicalGoal";

    private PoliticalGoalYaml() {}

    /** A mapping on one line. */
    public static String mapping(PoliticalGoal goal) {
        List<String> parts =
                new ArrayList<>(List.of("id: " + Yaml.quoted(goal.id()), "name: " + Yaml.quoted(goal.name())));
        goal.nameEn().ifPresent(name -> parts.add("nameEn: " + Yaml.quoted(name)));
        parts.add("lifeAreas: "
                + goal.lifeAreas().stream().map(Yaml::quoted).collect(Collectors.joining(", ", "[", "]")));
        goal.adopted().ifPresent(day -> parts.add("adopted: \"%s\"".formatted(day)));
        goal.policy().ifPresent(policy -> parts.add("policy: " + Yaml.quoted(policy)));
        if (goal.example()) {
            parts.add("example: true");
        }
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /**
     * Reads a text in YAML, of which JSON is a part. Whether the life areas are there is not looked at.
     *
     * @throws CatalogueException with all faults
     */
    public static PoliticalGoal read(String text) {
        return CatalogueReading.single(PLACE, text, GoalReader::politicalGoal);
    }

    /** What a political goal says, by the keys of a catalogue file. */
    public static Map<String, Object> fields(PoliticalGoal goal) {
        return new org.yaml.snakeyaml.Yaml().load(mapping(goal));
    }
}
