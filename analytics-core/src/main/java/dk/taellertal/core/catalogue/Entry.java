package dk.taellertal.core.catalogue;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Worded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML file, asked key by key. What is missing or of the wrong form becomes a fault with its line, and
 * a harmless value is answered, so that all faults of a file are found in one reading.
 */
final class Entry {

    private static final int MOST_DIGITS = 40;

    private final String file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<CatalogueFault> faults;

    Entry(String file, Node node, List<CatalogueFault> faults) {
        this.file = file;
        this.line = line(node);
        this.faults = faults;
        if (!(node instanceof MappingNode mapping)) {
            fault(line, "expected 'key: value' lines");
            return;
        }
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
                fault(line(pair.getKeyNode()), "a key must be one text");
                continue;
            }
            String key = scalar.getValue();
            if (values.put(key, pair.getValueNode()) != null) {
                fault(line(pair.getKeyNode()), "'%s' stands twice".formatted(key));
            }
            lines.put(key, line(pair.getKeyNode()));
        }
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether a key holds a mapping, not one text or a list. */
    boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** The one of the keys that the entry has. */
    Optional<String> oneOf(String... keys) {
        return Arrays.stream(keys).filter(values::containsKey).findFirst();
    }

    String text(String key) {
        return optional(key).orElseGet(() -> {
            if (!has(key)) {
                fault(line, "'%s' is missing".formatted(key));
            }
            return "?";
        });
    }

    Optional<String> optional(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        fault(key, "must be one text");
        return Optional.empty();
    }

    String text(String key, String otherwise) {
        return optional(key).orElse(otherwise);
    }

    boolean flag(String key) {
        return optional(key)
                .map(text -> parsed(key, text, "true or false", Entry::flagOf, false))
                .orElse(false);
    }

    int whole(String key, int otherwise) {
        return optional(key)
                .map(text -> parsed(key, text, "a whole number", Integer::parseInt, otherwise))
                .orElse(otherwise);
    }

    int whole(String key) {
        return parsed(key, text(key), "a whole number", Integer::parseInt, 0);
    }

    BigDecimal decimal(String key, BigDecimal otherwise) {
        return optional(key)
                .map(text -> parsed(key, text, "a number such as 9.25", Entry::decimalOf, otherwise))
                .orElse(otherwise);
    }

    BigDecimal decimal(String key) {
        return has(key)
                ? decimal(key, BigDecimal.ZERO)
                : parsed(key, text(key), "a number", t -> BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Period period(String key) {
        return parsed(key, text(key), "a period such as 2019 or 2020K1", Period::parse, Period.year(1900));
    }

    LocalDate date(String key) {
        return parsed(key, text(key), "a day such as 2026-12-31", Entry::dateOf, LocalDate.EPOCH);
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, @Nullable E otherwise) {
        E first = type.getEnumConstants()[0];
        Optional<String> text = otherwise == null ? Optional.of(text(key)) : optional(key);
        return text.map(t -> choiceOf(key, t, type, first)).orElse(otherwise == null ? first : otherwise);
    }

    <E extends Enum<E>> E choiceOf(String key, String text, Class<E> type, E otherwise) {
        String expected = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Entry::written).toList());
        return parsed(
                key,
                text,
                "one of " + expected,
                t -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> written(constant)
                                .equals(t.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(t)),
                otherwise);
    }

    /** A list of whole numbers; none is empty. */
    List<Integer> wholes(String key) {
        return texts(key).stream()
                .map(text -> parsed(key, text, "a whole number", Integer::parseInt, 1))
                .toList();
    }

    /** A list of texts; one text alone is a list of one; none is empty. */
    List<String> texts(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode sequence ->
                sequence.getValue().stream().map(item -> scalar(key, item)).toList();
            default -> {
                fault(key, "must be a list of texts");
                yield List.of();
            }
        };
    }

    /** The entries of a list of mappings. */
    List<Entry> entries(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case SequenceNode sequence ->
                sequence.getValue().stream()
                        .map(item -> new Entry(file, item, faults))
                        .toList();
            default -> {
                fault(key, "must be a list");
                yield List.of();
            }
        };
    }

    Optional<Entry> entry(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> new Entry(file, node, faults));
    }

    /** A mapping of texts, in file order. */
    Map<String, String> map(String key) {
        Map<String, String> map = new LinkedHashMap<>();
        entry(key).ifPresent(e -> e.values.forEach((k, node) -> map.put(k, scalar(key, node))));
        return map;
    }

    /** A mapping of lists of texts, in file order. */
    Map<String, List<String>> lists(String key) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        entry(key).ifPresent(e -> e.values.keySet().forEach(k -> map.put(k, e.texts(k))));
        return map;
    }

    /** Builds the thing that the entry describes; empty where it has faults, a refused argument among them. */
    <T> Optional<T> read(Function<Entry, T> reading) {
        int before = faults.size();
        T thing;
        try {
            thing = reading.apply(this);
        } catch (IllegalArgumentException e) {
            if (faults.size() == before) {
                fault(line, String.valueOf(e.getMessage()));
            }
            // The reading broke off: what it did not ask for is not known to be wrong.
            return Optional.empty();
        }
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> fault(
                        key, "is not known here (expected %s)".formatted(String.join(", ", new TreeSet<>(asked)))));
        return faults.size() == before ? Optional.ofNullable(thing) : Optional.empty();
    }

    void fault(String key, String what) {
        fault(lines.getOrDefault(key, line), "'%s' %s".formatted(key, what));
    }

    private void fault(int at, String what) {
        faults.add(new CatalogueFault(file, at, what));
    }

    private <T> T parsed(String key, String text, String expected, Function<String, T> parser, T otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            fault(key, "is '%s' (expected %s)".formatted(text, expected));
            return otherwise;
        }
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(key, "must hold plain texts");
        return "?";
    }

    /** More digits than these nobody means, and whoever writes them out waits. */
    private static BigDecimal decimalOf(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has at most %d digits".formatted(MOST_DIGITS));
        }
        return number;
    }

    private static LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static boolean flagOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String written(Enum<?> constant) {
        return Worded.hyphenated(constant);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
