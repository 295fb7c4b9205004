package dk.taellertal.core.catalogue;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.dataset.CodeForm;
import dk.taellertal.core.dataset.CompositeCell;
import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetColumn.PeriodColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dataset contracts and source profiles. */
final class DatasetReader {

    private enum Role {
        PERIOD,
        AREA,
        UNIT,
        DIMENSION,
        MEASURE,
        COUNT
    }

    private static final int DEFAULT_SMALL_COUNT = 5;

    /** Units of things that cannot be fewer than none. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?iU)personer|borgere|indbyggere|fuldtidspersoner|ansatte|medarbejdere|elever|børn|unge|ældre|sager|klasser"
                    + "|moduler|husstande|boliger|pladser|årsværk");

    private DatasetReader() {}

    static DatasetContract contract(Entry e) {
        List<Rule> bounds = new ArrayList<>();
        Set<String> measures = names(e, Set.of("measure", "count"));
        List<DatasetColumn> columns = e.entries("columns").stream()
                .map(c -> c.read(entry -> {
                    DatasetColumn column = column(entry, dimensionNames(e));
                    if (column instanceof MeasureColumn) {
                        bounds.addAll(bounds(entry, measures));
                    }
                    return column;
                }))
                .flatMap(Optional::stream)
                .toList();
        int smallCount =
                e.whole("smallCount", columns.stream().anyMatch(DatasetReader::counts) ? DEFAULT_SMALL_COUNT : 0);
        return new DatasetContract(
                e.text("dataset"),
                e.text("name"),
                e.text("source"),
                e.text("profile", "generic"),
                columns,
                e.texts("slice"),
                !e.has("unique") || e.flag("unique"),
                e.choice("rhythm", Rhythm.class, Rhythm.YEARLY),
                e.choice("omitted", Omitted.class, Omitted.MISSING) == Omitted.ZERO,
                smallCount,
                e.whole("publicSmallCount", smallCount == 0 ? 0 : Math.max(smallCount, DEFAULT_SMALL_COUNT)),
                e.flag("hideZero"),
                e.choice("approval", Approval.class, Approval.NONE),
                Stream.concat(
                                e.entries("rules").stream()
                                        .map(r -> r.read(DatasetReader::rule))
                                        .flatMap(Optional::stream),
                                bounds.stream())
                        .toList());
    }

    /** What a measure says of its own amounts. */
    private static List<Rule> bounds(Entry e, Set<String> measures) {
        List<Rule> bounds = new ArrayList<>();
        String measure = e.text("name");
        Optional<BigDecimal> minimum = bound(e, "minimum");
        Optional<BigDecimal> maximum = bound(e, "maximum");
        if (minimum.isPresent() || maximum.isPresent()) {
            bounds.add(new Rule.Range(measure, minimum, maximum));
        }
        String other = e.text("atMost", measure);
        if (e.has("atMost") && !measures.contains(other)) {
            e.fault("atMost", "names '%s', which is no measure here".formatted(other));
        } else if (e.has("atMost")) {
            bounds.add(new Rule.AtMost(measure, other));
        }
        return bounds;
    }

    private static Optional<BigDecimal> bound(Entry e, String key) {
        return e.has(key) ? Optional.of(e.decimal(key)) : Optional.empty();
    }

    private static Rule rule(Entry e) {
        BigDecimal tolerance = e.decimal("tolerance", BigDecimal.ZERO);
        return e.has("sumToZero")
                ? new Rule.ZeroSum(e.text("sumToZero"), tolerance)
                : new Rule.Balance(e.text("left"), e.texts("plus"), e.texts("minus"), tolerance);
    }

    private static boolean counts(DatasetColumn column) {
        return column instanceof MeasureColumn measure && measure.contributors();
    }

    private enum Omitted {
        MISSING,
        ZERO
    }

