package dk.taellertal.ingest.damage;

import static dk.taellertal.ingest.damage.Damages.cell;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Cells that hold what their column cannot hold, or write it as no other row does. */
final class CellDamages {

    private static final Role[] NUMBERS = {Role.AMOUNT, Role.COUNT, Role.RATE};

    private CellDamages() {}

    static List<Damage> all() {
        List<Damage> all = new ArrayList<>(ages());
        all.addAll(codes());
        all.addAll(numbers());
        all.addAll(amounts());
        return all;
    }

    private static List<Damage> ages() {
        return List.of(
                cell('C', "age group beside single years", false, t -> "20-24 år", Role.AGE),
                cell('C', "open age beside single years", false, t -> "25 år og derover", Role.AGE),
                cell('C', "age made a date", false, t -> "05-sep", Role.AGE),
                cell('C', "age with a decimal", false, t -> "0,5", Role.AGE),
                cell('C', "impossible age", false, t -> "199", Role.AGE),
                cell('C', "negative age", false, t -> "-3", Role.AGE));
    }

    private static List<Damage> codes() {
        return List.of(
                cell('E', "function with dashes", false, t -> t.replace('.', '-'), Role.FUNCTION),
                cell('E', "function as an exponent", false, t -> "5,25E+10", Role.FUNCTION),
                cell('E', "function as a word", false, t -> "abc", Role.FUNCTION),
                cell('E', "code with a decimal", false, t -> t.matches("\\d") ? t + ",0" : "", Role.CODE),
                cell('E', "code as an exponent", false, t -> t.matches("\\d{8}") ? "1E+07" : "", Role.CODE),
                cell(
                        'E',
                        "lost leading zero",
                        false,
                        t -> t.startsWith("0") ? t.substring(1) : "",
                        Role.CODE,
                        Role.FUNCTION),
                cell('E', "unknown area", false, t -> "999", Role.AREA),
                cell('E', "year with a mark", false, t -> t.matches("\\d{4}") ? t + "*" : "", Role.PERIOD),
                cell('E', "year revised", false, t -> t.matches("\\d{4}") ? "R" + t : "", Role.PERIOD),
                cell('E', "year preliminary", false, t -> t.matches("\\d{4}") ? t + " (foreløbig)" : "", Role.PERIOD),
                cell(
                        'E',
                        "mistyped year",
                        false,
                        t -> t.matches("\\d{4}") ? "2" + t.charAt(2) + t.charAt(1) + t.charAt(3) : "",
                        Role.PERIOD),
                Damages.of('E', "month among years", false, CellDamages::monthAmongYears),
                cell('E', "year of two digits", false, t -> t.matches("\\d{4}") ? t.substring(2) : "", Role.PERIOD),
                cell('E', "function of no main account", false, t -> "99.99.99", Role.FUNCTION),
                Damages.of('E', "dranst of the balance", false, CellDamages::balance),
                Damages.of('E', "Cyrillic letter in a name", false, CellDamages::cyrillic),
                cell(
                        'E',
                        "letter as a web page writes it",
                        false,
                        t -> t.contains("ø") ? t.replaceFirst("ø", "&oslash;") : "",
                        Role.TEXT),
                cell('E', "remark before a name", false, t -> "Rettet 12/3: " + t, Role.TEXT),
                Damages.of('E', "full stop behind a name", false, CellDamages::fullStop),
                Damages.of('E', "row marked as deleted", false, CellDamages::deleted),
                Damages.of('E', "all years a century on", false, CellDamages::centuryOn),
                Damages.of('E', "encoding broken", true, CellDamages::mojibake),
                cell('E', "control character in a text", true, t -> t + "\u0001", Role.TEXT),
                cell('E', "NUL in a number", true, t -> t.charAt(0) + "\u0000" + t.substring(1), NUMBERS));
    }

