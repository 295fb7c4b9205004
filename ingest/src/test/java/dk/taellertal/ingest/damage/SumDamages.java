package dk.taellertal.ingest.damage;

import static dk.taellertal.ingest.damage.Damages.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

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
                Damages.of(
                        'D',
                        "total row under an odd name",
                        true,
                        (s, r) -> computed(s, odd(r), 0, s.rows().size(), false)),
                Damages.of('D', "subtotal row", true, (s, r) -> {
                    int from = r.nextInt(s.rows().size() - 3);
                    return computed(s, odd(r), from, from + 3, false);
                }),
                Damages.of(
                        'D',
                        "mean row",
                        true,
                        (s, r) -> computed(s, "Gennemsnit", 0, s.rows().size(), true)),
                Damages.of(
                        'D',
                        "star row of SAP",
                        true,
                        (s, r) -> computed(s, "*", 0, s.rows().size(), false)),
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
                Damages.of('D', "unit spelled with two blanks", false, (s, r) -> spelled(s, r, t -> t.replace(" ", "  "))),
                Damages.of(
                        'D',
                        "unit spelled with a composed ring",
                        false,
                        (s, r) -> s.form().charset().equals(java.nio.charset.StandardCharsets.UTF_8)
                                ? spelled(s, r, t -> java.text.Normalizer.normalize(t, java.text.Normalizer.Form.NFD))
                                : Optional.empty()),
                Damages.of('D', "column with one value", false, (s, r) -> column(s, "Køn", "Mænd", "Mænd")),
                Damages.of('D', "column of versions", false, (s, r) -> versions(s)));
    }

    private static String odd(Random r) {
        return TOTAL_NAMES.get(r.nextInt(TOTAL_NAMES.size()));
    }

    private static Optional<Damaged> block(Sample s, Random r) {
        int from = r.nextInt(s.rows().size() - 2);
        List<String> lines = s.lines();
        int to = s.lineOf(from + 2);
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

    /** A row with sums or means of a run of rows, put in behind them, its name in the first text column. */
    private static Optional<Damaged> computed(Sample s, String name, int from, int until, boolean mean) {
        List<Integer> texts = s.columns(Role.TEXT);
        List<String> cells = new ArrayList<>(s.rows().get(from));
        for (int column : s.columns(Role.AMOUNT, Role.COUNT)) {
            BigDecimal sum = BigDecimal.ZERO;
            int scale = 0;
            for (int row = from; row < until; row++) {
                BigDecimal amount = number(s, s.rows().get(row).get(column));
                scale = Math.max(scale, amount.scale());
                sum = sum.add(amount);
            }
            cells.set(
                    column,
                    s.form()
                            .number(
                                    mean
                                            ? sum.divide(BigDecimal.valueOf(until - from), scale, RoundingMode.HALF_UP)
                                            : sum));
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        // A control total says which unit it is about in one cell, and leaves the other keys as they stand in the last
        // row.
        cells.set(texts.getFirst(), name);
        return Optional.of(s.behind(until - 1, List.of(s.form().line(cells))))
                .map(d -> new Damaged(d.lines(), Set.of(s.lineOf(until - 1) + 1), d.form()));
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
        s.columns(Role.AMOUNT, Role.COUNT).forEach(c -> cells.set(c, s.form().danish() ? "2,5" : "2.5"));
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

    private static Optional<Damaged> column(Sample s, String name, String even, String odd) {
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(Damages.inserted(s.header(), 1, name)));
        for (int row = 0; row < s.rows().size(); row++) {
            lines.add(s.form().line(Damages.inserted(s.rows().get(row), 1, row % 2 == 0 ? even : odd)));
        }
        return s.header().contains(name) || s.header().contains("KØN")
                ? Optional.empty()
                : Optional.of(new Damaged(lines, Set.of(), s.form()));
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
