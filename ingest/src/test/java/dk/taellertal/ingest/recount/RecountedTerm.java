package dk.taellertal.ingest.recount;

import dk.taellertal.ingest.recount.Dataset.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One sum of a figure, added up row by row. */
final class RecountedTerm {

    private final Dataset dataset;
    private final Definition term;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, Set<String>> besideTotals = new HashMap<>();
    private final List<Row> all;

    /** @param all the rows in force of the term's dataset */
    RecountedTerm(Dataset dataset, Definition term, List<Row> all) {
        this.dataset = dataset;
        this.term = term;
        this.all = all;
        for (Column dimension : dataset.dimensions()) {
            Set<String> beside = new HashSet<>();
            all.stream()
                    .filter(r -> dimension.totals().contains(r.codes().get(dimension.name())))
                    .forEach(r -> beside.add(r.beside(dimension.name())));
            besideTotals.put(dimension.name(), beside);
        }
        all.forEach(r -> rows.computeIfAbsent(r.area() + "|" + r.period(), k -> new ArrayList<>())
                .add(r));
    }

    String measure() {
        return term.text("measure");
    }

    boolean samePeriod() {
        return term.optional("at").isEmpty();
    }

    boolean brokenDownBy(String dimension) {
        return dataset.by(measure()).stream().anyMatch(d -> d.name().equals(dimension));
    }

    boolean counts(String dimension, String code) {
        Definition with = term.part("with");
        return (!with.has(dimension) || matches(with.texts(dimension), code))
                && !matches(term.part("without").texts(dimension), code);
    }

    /** All codes of a dimension that stand in the rows. */
    Set<String> codes(String dimension) {
        Set<String> codes = new HashSet<>();
        all.stream()
                .filter(r -> r.codes().containsKey(dimension))
                .forEach(r -> codes.add(r.codes().get(dimension)));
        return codes;
    }

    Set<String> areas() {
        Set<String> areas = new HashSet<>();
        all.forEach(r -> areas.add(r.area()));
        return areas;
    }

    /** The periods of an area in which rows take part. */
    Set<String> periods(String area, Map<String, String> only) {
        Set<String> periods = new HashSet<>();
        all.stream()
                .filter(r -> r.area().equals(area) && takesPart(r, measure(), only))
                .forEach(r -> periods.add(r.period()));
        return periods;
    }

    /** The dataset's period that belongs to a figure's period. */
    String at(String figurePeriod) {
        String year = figurePeriod.substring(0, 4);
        return switch (term.optional("at").orElse("same")) {
            case "first-quarter" -> dataset.quarterly() ? year + "K1" : year;
            case "third-quarter" -> dataset.quarterly() ? year + "K3" : year;
            default -> figurePeriod;
        };
    }

    Recounted sum(String area, String figurePeriod, Map<String, String> only) {
        List<Row> taking = taking(area, figurePeriod, measure(), only);
        boolean addable = dataset.column(measure()).additive() || taking.size() < 2;
        return told(taking, measure(), area, figurePeriod, addable, r -> amount(r, measure()));
    }

    Recounted weighted(String weight, String area, String figurePeriod, Map<String, String> only) {
        List<Row> taking = taking(area, figurePeriod, measure(), only);
        return told(
                taking,
                measure(),
                area,
                figurePeriod,
                true,
                r -> amount(r, measure()).multiply(amount(r, weight)));
    }

    Recounted weights(String weight, String area, String figurePeriod, Map<String, String> only) {
        List<Row> taking = taking(area, figurePeriod, weight, only);
        return told(taking, weight, area, figurePeriod, true, r -> amount(r, weight));
    }

    private List<Row> taking(String area, String figurePeriod, String measure, Map<String, String> only) {
        return rows.getOrDefault(area + "|" + at(figurePeriod), List.of()).stream()
                .filter(r -> takesPart(r, measure, only))
                .toList();
    }

    private Recounted told(
            List<Row> taking,
            String measure,
            String area,
            String figurePeriod,
            boolean addable,
            Function<Row, BigDecimal> amount) {
        if (taking.stream().anyMatch(r -> r.missing().contains(measure))) {
            return new Recounted.Missing();
        }
        if (taking.isEmpty()) {
            boolean published = rows.containsKey(area + "|" + at(figurePeriod));
            return dataset.omittedIsZero() && published
                    ? new Recounted.Amount(BigDecimal.ZERO)
                    : new Recounted.Missing();
        }
        if (!addable) {
            return new Recounted.NoMeaning();
        }
        if (tooFew(taking)) {
            return new Recounted.Hidden();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : taking) {
            sum = sum.add(amount.apply(row));
        }
        return new Recounted.Amount(sum);
    }

    boolean countsFew(String area, String figurePeriod) {
        return rows.getOrDefault(area + "|" + at(figurePeriod), List.of()).stream()
                .anyMatch(r -> tooFew(List.of(r)));
    }

    /** Few contribute, or few are counted by another measure of persons, or are left when the two are subtracted. */
    private boolean tooFew(List<Row> taking) {
        if (dataset.only("count").isEmpty()) {
            return false;
        }
        BigDecimal contributors = sum(taking, dataset.only("count").orElseThrow());
        return few(contributors)
                || dataset.columns().stream()
                        .filter(Column::countsPersons)
                        .map(other -> sum(taking, other))
                        .anyMatch(other ->
                                few(other) || few(contributors.subtract(other).abs()));
    }

    private boolean few(BigDecimal persons) {
        return persons.signum() > 0 && persons.compareTo(BigDecimal.valueOf(dataset.smallCount())) < 0;
    }

    private static BigDecimal sum(List<Row> taking, Column measure) {
        return taking.stream().map(r -> amount(r, measure.name())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(Row row, String measure) {
        return row.amounts().getOrDefault(measure, BigDecimal.ZERO);
    }

    private boolean takesPart(Row row, String measure, Map<String, String> only) {
        return row.tells(measure)
                && dataset.by(measure).stream().allMatch(dimension -> takesPart(row, measure, dimension, only));
    }

    private boolean takesPart(Row row, String measure, Column dimension, Map<String, String> only) {
        String name = dimension.name();
        String code = row.codes().get(name);
        boolean asked = only.containsKey(name);
        boolean with = asked || term.part("with").has(name);
        if (!with && !term.part("without").has(name)) {
            // The total is used where it stands beside its parts.
            return dimension.totals().contains(code)
                    || !besideTotals.getOrDefault(name, Set.of()).contains(row.beside(name));
        }
        if (code == null) {
            return !with || row.missing().contains(measure);
        }
        List<String> wanted =
                asked ? List.of(only.get(name)) : term.part("with").texts(name);
        boolean total = dimension.totals().contains(code);
        boolean chosen = with ? matches(wanted, code) && (!total || wanted.contains(code)) : !total;
        return chosen && !matches(term.part("without").texts(name), code);
    }

    /** {@code 03.22.*} is a beginning, {@code 16..24} and {@code 67..} are ranges of whole numbers. */
    private static boolean matches(List<String> entries, String code) {
        for (String entry : entries) {
            int dots = entry.indexOf("..");
            boolean fits = entry.endsWith("*")
                    ? code.startsWith(entry.substring(0, entry.length() - 1))
                    : dots < 0 ? entry.equals(code) : within(entry, dots, code);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(String range, int dots, String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int number = Integer.parseInt(code);
        String last = range.substring(dots + 2);
        return number >= Integer.parseInt(range.substring(0, dots))
                && (last.isEmpty() || number <= Integer.parseInt(last));
    }
}
