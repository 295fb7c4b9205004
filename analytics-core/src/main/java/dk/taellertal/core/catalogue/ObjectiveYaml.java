package dk.taellertal.core.catalogue;

import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.ObjectivePlan;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Worded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.Construct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes an objective as a catalogue file has it, and reads it again; such a text stands in the log as well. */
public final class ObjectiveYaml {

    private static final String PLACE = "objective";

    private ObjectiveYaml() {}

    /** A mapping of one key a line. */
    public static String of(Objective objective) {
        Yaml yaml = new Yaml().text("id", objective.id()).text("name", objective.name());
        objective.nameEn().ifPresent(name -> yaml.text("nameEn", name));
        yaml.text("goal", objective.politicalGoal())
                .text("lifeArea", objective.lifeArea())
                .text("lead", objective.lead())
                .texts("support", objective.support());
        objective.collaboration().ifPresent(c -> yaml.word("collaboration", word(c)));
        if (!objective.sets().isEmpty()) {
            yaml.texts("sets", objective.sets());
        }
        if (!objective.unGoals().isEmpty()) {
            yaml.word("unGoals", objective.unGoals());
        }
        objective.notMeasurable().ifPresent(reason -> yaml.text("notMeasurable", reason));
        if (objective.example()) {
            yaml.word("example", true);
        }
        items(yaml, "indicators", objective.indicators(), ObjectiveYaml::indicator);
        items(yaml, "plans", objective.plans(), ObjectiveYaml::plan);
        return yaml.toString();
    }

    /**
     * Reads a text in YAML, of which JSON is a part. Whether what it names is there is not looked at.
     *
     * @throws CatalogueException with all faults
     */
    public static Objective read(String text) {
        return CatalogueReading.single(PLACE, text, GoalReader::objective);
    }

    /** What an objective says, by the keys of a catalogue file: texts, numbers, lists and further mappings. */
    public static Map<String, Object> fields(Objective objective) {
        return new org.yaml.snakeyaml.Yaml(new ExactNumbers()).load(of(objective));
    }

    private static <T> void items(Yaml yaml, String key, Collection<T> items, Function<T, String> mapping) {
        if (!items.isEmpty()) {
            yaml.list(key);
            items.forEach(item -> yaml.item(mapping.apply(item)));
        }
    }

    private static String indicator(Indicator indicator) {
        List<String> parts = new ArrayList<>(
                List.of("figure: " + Yaml.quoted(indicator.figure().value())));
        if (indicator.leading()) {
            parts.add("leading: true");
        }
        indicator.target().ifPresent(t -> parts.add("target: " + target(t)));
        indicator
                .manual()
                .ifPresent(m -> parts.add(
                        "manual: {status: %s, reason: %s}".formatted(word(m.status()), Yaml.quoted(m.reason()))));
        indicator
                .accepted()
                .ifPresent(a -> parts.add(
                        "accepted: {until: \"%s\", reason: %s}".formatted(a.until(), Yaml.quoted(a.reason()))));
        return mapping(parts);
    }

    private static String target(Target target) {
        List<String> parts = new ArrayList<>(List.of(
                "from: \"%s\"".formatted(target.baselinePeriod()),
                "baseline: " + number(target.baseline()),
                "to: \"%s\"".formatted(target.period()),
                "value: " + number(target.value()),
                "tolerance: " + number(target.tolerance())));
        if (!target.waypoints().isEmpty()) {
            parts.add(target.waypoints().stream()
                    .map(w -> "{period: \"%s\", value: %s}".formatted(w.period(), number(w.value())))
                    .collect(Collectors.joining(", ", "waypoints: [", "]")));
        }
        target.band()
                .ifPresent(
                        b -> parts.add("band: {lower: %s, upper: %s}".formatted(number(b.lower()), number(b.upper()))));
        return mapping(parts);
    }

    private static String plan(ObjectivePlan plan) {
        return mapping(List.of(
                "id: " + Yaml.quoted(plan.id()),
                "institution: " + Yaml.quoted(plan.institution()),
                "name: " + Yaml.quoted(plan.name()),
                plan.initiatives().stream()
                        .map(Yaml::quoted)
                        .collect(Collectors.joining(", ", "initiatives: [", "]"))));
    }

    private static String mapping(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String word(Enum<?> constant) {
        return Worded.hyphenated(constant);
    }

    /** Reads numbers with all their digits. */
    private static final class ExactNumbers extends SafeConstructor {

        ExactNumbers() {
            super(new LoaderOptions());
            Construct decimal = new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new BigDecimal(((ScalarNode) node).getValue());
                }
            };
            yamlConstructors.put(Tag.INT, decimal);
            yamlConstructors.put(Tag.FLOAT, decimal);
        }
    }
}
