package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.PlainLines;
import dk.taellertal.ingest.load.AmountCells.AmountCell;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.number.NumberSurvey;
import dk.taellertal.ingest.table.sheet.ExcelErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The first walk through a file's data: which notation each measure is written in, and whether that is open. */
final class Survey {

    /** The answer that says: a point parts the thousands. */
    static final String COMMA = "komma";
    /** The answer that says: a point stands before the decimals. */
    static final String POINT = "punktum";

    private final Mapping mapping;
    private final SourceProfile profile;
    private final AmountCells amounts;
    private final boolean marksBeginAsNumbers;
    private final LineKinds kinds;
    private final List<MeasureColumn> measures;
    private final List<NumberSurvey> numbers;
    private final List<Integer> unread;
    private final Marks marks = new Marks();
    private final CellUnits units;
    private final UnitColumns unitColumns;
    private final AstrayNumbers astray = new AstrayNumbers();
    private final RoundedNumbers rounded = new RoundedNumbers();
    private final FootnoteMarks footnotes = new FootnoteMarks();
    private final Set<Integer> watched;
    private final UnusedValues values;

    Survey(Mapping mapping, SourceProfile profile, LineKinds kinds) {
        this.mapping = mapping;
        this.profile = profile;
        amounts = new AmountCells(mapping);
        marksBeginAsNumbers = Stream.concat(profile.missing().stream(), profile.zero().stream())
                .anyMatch(Survey::beginsAsNumber);
        this.kinds = kinds;
        unread = Stream.concat(mapping.unused().stream(), mapping.labels().values().stream())
                .toList();
        measures = mapping.contract().measures();
        numbers = IntStream.range(0, measures.size())
                .mapToObj(i -> new NumberSurvey(mapping.scale(i)))
                .toList();
        units = new CellUnits(measures);
        unitColumns = new UnitColumns(mapping);
        watched = watched(mapping);
        values = new UnusedValues(watched);
    }

    /** Unused columns, those with names of codes, and those that are read in their place. */
    private static Set<Integer> watched(Mapping mapping) {
        Set<Integer> watched = new TreeSet<>(mapping.unused());
        mapping.unused().stream()
                .flatMap(position -> mapping.rival(position).stream())
                .map(DatasetColumn::name)
                .flatMap(name -> Stream.ofNullable(mapping.positions().get(name)))
                .forEach(watched::add);
        mapping.labels().forEach((name, position) -> {
            watched.add(position);
            Optional.ofNullable(mapping.positions().get(name)).ifPresent(watched::add);
        });
        return watched;
    }

    LineKind kind(CsvLine line) {
        return kinds.of(line);
    }

    boolean isSurelyData(PlainLines line) {
        return kinds.isSurelyData(line);
    }

    /** Takes in a line below the header. */
    void line(CsvLine line) {
        line(line, kind(line));
    }

    /** Takes in a line below the header whose kind is known. */
    void line(CsvLine line, LineKind kind) {
        if (kind != LineKind.DATA) {
            return;
        }
        row(line.line());
        for (AmountCell cell : amounts.of(line).orElse(List.of())) {
            String text = cell.text().strip();
            if (measures.get(cell.measure()).cell().isEmpty()) {
                amount(line.line(), cell.position(), cell.measure(), text, Notation.COMMA_POINT);
            } else if (isMissing(text) || profile.zero().contains(text)) {
                marks.met(cell.position(), text, line.line());
            }
        }
        for (int position : unread) {
            unread(line.line(), position, line.cell(position));
        }
        for (int position : mapping.nameless()) {
            astray.unread(position, line.cell(position));
        }
        endRow();
        for (int position : watched) {
            values.cell(position, line.cell(position));
        }
    }

    /** Begins a row. */
    void row(int line) {
        astray.row(line);
    }

    /** Ends the row whose cells were taken in one by one. */
    void endRow() {
        astray.endRow();
    }

    /** Takes in what the unused columns of a row hold, where that may matter. */
    void values(PlainLines line) {
        for (int position : watched) {
            if (values.watches(position)) {
                values.cell(position, line.text(position));
            }
        }
    }

    /** What the unused columns hold. */
    UnusedValues values() {
        return values;
    }

    /** Takes in a cell that nothing is read from. */
    void unread(int line, int position, String cell) {
        if (!cell.isEmpty() && cell.charAt(0) == '#' && ExcelErrors.known(cell.strip())) {
            marks.met(position, cell.strip(), line);
        }
        unitColumns.cell(line, position, cell);
        astray.unread(position, cell);
    }

    /** Whether a column says what the amounts of its row are counted in. */
    boolean tellsUnits(int position) {
        return unitColumns.holds(position);
    }