    private static List<Damage> numbers() {
        return List.of(
                cell('E', "negative count", false, t -> t.startsWith("-") ? "" : "-" + t, Role.COUNT),
                cell('E', "count in parentheses", false, t -> t.startsWith("-") ? "" : "(" + t + ")", Role.COUNT),
                cell('E', "percent sign", false, t -> t + "%", NUMBERS),
                Damages.of('E', "thousands by the other sign", false, (s, r) -> other(s, r)),
                cell('G', "five decimals", false, t -> t.matches("\\d+") ? "" : t + "000", Role.AMOUNT),
                cell('E', "letter O for zero", false, t -> t.contains("0") ? t.replaceFirst("0", "O") : "", NUMBERS),
                cell('E', "letter l for one", false, t -> t.contains("1") ? t.replaceFirst("1", "l") : "", NUMBERS),
                cell('E', "Excel's error", false, t -> "#REF!", NUMBERS),
                cell(
                        'E',
                        "apostrophe in a number",
                        false,
                        t -> t.matches("-?\\d{1,3}[.,]\\d{3}.*") ? t.replaceFirst("[.,]", "'") : "",
                        NUMBERS),
                cell('E', "minus behind", false, t -> t.startsWith("-") ? t.substring(1) + "-" : "", NUMBERS),
                cell('E', "en dash for minus", false, t -> t.startsWith("-") ? "–" + t.substring(1) : "", NUMBERS),
                cell('E', "currency behind a number", false, t -> t + " kr.", Role.AMOUNT),
                cell('E', "euro behind a number", false, t -> t + " EUR", Role.AMOUNT),
                cell('E', "thousands in a cell", false, t -> t + " t.kr.", Role.AMOUNT),
                cell('E', "digits of an exponent", false, t -> "1,2E+06", NUMBERS),
                cell('E', "question mark behind a number", false, t -> t + "?", NUMBERS),
                cell('E', "date for a number", false, t -> "12-05-2019", NUMBERS),
                cell('E', "two numbers in a cell", false, t -> t + " / " + t, NUMBERS));
    }

    private static List<Damage> amounts() {
        return List.of(
                Damages.of('A', "two cells swapped", false, CellDamages::swapped),
                Damages.of('E', "cell emptied", false, CellDamages::emptied),
                Damages.of('E', "amount lost", false, CellDamages::amountLost),
                Damages.of('F', "amount times a thousand", false, CellDamages::timesThousand));
    }

    private static Optional<Damaged> mojibake(Sample s, Random r) {
        for (int column : s.columns(Role.TEXT)) {
            for (int row : Samples.shuffled(s.rows().size(), r)) {
                String text = s.rows().get(row).get(column);
                String broken = new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
                if (!broken.equals(text)) {
                    return Optional.of(s.cell(row, column, broken));
                }
            }
        }
        return Optional.empty();
    }

    /** A file of one row alone may be about a month. */
    private static Optional<Damaged> monthAmongYears(Sample s, Random r) {
        int row = r.nextInt(s.rows().size());
        return Damages.one(s.columns(Role.PERIOD), r)
                .filter(column -> s.rows().size() > 1)
                .filter(column -> s.rows().get(row).get(column).matches("\\d{4}"))
                .map(column -> s.cell(row, column, s.rows().get(row).get(column) + "-06"));
    }

    private static Optional<Damaged> other(Sample s, Random r) {
        return Damages.one(s.columns(NUMBERS), r).flatMap(column -> {
            int row = r.nextInt(s.rows().size());
            String cell = s.rows().get(row).get(column);
            String swapped = cell.replace('.', '\u0000').replace(',', '.').replace('\u0000', ',');
            return swapped.equals(cell) ? Optional.empty() : Optional.of(s.cell(row, column, swapped));
        });
    }

