package dk.taellertal.ingest.describe;

import dk.taellertal.core.catalogue.Yaml;
import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A dataset about to be added to the catalogue.
 *
 * @param source who publishes it, as shown under a chart
 * @param missing marks of a number that the source does not have
 * @param zero marks of the number 0
 */
public record DatasetDraft(
        String name,
        String source,
        Rhythm rhythm,
        Approval approval,
        Set<String> missing,
        Set<String> zero,
        List<ColumnDraft> columns) {

    public DatasetDraft {
        missing = Set.copyOf(missing);
        zero = Set.copyOf(zero);
        columns = List.copyOf(columns);
    }

    public String id() {
        return Id.withUnderscores(name);
    }

    /** What lacks before it can be tried, all of it. */
    public List<Message> faults(Collection<String> known) {
        List<Message> faults = new ArrayList<>();
        if (name.isBlank()) {
            faults.add(Message.of("describe.noName"));
        } else if (known.contains(id())) {
            faults.add(Message.of("describe.known", id()));
        }
        if (source.isBlank()) {
            faults.add(Message.of("describe.noSource"));
        }
        long periods = of(ColumnRole.PERIOD).size();
        if (periods != 1) {
            faults.add(Message.of(periods == 0 ? "describe.noPeriod" : "describe.periods", periods));
        }
        if (of(ColumnRole.AREA).size() > 1) {
            faults.add(Message.of("describe.areas", of(ColumnRole.AREA).size()));
        }
        if (of(ColumnRole.MEASURE).isEmpty()) {
            faults.add(Message.of("describe.noMeasure"));
        }
        of(ColumnRole.MEASURE).stream()
                .filter(c -> c.unit().isBlank())
                .forEach(c -> faults.add(Message.of("describe.noUnit", c.label())));
        missing.stream().filter(zero::contains).forEach(m -> faults.add(Message.of("describe.bothMarks", m)));
        return faults;
    }

    private List<ColumnDraft> of(ColumnRole role) {
        return columns.stream().filter(c -> c.role() == role).toList();
    }

    /** The catalogue's files that say it, by path. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "profiles/" + profile() + ".yaml",
                new Yaml()
                        .text("profile", profile())
                        .text("name", source.strip())
                        .texts("missing", new TreeSet<>(missing))
                        .texts("zero", new TreeSet<>(zero))
                        .toString());
        files.put("datasets/" + id() + ".yaml", contract());
        return files;
    }

    private String profile() {
        return id().replace('_', '-');
    }

    private String contract() {
        Map<ColumnDraft, String> names = names();
        List<String> slice = columns.stream()
                .filter(c -> c.role() == ColumnRole.PERIOD || c.role() == ColumnRole.AREA)
                .map(names::get)
                .toList();
        Yaml yaml = new Yaml()
                .text("dataset", id())
                .text("name", name.strip())
                .text("source", source.strip())
                .text("profile", profile())
                .word("approval", word(approval))
                .texts("slice", slice)
                .word("rhythm", word(rhythm))
                .word("smallCount", 0)
                .list("columns");
        columns.stream()
                .filter(c -> c.role() != ColumnRole.IGNORE)
                .forEach(c -> yaml.item(column(c, String.valueOf(names.get(c)))));
        return yaml.toString();
    }

    private static String column(ColumnDraft column, String name) {
        String headers = column.header().isEmpty() ? "" : ", headers: [" + Yaml.quoted(column.header()) + "]";
        String common = "name: %s, role: %s, label: %s%s"
                .formatted(name, word(column.role()), Yaml.quoted(column.label().strip()), headers);
        return switch (column.role()) {
            case PERIOD -> "{%s, kinds: [%s]}".formatted(common, kinds(column));
            case AREA, DIMENSION, IGNORE -> "{" + common + "}";
            case MEASURE ->
                "{%s, unit: %s, scale: %d, accumulation: %s, additive: %b}"
                        .formatted(
                                common,
                                Yaml.quoted(column.unit().strip()),
                                column.decimals(),
                                word(column.accumulation()),
                                column.additive());
        };
    }

    private static String kinds(ColumnDraft column) {
        return String.join(
                ", ", column.kinds().stream().sorted().map(DatasetDraft::word).toList());
    }

    private Map<ColumnDraft, String> names() {
        Map<ColumnDraft, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (ColumnDraft column : columns) {
            String plain = Id.withUnderscores(column.header().isEmpty() ? column.label() : column.header());
            String name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + "_" + i;
            }
            names.put(column, name);
        }
        return names;
    }

    /** A constant as the catalogue writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