    /** What is wrong with the units behind amounts. */
    List<Finding> unitFaults() {
        return Stream.of(
                        units.findings(mapping),
                        rounded.findings(mapping),
                        footnotes.findings(mapping),
                        unitColumns.findings(mapping))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether percent signs stand behind some numbers of a measure and not behind others. */
    List<Question> unitQuestions(ReadSettings settings) {
        return units.questions(settings);
    }

    /** Which marks were met. */
    List<Finding> markFindings() {
        List<Finding> findings = new ArrayList<>(marks.findings(mapping, profile, this::filled));
        boolean plain = measures.stream().allMatch(m -> m.cell().isEmpty());
        if (plain && IntStream.range(0, measures.size()).allMatch(i -> units.numbers(i) == 0)) {
            marks.nothing(mapping, profile).ifPresent(findings::add);
        }
        findings.addAll(astray.findings(mapping));
        return findings;
    }

    /** How many numbers a column has; of periods beside each other, those of all by how many these are. */
    private long filled(int position) {
        if (mapping.wide()) {
            return IntStream.range(0, measures.size()).mapToLong(units::numbers).sum()
                    / Math.max(1, mapping.periodCells().size());
        }
        return IntStream.range(0, measures.size())
                .filter(i -> Integer.valueOf(position)
                        .equals(mapping.positions().get(measures.get(i).name())))
                .mapToLong(units::numbers)
                .sum();
    }

    /** Takes in one amount; says what it is in one of the notations, 0 for a mark of zero, NONE for one of missing. */
    long amount(int line, int position, int measure, String text, Notation notation) {
        astray.amount(position, text.isEmpty());
        units.cell(line, position, measure, text);
        footnotes.cell(line, position, text);
        if (!marksBeginAsNumbers && beginsAsNumber(text)) {
            return counted(line, position, measure, numbers.get(measure).cell(text, notation), () -> text);
        }
        boolean missing = isMissing(text);
        if (missing || profile.zero().contains(text)) {
            marks.met(position, text, line);
            return missing ? Notation.NONE : 0;
        }
        return counted(line, position, measure, numbers.get(measure).cell(text, notation), () -> text);
    }

    /** Whether a cell is a plain number, and no mark: it can be taken in by {@link #plainAmount} then. */
    boolean isPlain(int measure, byte[] cell, int from, int until) {
        return !marksBeginAsNumbers && numbers.get(measure).isPlain(cell, from, until);
    }

    /** How many digits the plain number has. */
    int plainDigits(int measure) {
        return numbers.get(measure).plainDigits();
    }

    /** Takes in the plain number that was looked at last; says what it is in one of the notations. */
    long plainAmount(int line, int position, int measure, Supplier<String> text, Notation notation) {
        astray.amount(position, false);
        return counted(line, position, measure, numbers.get(measure).plain(text, notation), text);
    }

    /** Remembers a number that was read, and one that lost decimals. */
    private long counted(int line, int position, int measure, long read, Supplier<String> text) {
        units.number(measure);
        if (numbers.get(measure).wasRounded()) {
            rounded.met(position, measure, line, text.get());
        }
        return read;
    }

    boolean mayBeNegative(int measure) {
        return measures.get(measure).negative();
    }

    private static boolean beginsAsNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        return text.length() > at && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    boolean isMissing(String text) {
        return profile.missing().contains(text);
    }

    /** Adds what a survey of later lines found. */
    void add(Survey later) {
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).add(later.numbers.get(i));
        }
        marks.add(later.marks);
        units.add(later.units);
        rounded.add(later.rounded);
        footnotes.add(later.footnotes);
        unitColumns.add(later.unitColumns);
        values.add(later.values);
        astray.add(later.astray);
    }

    /** The notation of each measure, by answers where they are given; what is open becomes a question. */
    List<Notation> notations(ReadSettings settings, List<Question> questions, Findings findings) {
        List<Notation> notations = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            MeasureColumn measure = measures.get(i);
            String key = "tal." + measure.name();
            Optional<String> answer = Optional.ofNullable(settings.answers().get(key));
            Optional<Character> decimal = answer.flatMap(Survey::decimal);
            if (answer.isPresent() && decimal.isEmpty()) {
                findings.add(
                        Finding.error(0, "", answer.get(), Message.of("answer.unknown", key, COMMA + ", " + POINT)));
            }
            Optional<String> doubt = numbers.get(i).doubt().or(against(i));
            if (doubt.isPresent() && answer.isEmpty()) {
                questions.add(question(key, measure, doubt.get(), mapping.scale(i)));
            }
            notations.add(numbers.get(i).best(decimal));
        }
        return notations;
    }

    /** A cell read by another decimal mark than every clear number of the file's other columns has. */
    private Supplier<Optional<String>> against(int measure) {
        return () -> {
            char mark = numbers.get(measure).best().decimal();
            boolean own = numbers.get(measure).proves(mark);
            boolean others = numbers.stream().anyMatch(n -> n.proves(mark));
            boolean other = numbers.stream().anyMatch(n -> n.proves(mark == ',' ? '.' : ','));
            return !own && !others && other ? numbers.get(measure).undecided() : Optional.empty();
        };
    }

    private static Optional<Character> decimal(String answer) {
        return switch (answer) {
            case COMMA -> Optional.of(',');
            case POINT -> Optional.of('.');
            default -> Optional.empty();
        };
    }

    private static Question question(String key, MeasureColumn measure, String cell, int scale) {
        return new Question(
                key,
                Message.of("question.number", measure.label(), cell),
                List.of(
                        new Question.Option(
                                COMMA, Message.of("question.number.comma", read(Notation.COMMA_POINT, cell, scale))),
                        new Question.Option(
                                POINT, Message.of("question.number.point", read(Notation.POINT_COMMA, cell, scale)))));
    }

    private static String read(Notation notation, String cell, int scale) {
        return notation.read(cell, scale)
                .map(n -> n.toPlainString().replace('.', ','))
                .orElse("?");
    }
}
