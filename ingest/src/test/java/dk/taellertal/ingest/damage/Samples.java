package dk.taellertal.ingest.damage;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetColumn.PeriodColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes small valid files of a contract by chance: the same random numbers make the same file. */
final class Samples {

    private static final String OWN = "165";
    private static final Set<String> COUNTED = Set.of("personer", "elever", "klasser", "børn", "sager", "antal");
    private static final List<String> UNITS = List.of(
            "Skolen ved Søen",
            "Bøgehuset",
            "Plejecenter Åen",
            "Skolen i Byen",
            "Børnehuset Æblet",
            "Park og Vej",
            "Jobcenter Nord");
    private static final Map<String, List<String>> CODES = Map.of(
            "funktion", List.of("03.22.01", "05.25.10", "05.32.10", "06.45.51"),
            "dranst", List.of("1", "2", "3"),
            "art", List.of("10000000", "29000000", "40000000"),
            "gruppering", List.of("001", "002", "999"),
            "profitcenter", List.of("1650010010", "1650020020", "1650030030"),
            "omkostningssted", List.of("1650010011", "1650020021", "1650030031"),
            "punkt", List.of("1", "2", "3", "4", "5"),
            "journalnummer", List.of("16.06.00-G20-1-20", "04.00.00-G20-4-20", "27.12.00-G20-2-20"),
            "alder", List.of("16-19 år", "20-24 år", "25-29 år", "30-34 år"),
            "prognose", List.of("2020", "2021"));

    private final DatasetContract contract;
    private final Random random;
    private final Form form;
    /** Whether rows differ in the first unit alone, as in a file about one year and area. */
    private final boolean narrow;

    private final Map<String, String> fixed = new HashMap<>();

    private Samples(DatasetContract contract, Random random) {
        this.contract = contract;
        this.random = random;
        this.form = Form.random(random);
        this.narrow = random.nextInt(3) == 0;
    }

    static Sample of(DatasetContract contract, Random random) {
        return new Samples(contract, random).sample();
    }