    private static Optional<Damaged> swapped(Sample s, Random r) {
        int row = r.nextInt(s.rows().size());
        List<String> cells = new ArrayList<>(s.rows().get(row));
        List<Integer> keys = s.columns(Role.TEXT, Role.FUNCTION);
        List<Integer> numbers = s.columns(NUMBERS);
        Optional<Integer> key = Damages.one(keys, r);
        Optional<Integer> number = Damages.one(numbers, r);
        if (key.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        java.util.Collections.swap(cells, key.get(), number.get());
        return Optional.of(s.line(row, s.form().line(cells)));
    }

    /** A blank is a zero in the extracts of the accounting system; elsewhere the value is missing and shown as that. */
    private static Optional<Damaged> emptied(Sample s, Random r) {
        List<Integer> columns = s.columns(Role.TEXT, Role.PERIOD, Role.AREA, Role.FUNCTION, Role.AGE).stream()
                .filter(c -> !optional(s, c))
                .toList();
        return Damages.one(columns, r).map(column -> s.cell(r.nextInt(s.rows().size()), column, ""));
    }

    /** One amount of many; what is left of the others is right. */
    private static Optional<Damaged> amountLost(Sample s, Random r) {
        return Damages.one(s.columns(Role.AMOUNT, Role.COUNT), r)
                .filter(column -> s.rows().size() > 5)
                .map(column -> s.cell(r.nextInt(s.rows().size()), column, ""));
    }

    private static Optional<Damaged> balance(Sample s, Random r) {
        int column = s.header().indexOf("Dranst");
        return column < 0
                ? Optional.empty()
                : Optional.of(s.cell(r.nextInt(s.rows().size()), column, "9"));
    }

    private static Optional<Damaged> cyrillic(Sample s, Random r) {
        return s.form().charset().equals(StandardCharsets.UTF_8)
                ? cell('E', "", false, t -> t.replaceFirst("e", "\u0435"), Role.TEXT)
                        .doing()
                        .to(s, r)
                : Optional.empty();
    }

    /** A name that stands on several rows is written otherwise on one. */
    private static Optional<Damaged> fullStop(Sample s, Random r) {
        for (int column : s.columns(Role.TEXT)) {
            for (int row : Samples.shuffled(s.rows().size(), r)) {
                String text = s.rows().get(row).get(column);
                boolean again = s.rows().stream()
                                .filter(c -> c.get(column).equals(text))
                                .count()
                        > 1;
                if (again) {
                    return Optional.of(s.cell(row, column, text + "."));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Damaged> deleted(Sample s, Random r) {
        int deleted = r.nextInt(s.rows().size());
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(Damages.inserted(s.header(), s.header().size(), "Status")));
        for (int row = 0; row < s.rows().size(); row++) {
            lines.add(s.form()
                    .line(Damages.inserted(s.rows().get(row), s.header().size(), row == deleted ? "Slettet" : "")));
        }
        return s.header().contains("Bemærkning") || s.header().contains("STATUS")
                ? Optional.empty()
                : Optional.of(new Damaged(lines, Set.of(s.lineOf(deleted)), s.form()));
    }

    private static Optional<Damaged> centuryOn(Sample s, Random r) {
        List<Integer> periods = s.columns(Role.PERIOD);
        if (periods.isEmpty() || !s.rows().getFirst().get(periods.getFirst()).matches("20\\d\\d")) {
            return Optional.empty();
        }
        int column = periods.getFirst();
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(s.header()));
        for (int row = 0; row < s.rows().size(); row++) {
            lines.add(s.form()
                    .line(s.with(
                            row, column, "21" + s.rows().get(row).get(column).substring(2))));
        }
        return Optional.of(new Damaged(lines, Set.of(), s.form()));
    }

    /** Only where a neighbour of the same column shows it: all other amounts lie within a factor of ten of each other. */
    private static Optional<Damaged> timesThousand(Sample s, Random r) {
        return Damages.one(s.columns(NUMBERS), r).flatMap(column -> {
            int row = r.nextInt(s.rows().size());
            BigDecimal amount = SumDamages.number(s, s.rows().get(row).get(column));
            boolean ruled = s.header().contains("Restbudget");
            return ruled
                    ? Optional.of(s.cell(row, column, s.form().number(amount.multiply(BigDecimal.valueOf(1000)))))
                    : Optional.empty();
        });
    }

    private static boolean optional(Sample s, int column) {
        return s.contract().columns().stream()
                .anyMatch(c -> c.optional() && c.headers().contains(s.header().get(column)));
    }
}
