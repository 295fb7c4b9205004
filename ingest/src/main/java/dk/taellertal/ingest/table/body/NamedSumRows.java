package dk.taellertal.ingest.table.body;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.sums.Likeness;
import dk.taellertal.ingest.sums.SumSearch;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows among others that are a sum, a mean or a change of these by their amounts or by their name: whoever adds up the
 * column counts twice. A name that stands as a total in all groups belongs to the table and is warned of; others are asked
 * about.
 *
 * @see "docs/decisions/0007-a-plain-table-without-a-guess.md"
 */
public final class NamedSumRows {

    /** The question whether rows that may be sums are rows as others, and its answers. */
    public static final String QUESTION = "summer";

    public static final String OUT = "udelad";
    public static final String KEEP = "rækker";

    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅ0-9_.-]{1,6}");
    private static final int MOST_ROWS = 300_000;
    private static final int FEWEST_NAMES = 3;
    private static final int MOST_TOLD = 20;
    private static final int MOST_LINES_NAMED = 5;

    /** @param lines of the rows of a name, first to last */
    private record Found(String column, String name, List<Integer> lines, boolean throughout) {}

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;
    private final ReadingNotes notes;
    private final List<Integer> rows;
    /** By line, the heading that it stands under; −1 under none. */
    private final int[] heading;
    /** By line of a row, its amounts in the smallest unit of each column; read when the first column of names is met. */
    private final Map<Integer, long[]> amounts = new HashMap<>();
    /** By column of amounts, the smallest step between them. */
    private final List<Long> units = new ArrayList<>();

    private NamedSumRows(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
        this.notes = notes;
        rows = IntStream.range(0, lines.size())
                .filter(i -> roles.get(i) == LineRole.DATA)
                .boxed()
                .toList();
        heading = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = roles.get(i) == LineRole.SECTION ? i : last;
            heading[i] = last;
        }
    }

    /** Asks about rows that may be sums; where the answer is that they are, they are rows no more. */
    static void tell(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        if (!shape.amounts().isEmpty() && lines.size() <= MOST_ROWS) {
            new NamedSumRows(lines, roles, shape, notes).tell();
        }
    }

    private void tell() {
        List<SheetLine> all = rows.stream().map(lines::get).toList();
        Map<String, Found> found = new LinkedHashMap<>();
        for (int position = 0; position < shape.keys(); position++) {
            if (Column.of(all, position).type() == Column.Type.WORDS) {
                if (units.isEmpty()) {
                    readAmounts(all);
                }
                List<Integer> others = others(position);
                found(position, others).forEach(f -> found.putIfAbsent(f.column() + "\n" + f.name(), f));
                // A sum leaves blank what differs among its parts.
                List<Integer> filled = others.stream()
                        .filter(o -> all.stream().noneMatch(l -> l.blank(o)))
                        .toList();
                if (filled.size() < others.size()) {
                    found(position, filled).stream()
                            .filter(f -> others.stream().anyMatch(o -> blank(f, o)))
                            .forEach(f -> found.putIfAbsent(f.column() + "\n" + f.name(), f));
                }
            }
        }
        found.values().stream()
                .filter(f -> f.throughout() && !isNamedTotal(f.name()))
                .limit(MOST_TOLD)
                .forEach(this::warn);
        List<Found> open = found.values().stream().filter(f -> !f.throughout()).toList();
        if (!open.isEmpty()) {
            settle(open);
        }
    }

    /** Whether a name says by itself that it is a total, or is a code, which says nothing. */
    private static boolean isNamedTotal(String name) {
        return Hint.of(name) != Hint.NONE || CODE.matcher(name).matches();
    }

    private void readAmounts(List<SheetLine> all) {
        List<AmountReading> readings =
                shape.amounts().stream().map(a -> AmountReading.of(all, a)).toList();
        all.forEach(line -> amounts.put(
                line.line(), readings.stream().mapToLong(r -> amount(r, line)).toArray()));
        for (int i = 0; i < readings.size(); i++) {
            int column = i;
            int zeros = amounts.values().stream()
                    .mapToLong(of -> of[column])
                    .filter(a -> a != GroupedRow.NONE && a != 0)
                    .mapToInt(NamedSumRows::tens)
                    .min()
                    .orElse(0);
            units.add(BigDecimal.TEN.pow(zeros).longValueExact());
        }
    }

    private boolean blank(Found found, int position) {
        return rows.stream()
                .map(lines::get)
                .filter(l -> found.lines().contains(l.line()))
                .allMatch(l -> l.blank(position));
    }

    private void warn(Found found) {
        notes.add(Finding.warning(
                found.lines().getFirst(),
                found.column(),
                found.name(),
                Message.of("rows.sumThroughout", found.lines().size())));
    }

    private void settle(List<Found> open) {
        Optional<String> answer = notes.answer(QUESTION);
        Set<Integer> all = open.stream().flatMap(f -> f.lines().stream()).collect(Collectors.toSet());
        if (answer.isEmpty()) {
            String told = open.stream()
                    .flatMap(f -> f.lines().stream().map(line -> line + " (" + f.name() + ")"))
                    .limit(MOST_LINES_NAMED)
                    .collect(Collectors.joining(", "));
            notes.ask(new Question(
                    QUESTION,
                    Message.of("question.sumRows", all.size(), all.size() > MOST_LINES_NAMED ? told + " …" : told),
                    List.of(
                            new Question.Option(OUT, Message.of("question.sumRows.out")),
                            new Question.Option(KEEP, Message.of("question.sumRows.keep")))));
        } else if (answer.get().equals(OUT)) {
            for (int i : rows) {
                if (all.contains(lines.get(i).line())) {
                    roles.set(i, LineRole.TOTAL);
                    notes.leftOut(lines.get(i), "line.controlTotal");
                }
            }
        }
    }

    private List<Found> found(int position, List<Integer> others) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(i -> numbers.putIfAbsent(lines.get(i).cell(position), numbers.size()));
        List<String> names = List.copyOf(numbers.keySet());
        List<Hint> hints = names.stream().map(Hint::of).toList();
        if (names.size() < FEWEST_NAMES && hints.stream().allMatch(h -> h == Hint.NONE)) {
            return List.of();
        }
        SumSearch search = new SumSearch(
                units.size(), IntStream.range(0, units.size()).boxed().collect(Collectors.toSet()), units, hints::get);
        Collection<List<GroupedRow>> groups = groups(position, others, numbers);
        groups.forEach(search::group);
        List<Found> found = new ArrayList<>();
        search.verdicts().keySet().forEach(number -> {
            String name = names.get(number);
            List<Integer> named = lines(position, name);
            List<Integer> held =
                    search.of(number).all().stream().map(Likeness::line).toList();
            found.add(new Found(
                    shape.names().get(position),
                    name,
                    held.isEmpty() ? named : held,
                    groups.size() > 1 && named.size() * 10 >= groups.size() * 8));
        });
        return found;
    }

    private List<Integer> lines(int position, String name) {
        return rows.stream()
                .map(lines::get)
                .filter(l -> l.cell(position).equals(name))
                .map(SheetLine::line)
                .toList();
    }

    /** The columns that name rows beside one, but for those that follow from it. */
    private List<Integer> others(int position) {
        return IntStream.range(0, shape.keys())
                .filter(i -> i != position && !follows(i, position))
                .boxed()
                .toList();
    }

    /** Rows that are alike under one heading in some columns. */
    private Collection<List<GroupedRow>> groups(int position, List<Integer> others, Map<String, Integer> numbers) {
        Map<List<String>, List<GroupedRow>> groups = new LinkedHashMap<>();
        for (int i : rows) {
            SheetLine line = lines.get(i);
            List<String> key = new ArrayList<>();
            key.add(String.valueOf(heading[i]));
            others.forEach(o -> key.add(line.cell(o)));
            groups.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new GroupedRow(
                            line.line(),
                            numbers.getOrDefault(line.cell(position), 0),
                            Objects.requireNonNull(amounts.get(line.line()))));
        }
        return groups.values();
    }

    /** Whether a column says the same as another one, as the number of an account beside its name. */
    private boolean follows(int other, int position) {
        Map<String, String> by = new HashMap<>();
        Set<String> different = new HashSet<>();
        for (int i : rows) {
            String said = lines.get(i).cell(other);
            String before = by.putIfAbsent(lines.get(i).cell(position), said);
            if (before != null && !before.equals(said)) {
                return false;
            }
            different.add(said);
        }
        return by.size() < rows.size() || different.size() == rows.size();
    }

    private static long amount(AmountReading reading, SheetLine line) {
        return reading.amount(line)
                .map(a -> a.movePointRight(reading.scale()))
                .filter(a -> a.toBigInteger().bitLength() < Long.SIZE - 2)
                .map(BigDecimal::longValue)
                .orElse(GroupedRow.NONE);
    }

    private static int tens(long amount) {
        int tens = 0;
        for (long rest = amount; rest % 10 == 0; rest /= 10) {
            tens++;
        }
        return tens;
    }
}
