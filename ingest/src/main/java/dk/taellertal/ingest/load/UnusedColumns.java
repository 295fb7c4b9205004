package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetColumn.PeriodColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.PeriodMarks;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.PeriodNotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells of the columns that nothing is read from, and which of them leave it open what is read. */
final class UnusedColumns {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d., \u00a0]*");

    private final Mapping mapping;
    private final List<CsvLine> head;
    private final Set<String> placed;
    private final ReadSettings settings;

    /**
     * @param head the first lines of the file
     * @param settings by which the sender may have said where a column stands
     */
    UnusedColumns(Mapping mapping, List<CsvLine> head, ReadSettings settings) {
        this.mapping = mapping;
        this.head = head;
        this.settings = settings;
        this.placed = settings.placed().keySet();
    }

    List<Finding> findings() {
        return mapping.unused().stream()
                .filter(position -> open(position).isEmpty())
                .map(this::finding)
                .toList();
    }

    /** Columns without a name in which numbers stand, or anything in most rows: these are not read, and may be missed. */
    List<Finding> nameless() {
        return mapping.nameless().stream()
                .filter(this::isMissed)
                .map(position -> Finding.warning(
                        mapping.header().line(), mapping.header().label(position), "", Message.of("column.nameless")))
                .toList();
    }

    /** Which of several columns is meant, where the names leave it open and it makes a difference. */
    List<Question> questions() {
        Map<DatasetColumn, List<Question.Option>> options = new LinkedHashMap<>();
        for (int position : mapping.unused()) {
            open(position)
                    .ifPresent(column -> options.computeIfAbsent(
                                    column, c -> new ArrayList<>(List.of(option(readAt(c)))))
                            .add(option(position)));
        }
        return Stream.concat(
                        marked().stream(),
                        options.entrySet().stream()
                                .map(e -> new Question(
                                        ReadSettings.COLUMN + e.getKey().name(),
                                        Message.of("question.column", e.getKey().label()),
                                        e.getValue())))
                .toList();
    }

    /** What a mark beside a period in a column's name means; asked once for all. */
    private Optional<Question> marked() {
        return PeriodMarks.question(
                mapping.periodCells().stream()
                        .map(c -> mapping.header().label(c.position()))
                        .filter(name -> PeriodMarks.isMarked(
                                name, mapping.contract().period().kinds()))
                        .toList(),
                settings);
    }

    private Question.Option option(int position) {
        String label = mapping.header().label(position);
        String example = head.stream()
                .filter(l -> l.line() > mapping.header().line())
                .map(l -> l.cell(position).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        return new Question.Option(label, Message.of("question.column.option", label, example));
    }

    /** The column of the contract that an unused one may be just as well as the one that is read. */
    private Optional<DatasetColumn> open(int position) {
        return mapping.isReadElsewhere(position)
                ? Optional.empty()
                : mapping.rival(position)
                        .filter(column -> !placed.contains(column.name()))
                        .filter(column -> matters(column, position));
    }

    /** Columns named after CPR numbers, which hold none: else the file were refused. */
    List<Finding> blankOnes() {
        List<Finding> blank = new ArrayList<>();
        for (CsvLine line : head) {
            if (line.line() <= mapping.header().line()) {
                line.cells().stream()
                        .map(String::strip)
                        .filter(PersonalData::isNamed)
                        .forEach(name ->
                                blank.add(Finding.warning(line.line(), name, "", Message.of("personal.blank"))));
            }
        }
        return blank;
    }

    private Finding finding(int position) {
        int line = mapping.header().line();
        String label = mapping.header().label(position);
        if (mapping.isReadElsewhere(position)) {
            return Finding.error(line, label, "", Message.of("header.twice"));
        }
        return mapping.rival(position)
                .map(column -> rival(column, line, label))
                .orElseGet(() -> mapping.wide() && PeriodMarks.mentionsYear(label)
                        ? Finding.warning(line, label, "", Message.of("column.nearPeriod"))
                        : Finding.note(line, label, "", Message.of("column.unused")));
    }

    /** Running numbers of the lines are not missed. */
    private boolean isMissed(int position) {
        List<String> cells = head.stream()
                .filter(l -> l.line() > mapping.header().line() && !l.blank())
                .map(l -> l.cell(position).strip())
                .toList();
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean counts = position == 0
                && IntStream.range(1, filled.size()).allMatch(i -> filled.get(i).equals(next(filled.get(i - 1))));
        // One number alone is the fault of its row.
        return !counts
                && (filled.size() * 2 > cells.size()
                        || filled.stream()
                                        .filter(cell -> NUMBER.matcher(cell).matches())
                                        .count()
                                > 1);
    }

    private static String next(String number) {
        return number.matches("\\d{1,9}") ? String.valueOf(Integer.parseInt(number) + 1) : "";
    }

    /** A period that is coarser than what the file could tell is worth a warning: months beside years. */
    private Finding rival(DatasetColumn column, int line, String label) {
        Message message = Message.of("header.rival", column.label(), readAs(column));
        return column instanceof PeriodColumn && !placed.contains(column.name())
                ? Finding.warning(line, label, "", message)
                : Finding.note(line, label, "", message);
    }

    private int readAt(DatasetColumn column) {
        return Objects.requireNonNull(mapping.positions().get(column.name()));
    }

    private String readAs(DatasetColumn column) {
        return mapping.header().label(readAt(column));
    }

    /** Amounts and periods may not be chosen among; of several names of a unit the best is taken. */
    private boolean matters(DatasetColumn column, int position) {
        return switch (column) {
            case MeasureColumn measure -> true;
            case PeriodColumn period -> holdsPeriods(period, position);
            case AreaColumn area -> false;
            case DimensionColumn dimension -> false;
        };
    }

    private boolean holdsPeriods(PeriodColumn period, int position) {
        return head.stream()
                .filter(l -> l.line() > mapping.header().line())
                .anyMatch(l ->
                        PeriodNotation.read(l.cell(position), period.kinds()).isPresent());
    }
}
