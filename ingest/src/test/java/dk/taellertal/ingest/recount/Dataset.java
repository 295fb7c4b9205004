package dk.taellertal.ingest.recount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A contract, as far as recounting needs it. */
public record Dataset(String id, List<Column> columns, List<String> slice, boolean omittedIsZero, int smallCount) {

    private static final Pattern FUNCTION = Pattern.compile("(\\d{1,2})\\.(\\d{2})\\.(\\d{2})");
    private static final Pattern AGE = Pattern.compile("(\\d+)( år|\\+|-)?");

    /** One column of a contract. */
    public record Column(Definition definition) {
        public String name() {
            return definition.text("name");
        }

        public boolean is(String... roles) {
            return List.of(roles).contains(definition.text("role"));
        }

        public boolean additive() {
            return definition.optional("additive").map(Boolean::valueOf).orElse(true);
        }

        /** Whether this is a number of persons beside the one that says how many contribute. */
        public boolean countsPersons() {
            return is("measure") && definition.optional("unit").equals(Optional.of("personer"));
        }

        public List<String> totals() {
            return definition.texts("total");
        }

        /** The one spelling of the code in a cell. */
        public String code(String cell) {
            String code = cell.strip();
            switch (definition.optional("form").orElse("text")) {
                case "function" -> {
                    Matcher m = FUNCTION.matcher(code);
                    if (m.matches()) {
                        code = "0".repeat(2 - m.group(1).length()) + code;
                    }
                }
                case "age" -> {
                    Matcher m = AGE.matcher(code);
                    if (m.matches()) {
                        code = Integer.valueOf(m.group(1)).toString();
                    }
                }
                default -> {}
            }
            Map<String, Object> codes = definition.part("codes").values();
            if (codes.isEmpty() || codes.containsKey(code)) {
                return code;
            }
            for (Map.Entry<String, Object> known : codes.entrySet()) {
                if (known.getValue().toString().equalsIgnoreCase(code)) {
                    return known.getKey();
                }
            }
            throw new IllegalArgumentException("'%s' is no code of %s".formatted(cell, name()));
        }
    }

    public static Dataset of(Definition contract) {
        List<Column> columns =
                contract.parts("columns").stream().map(Column::new).toList();
        boolean counts = columns.stream().anyMatch(c -> c.is("count"));
        return new Dataset(
                contract.text("dataset"),
                columns,
                contract.texts("slice"),
                contract.optional("omitted").equals(Optional.of("zero")),
                Integer.parseInt(contract.optional("smallCount").orElse(counts ? "5" : "0")));
    }

    public List<Column> dimensions() {
        return columns.stream().filter(c -> c.is("dimension", "unit")).toList();
    }

    public Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    public Optional<Column> only(String role) {
        return columns.stream().filter(c -> c.is(role)).findFirst();
    }

    /** The dimensions that a measure is broken down by. */
    public List<Column> by(String measure) {
        Definition definition = column(measure).definition();
        return dimensions().stream()
                .filter(d -> !definition.has("by") || definition.texts("by").contains(d.name()))
                .toList();
    }

    public boolean quarterly() {
        List<String> kinds = only("period").orElseThrow().definition().texts("kinds");
        return kinds.isEmpty() || kinds.contains("quarter");
    }
}
