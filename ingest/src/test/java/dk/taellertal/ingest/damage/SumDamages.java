package dk.taellertal.ingest.damage;

import static dk.taellertal.ingest.damage.Damages.row;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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

    private static Optional<Damaged> column(Sample s, String name, String value) {
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
