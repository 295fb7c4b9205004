package dk.taellertal.ingest.damage;

import static dk.taellertal.ingest.damage.Damages.row;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Rows that come twice, and rows that are computed from others. */
final class SumDamages {

    private static final List<String> TOTAL_NAMES =
            List.of("Alle skoler", "Kommunen", "Hele kommunen", "Samtlige", "Σ", "Hovedkonto", "*", "I alt", "Sum");

    private SumDamages() {}

    static List<Damage> all() {
        return List.of(
                row(
                        'D',
                        "row repeated",
                        false,
                        (s, row) -> Optional.of(
                                s.behind(row, List.of(s.form().line(s.rows().get(row)))))),
                Damages.of('D', "block repeated", false, SumDamages::block),
                Damages.of('D', "file pasted twice", false, (s, r) -> twice(s)),
                Damages.of('D', "file pasted twice with its header", false, (s, r) -> twiceWithHeader(s)),
                Damages.of('D', "total row under an odd name", true, (s, r) -> computed(s, r, odd(r), 99, false)),
                Damages.of('D', "subtotal row", true, (s, r) -> computed(s, r, odd(r), 3, false)),
                Damages.of('D', "mean row", true, (s, r) -> computed(s, r, "Gennemsnit", 99, true)),
                Damages.of('D', "star row of SAP", true, (s, r) -> computed(s, r, "*", 99, false)),
                Damages.of('D', "row of percentages", true, (s, r) -> percentages(s)),
                Damages.of('D', "total among other accounts", false, (s, r) -> total(s, BigDecimal.ZERO, false)),
                Damages.of('D', "total of one measure alone", false, (s, r) -> total(s, BigDecimal.ZERO, true)),
                Damages.of('D', "total one off by rounding", false, (s, r) -> total(s, BigDecimal.ONE, false)),
                Damages.of('D', "subtotal of one part", false, SumDamages::ofOne),
                Damages.of('D', "greatest of the rows", false, (s, r) -> named(s, "Maks")),
                Damages.of('D', "balance of the rows", false, (s, r) -> named(s, "Saldo")),
                Damages.of(
                        'D',
                        "unit spelled in capitals",
                        false,
                        (s, r) -> spelled(s, r, t -> t.toUpperCase(java.util.Locale.ROOT))),
                Damages.of(
                        'D',
                        "unit spelled with a no-break space",
                        false,
                        (s, r) -> spelled(s, r, t -> t.replace(' ', '\u00a0'))),
                Damages.of(
                        'D', "unit spelled with two blanks", false, (s, r) -> spelled(s, r, t -> t.replace(" ", "  "))),
                Damages.of(
                        'D',
                        "unit spelled with a composed ring",
                        false,
                        (s, r) -> s.form().charset().equals(java.nio.charset.StandardCharsets.UTF_8)
                                ? spelled(s, r, t -> java.text.Normalizer.normalize(t, java.text.Normalizer.Form.NFD))
                                : Optional.empty()),
                Damages.of('D', "column with one value", false, (s, r) -> column(s, "Køn", "Mænd")),
                Damages.of('D', "column of versions", false, (s, r) -> versions(s)));
    }

    private static String odd(Random r) {
        return TOTAL_NAMES.get(r.nextInt(TOTAL_NAMES.size()));
    }

    private static Optional<Damaged> block(Sample s, Random r) {
        int from = r.nextInt(Math.max(1, s.rows().size() - 2));
        List<String> lines = s.lines();
        int to = s.lineOf(Math.min(from + 2, s.rows().size() - 1));
        lines.addAll(to, lines.subList(s.lineOf(from) - 1, to).stream().toList());
        return Optional.of(new Damaged(lines, between(s.lineOf(from), to + 3), s.form()));
    }

    private static Set<Integer> between(int first, int last) {
        Set<Integer> lines = new java.util.HashSet<>();
        for (int i = first; i <= last; i++) {
            lines.add(i);
        }
        return lines;
    }

    private static Optional<Damaged> twice(Sample s) {
        List<String> rows = s.rows().stream().map(s.form()::line).toList();
        return Optional.of(s.behind(s.rows().size() - 1, rows).anywhere());
    }