    /** Periods beside each other, where there is one measure and more than a period to tell apart. */
    private Sample wide(DatasetContract wide) {
        MeasureColumn measure = wide.measures().getFirst();
        List<DatasetColumn> columns = wide.columns().stream()
                .filter(c -> !(c instanceof MeasureColumn) && !(c instanceof PeriodColumn) && used(c))
                .toList();
        List<String> years = List.of("2017", "2018", "2019");
        Set<List<String>> keys = new LinkedHashSet<>();
        for (int i = 0; i < 30 && keys.size() < 10; i++) {
            keys.add(columns.stream().map(this::key).toList());
        }
        List<String> header = new ArrayList<>(
                columns.stream().map(c -> c.headers().getFirst()).toList());
        List<Role> roles = new ArrayList<>(columns.stream().map(Samples::role).toList());
        header.addAll(years);
        years.forEach(y -> roles.add(role(measure)));
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> key : keys) {
            List<String> cells = new ArrayList<>(key);
            String area = OWN;
            for (int k = 0; k < columns.size(); k++) {
                if (columns.get(k) instanceof AreaColumn) {
                    area = key.get(k);
                } else {
                    counts.merge(columns.get(k).name() + " " + key.get(k), (long) years.size(), Long::sum);
                }
            }
            for (String year : years) {
                BigDecimal amount = amount(measure);
                sums.merge(measure.name() + " " + area + " " + year, amount, BigDecimal::add);
                cells.add(form.number(amount));
            }
            rows.add(List.copyOf(cells));
        }
        return new Sample(
                wide,
                form,
                List.of(),
                List.copyOf(header),
                rows,
                List.of(),
                List.copyOf(roles),
                new Truth(sums, counts));
    }

    private Sample sample() {
        boolean yearly = contract.period().kinds().contains(Period.Kind.YEAR);
        if (contract.measures().size() == 1 && yearly && random.nextInt(4) == 0) {
            return wide(contract);
        }
        List<DatasetColumn> columns =
                contract.columns().stream().filter(this::used).toList();
        Set<List<String>> keys = new LinkedHashSet<>();
        int wanted = 8 + random.nextInt(10);
        for (int i = 0; i < wanted * 4 && keys.size() < wanted; i++) {
            keys.add(columns.stream()
                    .filter(c -> !(c instanceof MeasureColumn))
                    .map(this::key)
                    .toList());
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> key : keys) {
            rows.add(row(columns, key, sums, counts));
        }
        List<String> header = new ArrayList<>(columns.stream()
                .map(c -> c.headers().isEmpty() ? c.label() : c.headers().getFirst())
                .toList());
        List<Role> roles = new ArrayList<>(columns.stream().map(Samples::role).toList());
        int last = random.nextInt(4);
        if (last == 0) {
            header.add("Bemærkning");
            roles.add(Role.REMARK);
            rows.forEach(r -> r.add(""));
        }
        boolean title = random.nextInt(3) == 0;
        boolean foot = random.nextInt(4) == 0;
        return new Sample(
                contract,
                form,
                title ? List.of(contract.name(), "") : List.of(),
                List.copyOf(header),
                rows.stream().map(List::copyOf).toList(),
                foot
                        ? List.of(
                                "",
                                "Kilde: " + contract.source().replace(",", "").replace(";", ""))
                        : List.of(),
                List.copyOf(roles),
                new Truth(sums, counts));
    }

    private boolean used(DatasetColumn column) {
        return switch (column) {
            case DimensionColumn d -> !d.optional() || (!d.name().equals("uddannelse") && random.nextInt(3) == 0);
            case MeasureColumn m -> !m.optional();
            case PeriodColumn p -> true;
            case AreaColumn a -> true;
        };
    }

    private List<String> row(
            List<DatasetColumn> columns, List<String> key, Map<String, BigDecimal> sums, Map<String, Long> counts) {
        List<String> cells = new ArrayList<>();
        Period period = Period.year(2019);
        String area = OWN;
        int k = 0;
        for (DatasetColumn column : columns) {
            switch (column) {
                case MeasureColumn m -> cells.add("");
                case DimensionColumn d -> {
                    counts.merge(d.name() + " " + key.get(k), 1L, Long::sum);
                    cells.add(key.get(k++));
                }
                case AreaColumn a -> {
                    area = key.get(k++);
                    cells.add(area);
                }
                case PeriodColumn p -> {
                    period = Period.parse(key.get(k));
                    cells.add(written(key.get(k++)));
                }
            }
        }
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (DatasetColumn column : columns) {
            if (column instanceof MeasureColumn m) {
                amounts.put(m.name(), amount(m));
            }
        }
        contract.rules().forEach(rule -> keep(rule, amounts));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof MeasureColumn m) {
                BigDecimal amount = Objects.requireNonNull(amounts.get(m.name()));
                sums.merge(m.name() + " " + area + " " + period, amount, BigDecimal::add);
                cells.set(i, form.number(amount));
            }
        }
        return cells;
    }

    /** What is a part of another amount changes places with it where it is more. */
    private static void keep(Rule rule, Map<String, BigDecimal> amounts) {
        if (rule instanceof Rule.AtMost(String part, String whole)) {
            BigDecimal first = amounts.get(part);
            BigDecimal second = amounts.get(whole);
            if (first != null && second != null && first.compareTo(second) > 0) {
                amounts.put(part, second);
                amounts.put(whole, first);
            }
        }
    }

    /** Months are written by their last day; the others as the program prints them. */
    private static String written(String period) {
        return period.matches("\\d{4}-\\d\\d")
                ? java.time.YearMonth.parse(period)
                        .atEndOfMonth()
                        .format(java.time.format.DateTimeFormatter.ofPattern("dd-MM-yyyy", java.util.Locale.ROOT))
                : period;
    }

    private BigDecimal amount(MeasureColumn measure) {
        boolean small = !measure.additive()
                || measure.unit().startsWith("pct")
                || contract.id().equals("apv");
        boolean money = measure.unit().startsWith("kr");
        long whole = small
                ? 1 + random.nextInt(4)
                : money ? 10_000 + random.nextInt(9_000_000) : 100 + random.nextInt(9_000);
        long decimals = random.nextInt((int) Math.pow(10, measure.scale()));
        long power = (long) Math.pow(10, measure.scale());
        BigDecimal amount = BigDecimal.valueOf(whole * power + decimals, measure.scale());
        return money && random.nextInt(5) == 0 ? amount.negate() : amount;
    }

    private String key(DatasetColumn column) {
        boolean free = role(column) == Role.TEXT || role(column) == Role.AGE;
        return narrow && !free ? fixed.computeIfAbsent(column.name(), n -> any(column)) : any(column);
    }

    private String any(DatasetColumn column) {
        return switch (column) {
            case PeriodColumn p -> period(p);
            case AreaColumn a -> one(List.of("165", "161", "159"));
            case DimensionColumn d -> code(d);
            case MeasureColumn m -> "";
        };
    }

    private String period(PeriodColumn column) {
        int year = 2017 + random.nextInt(3);
        Period.Kind kind = column.kinds().isEmpty() || column.kinds().contains(Period.Kind.YEAR)
                ? Period.Kind.YEAR
                : column.kinds().iterator().next();
        return switch (kind) {
            case YEAR -> Period.year(year).toString();
            case QUARTER -> Period.quarter(year, 1 + random.nextInt(4)).toString();
            case MONTH -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
            case SCHOOL_YEAR -> Period.schoolYear(year).toString();
        };
    }

    private String code(DimensionColumn dimension) {
        if (!dimension.codes().isEmpty()) {
            List<String> parts = dimension.codes().keySet().stream()
                    .filter(c -> !dimension.totals().contains(c))
                    .toList();
            return one(parts.isEmpty() ? List.copyOf(dimension.codes().keySet()) : parts);
        }
        if (dimension.form() == dk.taellertal.core.dataset.CodeForm.AGE) {
            return String.valueOf(20 + random.nextInt(12));
        }
        return one(CODES.getOrDefault(dimension.name(), UNITS));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Role role(DatasetColumn column) {
        return switch (column) {
            case PeriodColumn p -> Role.PERIOD;
            case AreaColumn a -> Role.AREA;
            case MeasureColumn m ->
                m.unit().startsWith("kr") ? Role.AMOUNT : COUNTED.contains(m.unit()) ? Role.COUNT : Role.RATE;
            case DimensionColumn d when d.name().equals("funktion") -> Role.FUNCTION;
            case DimensionColumn d when d.form() == dk.taellertal.core.dataset.CodeForm.AGE -> Role.AGE;
            case DimensionColumn d
            when !d.codes().isEmpty()
                    || (CODES.containsKey(d.name()) && !d.name().equals("alder")) -> Role.CODE;
            case DimensionColumn d -> Role.TEXT;
        };
    }

    static List<Integer> shuffled(int size, Random random) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(all, random);
        return all;
    }
}
