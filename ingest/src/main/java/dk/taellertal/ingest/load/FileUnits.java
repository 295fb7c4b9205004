package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.TidyText;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Unit;
import dk.taellertal.ingest.table.sheet.NoteWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file says of itself that its amounts are counted in: in the lines above its rows, in the names of its columns or
 * in a column of units. Kroner by the thousand over a contract in kroner are asked about, another kind of unit is refused.
 */
final class FileUnits {

    /** The key of the question about all amounts of money; with a point and the name of a measure about that one. */
    static final String KEY = "enhed";
    /** The answer that says: the amounts are as the contract has them. */
    static final String AS_THEY_STAND = "1";

    /** Where a unit was told. */
    private record Told(Unit unit, int line, String column, String text) {}

    private final Mapping mapping;
    private final List<MeasureColumn> measures;
    private final List<Told> ofAll = new ArrayList<>();
    private final FileBases bases = new FileBases();
    /** By index of the measure. */
    private final Map<Integer, Told> ofOne = new LinkedHashMap<>();

    /**
     * @param head the first lines of the file
     * @param firstRow the line of the first row
     * @param end the last lines of the file, those of a short one among its first too
     */
    FileUnits(Mapping mapping, List<CsvLine> head, int firstRow, List<CsvLine> end) {
        this.mapping = mapping;
        measures = mapping.contract().measures();
        head.stream().filter(l -> l.line() < mapping.header().line()).forEach(this::above);
        names();
        head.stream()
                .filter(l -> l.line() >= mapping.header().line() && l.line() < firstRow)
                .forEach(this::below);
        column(head);
        end.forEach(this::note);
    }

    /** A line that tells of the rows above it: a text alone, or one that begins as a note does. */
    private void note(CsvLine line) {
        List<String> filled = line.cells().stream().filter(c -> !c.isBlank()).toList();
        boolean noted = line.line() > mapping.header().line()
                && !filled.isEmpty()
                && !filled.getFirst().matches("[\\d., ]+")
                && (filled.size() == 1
                        || filled.getFirst().strip().endsWith(":")
                        || NoteWords.begin(filled.getFirst().strip()));
        if (noted) {
            for (String cell : filled) {
                bases.cell(line, cell);
                Stream.concat(
                                Unit.of(cell).filter(u -> u.kind() != Unit.Kind.COUNT || u.power() > 0).stream(),
                                Unit.within(cell).stream())
                        .distinct()
                        .forEach(unit -> ofAll.add(new Told(unit, line.line(), "", line.text())));
            }
        }
    }

    private void above(CsvLine line) {
        for (String cell : line.cells()) {
            bases.cell(line, cell);
            Stream<Unit> units = Stream.concat(Unit.of(cell).stream(), Unit.within(cell).stream());
            units.distinct().forEach(unit -> ofAll.add(new Told(unit, line.line(), "", cell.strip())));
        }
    }

    private void names() {
        for (int i = 0; i < measures.size(); i++) {
            Integer position = mapping.positions().get(measures.get(i).name());
            String name = position == null ? "" : mapping.header().names().get(position);
            String unit = name.substring(Unit.cutFrom(name).length()).replaceFirst("^[\\s,(\\[]+", "");
            int measure = i;
            Unit.of(unit.replaceFirst("\\]$", ""))
                    .ifPresent(
                            u -> ofOne.put(measure, new Told(u, mapping.header().line(), name, name)));
        }
        mapping.periodCells().forEach(cell -> {
            String name = mapping.header().label(cell.position());
            Unit.within(name)
                    .forEach(u -> ofAll.add(new Told(u, mapping.header().line(), name, name)));
        });
    }

    /** A line of units under the names, which may be the last of the header's lines. */
    private void below(CsvLine line) {
        for (int i = 0;
                i < Math.min(line.cells().size(), mapping.header().names().size());
                i++) {
            String cell = line.cell(i);
            boolean name = TidyText.of(cell).equals(mapping.header().names().get(i));
            if (mapping.holdsAmounts(i) && !name) {
                Told told = Unit.of(cell)
                        .map(u -> new Told(u, line.line(), "", cell.strip()))
                        .orElse(null);
                Optional<Integer> measure = measureAt(i);
                if (told != null && measure.isPresent()) {
                    ofOne.put(measure.get(), told);
                } else if (told != null) {
                    ofAll.add(told);
                }
            }
        }
    }