    private static Optional<Damaged> twiceWithHeader(Sample s) {
        List<String> lines = s.lines();
        lines.addAll(s.lines());
        return Optional.of(new Damaged(lines, Set.of(), s.form()));
    }

    /**
     * A row with the sums or means of the rows of one period and area, put in behind them. Its name stands in the first
     * column of texts; a column whose rows differ is left blank.
     *
     * @param most of so many rows at most
     */
    private static Optional<Damaged> computed(Sample s, Random r, String name, int most, boolean mean) {
        List<Integer> texts = s.columns(Role.TEXT);
        List<Integer> numbers = s.columns(Role.AMOUNT, Role.COUNT, Role.RATE);
        boolean addable = s.contract().measures().stream().allMatch(MeasureColumn::additive);
        if (texts.isEmpty() || !(addable || mean)) {
            return Optional.empty();
        }
        List<Integer> places = s.columns(Role.PERIOD, Role.AREA);
        List<String> one = s.rows().get(r.nextInt(s.rows().size()));
        List<Integer> group = IntStream.range(0, s.rows().size())
                .filter(i ->
                        places.stream().allMatch(p -> s.rows().get(i).get(p).equals(one.get(p))))
                .limit(most)
                .boxed()
                .toList();
        if (group.size() < 3) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(one);
        for (int column = 0; column < cells.size(); column++) {
            int at = column;
            List<String> all = group.stream().map(i -> s.rows().get(i).get(at)).toList();
            if (numbers.contains(column)) {
                BigDecimal sum = all.stream().map(c -> number(s, c)).reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal shown =
                        mean ? sum.divide(BigDecimal.valueOf(all.size()), sum.scale(), RoundingMode.HALF_UP) : sum;
                cells.set(column, s.form().number(shown));
            } else if (all.stream().distinct().count() > 1) {
                cells.set(column, "");
            }
        }
        cells.set(texts.getFirst(), name);
        int last = group.getLast();
        return Optional.of(new Damaged(
                s.behind(last, List.of(s.form().line(cells))).lines(), Set.of(s.lineOf(last) + 1), s.form()));
    }

