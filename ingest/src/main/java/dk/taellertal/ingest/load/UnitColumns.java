package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Columns that say in each row what its amounts are counted in: they must all say the same. */
final class UnitColumns {

    private static final Pattern NAME =
            Pattern.compile("(?iU)(?:måle|pris|mønt)?enhed(?:er)?|units?|valuta(?:kode)?|currency(?: code)?");
    private static final int MOST_TEXTS = 50;

    /** @param line the first */
    private record Met(int line, String text, Unit unit) {}

    private final Set<Integer> positions = new HashSet<>();
    private final Map<Integer, Map<String, Integer>> texts = new TreeMap<>();

    UnitColumns(Mapping mapping) {
        mapping.unused().stream()
                .filter(p -> isNamed(mapping.header().label(p)))
                .forEach(positions::add);
    }

    /** Whether a column is named as one of units or currencies is. */
    static boolean isNamed(String name) {
        return NAME.matcher(name.strip()).matches();
    }

    /** Whether a column is one of units. */
    boolean holds(int position) {
        return positions.contains(position);
    }

    /** Takes in a cell of any column. */
    void cell(int line, int position, String cell) {
        if (!positions.isEmpty() && positions.contains(position) && !cell.isBlank()) {
            Map<String, Integer> met = texts.computeIfAbsent(position, p -> new HashMap<>());
            if (met.size() < MOST_TEXTS) {
                met.putIfAbsent(cell.strip(), line);
            }
        }
    }

    /** Adds those of later lines. */
    void add(UnitColumns later) {
        later.texts.forEach((position, met) -> met.forEach((text, line) -> cell(line, position, text)));
    }

    /** Whether each row of a contract may have a unit of its own. */
    static boolean isOpen(Mapping mapping) {
        return mapping.contract().measures().stream()
                .anyMatch(m -> Unit.ofContract(m.unit()).kind() == Unit.Kind.OPEN);
    }

    /** The first row of each column whose unit is not that of the first; of open units, the first row that has a scale. */
    List<Finding> findings(Mapping mapping) {
        List<Finding> findings = new ArrayList<>();
        if (isOpen(mapping)) {
            texts.forEach((position, met) -> met.entrySet().stream()
                    .filter(e -> met.size() > 1)
                    .filter(e -> Unit.of(e.getKey()).filter(Unit::isScaled).isPresent())
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(e -> findings.add(Finding.warning(
                            e.getValue(), mapping.header().label(position), e.getKey(), Message.of("unit.open")))));
            return findings;
        }
        texts.forEach((position, met) -> {
            List<Met> units = met.entrySet().stream()
                    .flatMap(e -> Unit.of(e.getKey()).map(u -> new Met(e.getValue(), e.getKey(), u)).stream())
                    .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                    .toList();
            Optional<Met> other = units.stream()
                    .filter(m -> !m.unit().agrees(units.getFirst().unit()))
                    .findFirst();
            other.ifPresent(m -> findings.add(Finding.error(
                    m.line(),
                    mapping.header().label(position),
                    m.text(),
                    Message.of(
                            "unit.mixed",
                            units.getFirst().text(),
                            units.getFirst().line()))));
        });
        return findings;
    }
}
