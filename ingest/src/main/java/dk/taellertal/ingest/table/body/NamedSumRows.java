package dk.taellertal.ingest.table.body;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.sums.Likeness;
import dk.taellertal.ingest.sums.NamedRows;
import dk.taellertal.ingest.sums.NamedRows.Verdict;
import dk.taellertal.ingest.sums.SumSearch;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Rows among others that are a sum, a mean or a change of these by their amounts or by their name: whoever adds up the
 * column counts twice. A name that stands as a total in all groups belongs to the table and is warned of; others are asked
 * about.
 *
 * @see "docs/decisions/0007-plain-tables.md"
 */
final class NamedSumRows {

    /** The question whether rows that may be sums are rows as others, and its answers. */
    static final String QUESTION = "summer";

    static final String OUT = "udelad";
    static final String KEEP = "rækker";

    private static final int MOST_ROWS = 300_000;
    private static final int FEWEST_NAMES = 3;
    private static final int MOST_TOLD = 20;
    private static final int MOST_LINES_NAMED = 5;

    private record Found(String column, String name, NamedRows rows, boolean throughout) {
        List<Likeness> lines() {
            return rows.all().isEmpty() ? rows.alone() : rows.all();
        }
    }

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;
    private final ReadingNotes notes;
    private final List<Integer> rows;
    private final List<AmountReading> readings = new ArrayList<>();
    private final Map<Integer, Integer> heading = new HashMap<>();

    private NamedSumRows(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
        this.notes = notes;
        rows = IntStream.range(0, lines.size())
                .filter(i -> roles.get(i) == LineRole.DATA)
                .boxed()
                .toList();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = roles.get(i) == LineRole.SECTION ? i : last;
            heading.put(i, last);
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
        List<Found> found = new ArrayList<>();
        for (int position = 0; position < shape.keys(); position++) {
            if (Column.of(all, position).type() == Column.Type.WORDS) {
                if (readings.isEmpty()) {
                    shape.amounts().forEach(a -> readings.add(AmountReading.of(all, a)));
                }
                found.addAll(found(position));
            }
        }
        List<Found> throughout = found.stream().filter(Found::throughout).toList();
        throughout.stream().limit(MOST_TOLD).forEach(this::warn);
        List<Found> open = found.stream().filter(f -> !f.throughout()).toList();
        if (!open.isEmpty()) {
            settle(open);
        }
    }

    private void warn(Found found) {
        Likeness first = found.lines().getFirst();
        notes.add(Finding.warning(
                first.line(),
                found.column(),
                found.name(),
                Message.of("rows.sumThroughout", found.lines().size())));
    }

    private void settle(List<Found> open) {
        Optional<String> answer = notes.answer(QUESTION);
        List<Likeness> all = open.stream().flatMap(f -> f.lines().stream()).toList();
        if (answer.isEmpty()) {
            String told = open.stream()
                    .flatMap(f -> f.lines().stream().map(l -> l.line() + " (" + f.name() + ")"))
                    .limit(MOST_LINES_NAMED)
                    .collect(Collectors.joining(", "));
            notes.ask(new Question(
                    QUESTION,
                    Message.of("question.sumRows", all.size(), all.size() > MOST_LINES_NAMED ? told + " …" : told),
                    List.of(
                            new Question.Option(OUT, Message.of("question.sumRows.out")),
                            new Question.Option(KEEP, Message.of("question.sumRows.keep")))));
        } else if (answer.get().equals(OUT)) {
            Map<Integer, Integer> byLine = new HashMap<>();
            rows.forEach(i -> byLine.put(lines.get(i).line(), i));
            all.stream().map(l -> byLine.get(l.line())).distinct().forEach(i -> {
                roles.set(i, LineRole.TOTAL);
                notes.leftOut(lines.get(i), "line.controlTotal");
            });
        }
    }

    private List<Found> found(int position) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(i -> numbers.putIfAbsent(lines.get(i).cell(position), numbers.size()));
        List<String> names = List.copyOf(numbers.keySet());
        List<Hint> hints = names.stream().map(Hint::of).toList();
        boolean hinted = hints.stream().anyMatch(h -> h != Hint.NONE);
        if (names.size() < FEWEST_NAMES && !hinted) {
            return List.of();
        }
        SumSearch search = new SumSearch(
                readings.size(),
                IntStream.range(0, readings.size()).boxed().collect(Collectors.toSet()),
                readings.stream().map(this::unit).toList(),
                hints::get);
        Collection<List<GroupedRow>> groups = groups(position, numbers);
        groups.forEach(search::group);
        List<Found> found = new ArrayList<>();
        search.verdicts().forEach((number, verdict) -> {
            NamedRows of = search.of(number);
            Found one = new Found(
                    shape.names().get(position),
                    names.get(number),
                    of,
                    throughout(position, names.get(number), groups));
            if (verdict != Verdict.ROWS && !one.lines().isEmpty()) {
                found.add(one);
            }
        });
        return found;
    }

    /** Whether a name stands in nearly all groups, of which there are several. */
    private boolean throughout(int position, String name, Collection<List<GroupedRow>> groups) {
        long times = rows.stream()
                .filter(i -> lines.get(i).cell(position).equals(name))
                .count();
        return groups.size() > 1 && times * 10 >= groups.size() * 8L;
    }

    /** Rows that are alike in all that names them but one column, and but what follows from that. */
    private Collection<List<GroupedRow>> groups(int position, Map<String, Integer> numbers) {
        List<Integer> others = IntStream.range(0, shape.keys())
                .filter(i -> i != position && !follows(i, position))
                .boxed()
                .toList();
        Map<List<String>, List<GroupedRow>> groups = new LinkedHashMap<>();
        for (int i : rows) {
            SheetLine line = lines.get(i);
            List<String> key = new ArrayList<>();
            key.add(String.valueOf(heading.get(i)));
            others.forEach(o -> key.add(line.cell(o)));
            long[] amounts = readings.stream().mapToLong(r -> amount(r, line)).toArray();
            groups.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new GroupedRow(line.line(), numbers.getOrDefault(line.cell(position), 0), amounts));
        }
        return groups.values();
    }

    private boolean follows(int other, int position) {
        Map<String, String> by = new TreeMap<>();
        boolean repeated = false;
        for (int i : rows) {
            String before =
                    by.putIfAbsent(lines.get(i).cell(position), lines.get(i).cell(other));
            if (before != null && !before.equals(lines.get(i).cell(other))) {
                return false;
            }
            repeated |= before != null;
        }
        return repeated;
    }

    private static long amount(AmountReading reading, SheetLine line) {
        return reading.amount(line)
                .map(a -> a.movePointRight(reading.scale()))
                .filter(a -> a.toBigInteger().bitLength() < Long.SIZE - 2)
                .map(BigDecimal::longValue)
                .orElse(GroupedRow.NONE);
    }

    /** The smallest step between the amounts of a column. */
    private long unit(AmountReading reading) {
        LongStream amounts =
                rows.stream().mapToLong(i -> amount(reading, lines.get(i))).filter(a -> a != GroupedRow.NONE && a != 0);
        int zeros = amounts.mapToInt(NamedSumRows::tens).min().orElse(0);
        return BigDecimal.TEN.pow(zeros).longValueExact();
    }

    private static int tens(long amount) {
        int tens = 0;
        for (long rest = amount; rest % 10 == 0; rest /= 10) {
            tens++;
        }
        return tens;
    }
}