    /**
     * The total of each period and area that has four rows or more, behind these, under a name like any other; all else
     * is that of the first of them.
     *
     * @param off how far the total is from the sum, in the last digit that is written
     * @param first whether it has an amount in the first measure only
     */
    private static Optional<Damaged> total(Sample s, BigDecimal off, boolean first) {
        List<Integer> texts = s.columns(Role.TEXT);
        List<Integer> numbers = s.columns(Role.AMOUNT, Role.COUNT, Role.RATE);
        boolean addable = s.contract().measures().stream().allMatch(MeasureColumn::additive)
                && s.contract().measures().stream().allMatch(m -> m.unit().startsWith("kr"));
        if (texts.isEmpty() || !addable || numbers.size() < (first ? 2 : 1)) {
            return Optional.empty();
        }
        List<Integer> places = s.columns(Role.PERIOD, Role.AREA);
        Map<List<String>, List<List<String>>> groups = new LinkedHashMap<>();
        s.rows()
                .forEach(row -> groups.computeIfAbsent(
                                places.stream().map(row::get).toList(), k -> new ArrayList<>())
                        .add(row));
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(s.header()));
        Set<Integer> told = new HashSet<>();
        for (List<List<String>> group : groups.values()) {
            group.forEach(row -> lines.add(s.form().line(row)));
            if (group.size() > 3) {
                List<String> cells = new ArrayList<>(group.getFirst());
                cells.set(texts.getFirst(), "Byen");
                for (int column : numbers) {
                    BigDecimal sum = group.stream()
                            .map(row -> number(s, row.get(column)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    boolean blank = first && column != numbers.getFirst();
                    cells.set(column, blank ? "" : s.form().number(sum.add(off.movePointLeft(sum.scale()))));
                }
                lines.add(s.form().line(cells));
                told.add(lines.size());
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new Damaged(lines, told, s.form()));
    }

    /** Each of the first name's rows once more under another name, as a subtotal of it; two of them among others at least. */
    private static Optional<Damaged> ofOne(Sample s, Random r) {
        List<Integer> texts = s.columns(Role.TEXT);
        boolean money = s.contract().measures().stream().allMatch(m -> m.unit().startsWith("kr"));
        if (texts.isEmpty() || !money) {
            return Optional.empty();
        }
        int column = texts.getFirst();
        String name = s.rows().getFirst().get(column);
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(s.header()));
        Set<Integer> told = new HashSet<>();
        for (int row = 0; row < s.rows().size(); row++) {
            lines.add(s.form().line(s.rows().get(row)));
            if (s.rows().get(row).get(column).equals(name)) {
                lines.add(s.form().line(s.with(row, column, "Distrikt A")));
                if (beside(s, row) > 2) {
                    told.add(lines.size());
                }
            }
        }
        return told.size() < 2 ? Optional.empty() : Optional.of(new Damaged(lines, told, s.form()));
    }

    /** How many rows there are of the period and area of one. */
    private static long beside(Sample s, int row) {
        List<Integer> places = s.columns(Role.PERIOD, Role.AREA);
        return s.rows().stream()
                .filter(other -> places.stream()
                        .allMatch(p -> other.get(p).equals(s.rows().get(row).get(p))))
                .count();
    }

    /** The last row once more under a name that rows that are computed have. */
    private static Optional<Damaged> named(Sample s, String name) {
        List<Integer> texts = s.columns(Role.TEXT);
        boolean addable = s.contract().measures().stream().allMatch(MeasureColumn::additive);
        if (texts.isEmpty() || !addable) {
            return Optional.empty();
        }
        int last = s.rows().size() - 1;
        return Optional.of(s.behind(last, List.of(s.form().line(s.with(last, texts.getFirst(), name)))));
    }

    static BigDecimal number(Sample s, String cell) {
        String plain = s.form().danish() ? cell.replace(".", "").replace(',', '.') : cell.replace(",", "");
        return new BigDecimal(plain);
    }

    private static Optional<Damaged> percentages(Sample s) {
        List<Integer> texts = s.columns(Role.TEXT);
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>(s.rows().getLast());
        cells.set(texts.getFirst(), "Ændring i pct.");
        s.columns(Role.AMOUNT, Role.COUNT, Role.RATE)
                .forEach(c -> cells.set(c, s.form().danish() ? "2,5" : "2.5"));
        int last = s.rows().size() - 1;
        return Optional.of(new Damaged(
                s.behind(last, List.of(s.form().line(cells))).lines(), Set.of(s.lineOf(last) + 1), s.form()));
    }

    /** A unit that stands on several rows is written otherwise on one. */
    private static Optional<Damaged> spelled(Sample s, Random r, java.util.function.UnaryOperator<String> change) {
        for (int column : s.columns(Role.TEXT)) {
            for (int row : Samples.shuffled(s.rows().size(), r)) {
                String text = s.rows().get(row).get(column);
                long times = s.rows().stream()
                        .filter(c -> c.get(column).equals(text))
                        .count();
                if (times > 1 && !change.apply(text).equals(text)) {
                    return Optional.of(s.cell(row, column, change.apply(text)));
                }
            }
        }
        return Optional.empty();
    }

    /** A column that says the same in every row; where the codes of that name say no other, nothing is wrong. */
    private static Optional<Damaged> column(Sample s, String name, String value) {
        int codes = s.header().indexOf(name.toUpperCase(java.util.Locale.ROOT) + "_KODE");
        if (codes >= 0 && s.rows().stream().allMatch(row -> row.get(codes).equals(value.substring(0, 1)))) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(Damages.inserted(s.header(), 1, name)));
        for (int row = 0; row < s.rows().size(); row++) {
            lines.add(s.form().line(Damages.inserted(s.rows().get(row), 1, value)));
        }
        return s.header().contains(name) || s.header().contains("KØN")
                ? Optional.empty()
                : Optional.of(new Damaged(lines, Set.of(), s.form()).scaled(Set.copyOf(s.header()), 0));
    }

    /** Every row once in each of two versions. */
    private static Optional<Damaged> versions(Sample s) {
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(Damages.inserted(s.header(), 1, "Version")));
        for (List<String> row : s.rows()) {
            lines.add(s.form().line(Damages.inserted(row, 1, "1")));
            lines.add(s.form().line(Damages.inserted(row, 1, "2")));
        }
        return Optional.of(new Damaged(lines, Set.of(), s.form()));
    }
}
