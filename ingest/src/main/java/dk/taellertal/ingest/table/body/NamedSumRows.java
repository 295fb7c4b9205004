package dk.taellertal.ingest.table.body;

import dk.taellertal.core.store.GroupedRow;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.sums.Hint;
import dk.taellertal.ingest.sums.Likeness;
import dk.taellertal.ingest.sums.SumSearch;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Names that begin with their number: what lies over what is told by these, in {@link CodeHierarchy}. */
    private static final Pattern NUMBERED = Pattern.compile("\\d+(?:[.-]\\d+)*\\.?\\s.*");

    /** In a larger table rows are not held against each other. */
    static final int MOST_ROWS = 300_000;

    private static final int FEWEST_NAMES = 3;
    /** Where more than one row in so many is a sum of those above, sums belong to the table. */
    private static final int SELDOM_OF = 5;

    private final List<SheetLine> lines;
    private final Shape shape;
    private final SumColumns columns;
    private final List<Integer> rows;
    private final List<SheetLine> all;
    /** By line, the heading that it stands under; −1 under none. */
    private final int[] heading;

    private final SumAmounts amounts;
    /** Rows that are the sum of others by their amounts, which may be chance. */
    private final List<Finding> likely = new ArrayList<>();

    private NamedSumRows(
            List<SheetLine> lines, List<LineRole> roles, Shape shape, SumColumns columns, List<Integer> rows) {
        this.lines = lines;
        this.shape = shape;
        this.columns = columns;
        this.rows = rows;
        all = rows.stream().map(lines::get).toList();
        amounts = new SumAmounts(all, columns.amounts());
        heading = new int[lines.size()];
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            last = roles.get(i) == LineRole.SECTION ? i : last;
            heading[i] = last;
        }
    }

    /** Asks about rows that may be sums; where the answer is that they are, they are rows no more. */
    static void tell(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        if (shape.amounts().isEmpty()) {
            return;
        }
        if (lines.size() > MOST_ROWS) {
            notes.add(Finding.warning(0, "", "", Message.of("sums.notSearched", MOST_ROWS)));
            return;
        }
        List<Integer> rows = IntStream.range(0, lines.size())
                .filter(i -> roles.get(i) == LineRole.DATA)
                .boxed()
                .toList();
        List<SheetLine> all = rows.stream().map(lines::get).toList();
        Map<String, FoundSum> found = new LinkedHashMap<>();
        List<Finding> likely = new ArrayList<>();
        for (SumColumns columns : SumColumns.of(shape, all)) {
            NamedSumRows search = new NamedSumRows(lines, roles, shape, columns, rows);
            search.search(found);
            search.above(found);
            likely.addAll(search.likely);
        }
        Set<Integer> asked =
                found.values().stream().flatMap(f -> f.lines().stream()).collect(Collectors.toSet());
        likely.stream().filter(f -> asked.add(f.line())).forEach(notes::add);
        SumRowsQuestion.settle(found.values(), lines, roles, notes);
    }

    private void search(Map<String, FoundSum> found) {
        for (int position : columns.keys()) {
            Column.Type type = Column.of(all, position).type();
            if (type != Column.Type.EMPTY
                    && (type == Column.Type.WORDS
                            || all.stream()
                                    .map(l -> l.cell(position))
                                    .distinct()
                                    .anyMatch(c -> isNameAmongCodes(c, CellKind.of(c))))) {
                List<Integer> others = others(position);
                found(position, type, others).forEach(f -> found.putIfAbsent(f.column() + "\n" + f.name(), f));
                // A sum leaves blank what differs among its parts.
                List<Integer> filled = others.stream()
                        .filter(o -> all.stream().noneMatch(l -> l.blank(o)))
                        .toList();
                if (filled.size() < others.size()) {
                    found(position, type, filled).stream()
                            .filter(f -> others.stream().anyMatch(o -> blank(f, o)))
                            .forEach(f -> found.putIfAbsent(f.column() + "\n" + f.name(), f));
                }
            }
        }
    }

    /** Sums that what else names them does not show. */
    private void above(Map<String, FoundSum> found) {
        Set<Integer> known =
                found.values().stream().flatMap(f -> f.lines().stream()).collect(Collectors.toSet());
        List<Integer> above = SumsOfRowsAbove.find(all, columns.keys(), shape, amounts).stream()
                .filter(line -> !known.contains(line))
                .toList();
        boolean throughout = above.size() * SELDOM_OF > all.size();
        all.stream().filter(row -> above.contains(row.line())).forEach(row -> {
            int position = columns.keys().stream()
                    .filter(k -> row.kind(k) == CellKind.WORD)
                    .findFirst()
                    .orElse(row.first());
            found.put(
                    String.valueOf(row.line()),
                    new FoundSum(shape.names().get(position), row.cell(position), List.of(row.line()), throughout));
        });
    }

    /** Whether a cell is a name in a column of codes, years or ages; a code there is none of a sum. */
    private static boolean isNameAmongCodes(String cell, CellKind kind) {
        return switch (kind) {
            case WORD, MARK, BLANK -> true;
            case YEAR, NUMBER, PERIOD, DIGITS ->
                Hint.of(cell) != Hint.NONE && !NUMBERED.matcher(cell).matches();
        };
    }

    private boolean blank(FoundSum found, int position) {
        return rows.stream()
                .map(lines::get)
                .filter(l -> found.lines().contains(l.line()))
                .allMatch(l -> l.blank(position));
    }

    private List<FoundSum> found(int position, Column.Type type, List<Integer> others) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(i -> numbers.putIfAbsent(lines.get(i).cell(position), numbers.size()));
        List<String> names = List.copyOf(numbers.keySet());
        List<Hint> hints = names.stream().map(Hint::of).toList();
        if (names.size() < FEWEST_NAMES && hints.stream().allMatch(h -> h == Hint.NONE)) {
            return List.of();
        }
        SumSearch search = new SumSearch(
                amounts.columns(),
                IntStream.range(0, amounts.columns()).boxed().collect(Collectors.toSet()),
                amounts.units(),
                hints::get);
        Collection<List<GroupedRow>> groups = groups(position, others, numbers);
        groups.forEach(search::group);
        List<FoundSum> found = new ArrayList<>();
        search.verdicts().keySet().forEach(number -> {
            String name = names.get(number);
            if (type != Column.Type.WORDS && !isNameAmongCodes(name, CellKind.of(name))) {
                return;
            }
            List<Integer> named = lines(position, name);
            List<Integer> held =
                    search.of(number).all().stream().map(Likeness::line).toList();
            found.add(new FoundSum(
                    shape.names().get(position),
                    name,
                    held.isEmpty() ? named : held,
                    groups.size() > 1 && named.size() * 10 >= groups.size() * 8));
        });
        search.likely(number -> Hint.isGroup(names.get(number))).forEach(of -> {
            Likeness first = of.exact().getFirst();
            likely.add(Finding.warning(
                    first.line(),
                    shape.names().get(position),
                    names.get(of.name()),
                    Message.of(
                            "sum.likely",
                            first.parts(),
                            shape.names().get(columns.amounts().get(first.measure())),
                            all.stream()
                                    .filter(l -> l.line() == first.line())
                                    .map(l -> l.cell(columns.amounts().get(first.measure())))
                                    .findFirst()
                                    .orElse(""),
                            of.exact().size())));
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
        return columns.keys().stream()
                .filter(i -> i != position && !follows(i, position))
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
                    .add(new GroupedRow(line.line(), numbers.getOrDefault(line.cell(position), 0), amounts.of(line)));
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
}
