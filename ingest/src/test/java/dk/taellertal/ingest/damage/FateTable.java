package dk.taellertal.ingest.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many files of each kind of damage had which fate, and one example of each that is wrong. */
final class FateTable {

    private final Map<String, Map<Fate, Integer>> counts = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    void add(Damage damage, Fate fate, String example) {
        counts.computeIfAbsent(damage.toString(), k -> new EnumMap<>(Fate.class))
                .merge(fate, 1, Integer::sum);
        if (fate.wrong() || fate == Fate.REFUSED_ELSEWHERE) {
            examples.merge(damage + ": " + fate, example, (a, b) -> a.length() <= b.length() ? a : b);
        }
    }

    int count(Fate fate) {
        return counts.values().stream().mapToInt(c -> c.getOrDefault(fate, 0)).sum();
    }

    int files() {
        return counts.values().stream()
                .flatMap(c -> c.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    Set<String> wrongKinds() {
        Set<String> kinds = new TreeSet<>();
        counts.forEach((kind, fates) -> {
            if (fates.keySet().stream().anyMatch(f -> f.wrong() || f == Fate.REFUSED_ELSEWHERE)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** Written below {@code target}, where a build leaves its reports. */
    void print(String name) throws IOException {
        StringBuilder text = new StringBuilder("%-55s".formatted(name));
        for (Fate fate : Fate.values()) {
            text.append("%18s".formatted(fate));
        }
        text.append('\n');
        counts.forEach((kind, fates) -> {
            text.append("%-55s".formatted(kind));
            for (Fate fate : Fate.values()) {
                text.append("%18s".formatted(fates.containsKey(fate) ? fates.get(fate) : ""));
            }
            text.append('\n');
        });
        text.append("%-55s".formatted("all " + files()));
        for (Fate fate : Fate.values()) {
            text.append("%18d".formatted(count(fate)));
        }
        System.out.println(text);
        Path folder = Files.createDirectories(Path.of("target", "damage"));
        StringBuilder all = new StringBuilder(text).append("\n\n");
        examples.forEach((kind, example) ->
                all.append("### ").append(kind).append('\n').append(example).append("\n\n"));
        Files.writeString(folder.resolve(name + ".txt"), all);
    }
}