    private Optional<Integer> measureAt(int position) {
        for (int i = 0; i < measures.size(); i++) {
            if (Integer.valueOf(position)
                    .equals(mapping.positions().get(measures.get(i).name()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Rows of a contract of open units may each have their own: they say nothing of the others. */
    private void column(List<CsvLine> head) {
        for (int position : mapping.unused()) {
            String name = mapping.header().label(position);
            if (!UnitColumns.isNamed(name)) {
                continue;
            }
            List<CsvLine> rows = head.stream()
                    .filter(l -> l.line() > mapping.header().line() && l.width() > 1)
                    .toList();
            boolean alike =
                    rows.stream().map(l -> l.cell(position).strip()).distinct().count() == 1;
            if (alike || !UnitColumns.isOpen(mapping)) {
                rows.forEach(l -> Unit.of(l.cell(position))
                        .ifPresent(u -> ofAll.add(
                                new Told(u, l.line(), name, l.cell(position).strip()))));
            }
        }
    }

    /** In how many tens of the contract's unit the file counts, by measure; what is open becomes a question. */
    List<Integer> powers(ReadSettings settings, List<Question> questions, Findings findings) {
        questions.addAll(bases.questions(mapping, settings));
        List<Integer> powers = new ArrayList<>();
        Set<Object> told = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            MeasureColumn measure = measures.get(i);
            Unit own = Unit.ofContract(measure.unit());
            Optional<Told> other = mapping.reads(measure) ? other(i, own) : Optional.empty();
            int power = 0;
            if (other.isPresent()) {
                String key = ofOne.containsKey(i) ? KEY + "." + measure.name() : KEY;
                List<Finding> faults = faults(other.get(), measure, key, settings);
                faults.stream().filter(f -> told.add(other.get())).forEach(findings::add);
                power = faults.isEmpty() ? power(other.get(), measure, key, settings) : 0;
                if (power != 0 && !settings.answers().containsKey(key) && told.add(key)) {
                    questions.add(question(key, other.get(), measure, power));
                }
            }
            powers.add(power);
        }
        return powers;
    }

    /** What is told of a measure that is not what its contract has. */
    private Optional<Told> other(int measure, Unit own) {
        Told one = ofOne.get(measure);
        if (one != null) {
            return Optional.of(one).filter(t -> !t.unit().agrees(own));
        }
        return ofAll.stream()
                .filter(t -> !t.unit().agrees(own))
                .filter(t -> t.unit().isComparable(own) || isForeign(t.unit(), own) || fitsNone(t.unit()))
                .findFirst();
    }

    /** Whether no measure that is read is counted in the kind. */
    private boolean fitsNone(Unit unit) {
        return measures.stream()
                .filter(mapping::reads)
                .map(m -> Unit.ofContract(m.unit()))
                .noneMatch(own -> unit.isComparable(own) || own.kind() == Unit.Kind.OPEN);
    }

    private static boolean isForeign(Unit unit, Unit own) {
        return unit.kind() == Unit.Kind.FOREIGN && (own.kind() == Unit.Kind.MONEY || own.kind() == Unit.Kind.OPEN);
    }

    /** The power that amounts are to be read with. */
    private static int power(Told told, MeasureColumn measure, String key, ReadSettings settings) {
        return settings.answers().getOrDefault(key, "").equals(AS_THEY_STAND)
                ? 0
                : told.unit().power() - Unit.ofContract(measure.unit()).power();
    }

    private static List<Finding> faults(Told told, MeasureColumn measure, String key, ReadSettings settings) {
        Unit own = Unit.ofContract(measure.unit());
        String answer = settings.answers().getOrDefault(key, "");
        int power = told.unit().power() - own.power();
        if (answer.equals(AS_THEY_STAND)) {
            return List.of();
        }
        if (!told.unit().isComparable(own) || power < 0) {
            return List.of(Finding.error(
                    told.line(),
                    told.column(),
                    told.text(),
                    Message.of("unit.other", measure.label(), measure.unit())));
        }
        return answer.isEmpty() || answer.equals(factor(power))
                ? List.of()
                : List.of(Finding.error(
                        0, "", answer, Message.of("answer.unknown", key, AS_THEY_STAND + ", " + factor(power))));
    }

    private static String factor(int power) {
        return "1" + "0".repeat(power);
    }

    private static Question question(String key, Told told, MeasureColumn measure, int power) {
        return new Question(
                key,
                Message.of("question.unit", told.line(), told.text(), measure.label(), measure.unit()),
                List.of(
                        new Question.Option(factor(power), Message.of("question.unit.times", factor(power))),
                        new Question.Option(AS_THEY_STAND, Message.of("question.unit.asIs", measure.unit()))));
    }
}