    static SourceProfile profile(Entry e) {
        return new SourceProfile(
                e.text("profile"),
                e.text("name"),
                Set.copyOf(e.texts("missing")),
                Set.copyOf(e.texts("zero")),
                e.texts("columns"),
                e.entries("names").stream()
                        .map(n -> n.read(
                                entry -> new SourceProfile.Naming(entry.text("dataset"), entry.lists("headers"))))
                        .flatMap(Optional::stream)
                        .toList(),
                Set.copyOf(e.texts("sumsWhereBlank")),
                e.entry("remembered")
                        .flatMap(r -> r.read(entry -> new SourceProfile.Remembered(
                                entry.text("dataset"),
                                entry.texts("header"),
                                entry.map("answers"),
                                entry.flag("periodFromTitle")))));
    }

    private static Set<String> dimensionNames(Entry dataset) {
        return names(dataset, Set.of("dimension", "unit"));
    }

    private static Set<String> names(Entry dataset, Set<String> roles) {
        return dataset.entries("columns").stream()
                .filter(c -> roles.contains(c.text("role", "")))
                .map(c -> c.text("name", ""))
                .collect(Collectors.toSet());
    }

    private static DatasetColumn column(Entry e, Set<String> dimensions) {
        String name = e.text("name");
        String label = e.text("label", name);
        List<String> headers = e.texts("headers");
        return switch (e.choice("role", Role.class, null)) {
            case PERIOD -> new PeriodColumn(name, label, headers, choices(e, "kinds", Period.Kind.class));
            case AREA ->
                new AreaColumn(name, label, headers, e.texts("labelHeaders"), choices(e, "levels", Area.Level.class));
            case UNIT -> dimension(e, name, label, headers, true);
            case DIMENSION -> dimension(e, name, label, headers, false);
            case MEASURE -> measure(e, name, label, headers, dimensions, false);
            case COUNT -> measure(e, name, label, headers, dimensions, true);
        };
    }

    private static DimensionColumn dimension(Entry e, String name, String label, List<String> headers, boolean unit) {
        return new DimensionColumn(
                name,
                label,
                headers,
                e.texts("labelHeaders"),
                e.flag("optional"),
                unit,
                e.map("codes"),
                e.map("spellings"),
                Set.copyOf(e.texts("total")),
                e.flag("partial"),
                !e.has("additive") || e.flag("additive"),
                e.choice("form", CodeForm.class, CodeForm.TEXT),
                GrammarReader.of(e));
    }

    private static MeasureColumn measure(
            Entry e, String name, String label, List<String> headers, Set<String> dimensions, boolean contributors) {
        Set<String> by = e.has("by") ? Set.copyOf(e.texts("by")) : dimensions;
        by.stream()
                .filter(d -> !dimensions.contains(d))
                .forEach(d -> e.fault("by", "names '%s', which is no dimension here".formatted(d)));
        return new MeasureColumn(
                name,
                label,
                headers,
                e.flag("optional"),
                e.text("unit"),
                e.whole("scale", 0),
                e.choice("accumulation", Accumulation.class, null),
                !e.has("additive") || e.flag("additive"),
                by,
                e.entry("cell").flatMap(c -> c.read(DatasetReader::composite)),
                contributors,
                e.has("persons") ? Optional.of(e.flag("persons")) : Optional.empty(),
                e.has("negative") ? e.flag("negative") : !countsThings(e, contributors));
    }

    /** Persons, pupils and cases are counted from 0 on. */
    private static boolean countsThings(Entry e, boolean contributors) {
        return contributors || COUNTED.matcher(e.text("unit", "")).matches();
    }

    private static CompositeCell composite(Entry e) {
        String pattern = e.text("pattern");
        return new CompositeCell(e.text("separator"), Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS));
    }

    /** None named means all. */
    private static <E extends Enum<E>> Set<E> choices(Entry e, String key, Class<E> type) {
        List<String> texts = e.texts(key);
        if (texts.isEmpty()) {
            return Set.of(Objects.requireNonNull(type.getEnumConstants()));
        }
        Set<E> chosen = new HashSet<>();
        texts.forEach(t -> chosen.add(e.choiceOf(key, t.toLowerCase(Locale.ROOT), type, type.getEnumConstants()[0])));
        return chosen;
    }
}
