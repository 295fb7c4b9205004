package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.CompositeCell;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.load.AmountCells.AmountCell;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.table.header.RepeatedHeader;
import dk.taellertal.ingest.table.record.SwallowedLines;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.width.RowQuestions;
import dk.taellertal.ingest.table.width.RowRemains;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** The second walk through a file's data: each line becomes rows, or findings. */
final class Loading {

    private final Mapping mapping;
    private final char delimiter;
    private final SourceProfile profile;
    private final List<Notation> notations;
    private final List<MeasureColumn> measures;
    private final List<DimensionColumn> dimensions;
    private final LineKinds kinds;
    private final AmountCells amounts;
    private final Keys keys;
    private final Staging staging;
    private final FactRow row;
    private final Findings findings;
    private final ControlTotals totals;
    private final RowQuestions damaged;
    /** Lines that are no rows, with no row behind them so far. */
    private final List<CsvLine> notes = new ArrayList<>();

    private final RepeatedHeader names;
    private boolean met;
    /** The line of the last row. */
    private int lastRow;
    /** Whether a header in another order was met: what is below belongs to another table. */
    private boolean ended;

    Loading(
            Mapping mapping,
            char delimiter,
            SourceProfile profile,
            List<Notation> notations,
            LineKinds kinds,
            Keys keys,
            Staging staging,
            Findings findings,
            RowQuestions damaged) {
        this.mapping = mapping;
        this.delimiter = delimiter;
        this.profile = profile;
        this.notations = notations;
        this.measures = mapping.contract().measures();
        this.dimensions = mapping.contract().dimensions();
        this.kinds = kinds;
        this.amounts = new AmountCells(mapping);
        this.keys = keys;
        this.staging = staging;
        row = new FactRow(mapping.contract());
        this.findings = findings;
        this.damaged = damaged;
        this.totals = new ControlTotals(measures);
        this.names = new RepeatedHeader(mapping.header().names());
    }

    /** Takes in a line below the header. */
    void line(CsvLine line) {
        if (!ended && !isHeaderAgain(line)) {
            row(line);
        }
    }

    private boolean isHeaderAgain(CsvLine line) {
        switch (names.of(line.cells())) {
            case NO -> {
                return false;
            }
            case SAME -> findings.add(Finding.note(line.line(), "", line.text(), Message.of("line.headerAgain")));
            case OTHER -> {
                ended = true;
                Message message =
                        Message.of("line.otherHeader", mapping.header().line());
                findings.add(Finding.error(line.line(), "", line.text(), message));
            }
        }
        return true;
    }

    private void row(CsvLine line) {
        OptionalInt swallowing =
                SwallowedLines.in(line, mapping.header().names().size(), delimiter);
        if (swallowing.isPresent()) {
            findings.add(SwallowedLines.finding(line, swallowing.getAsInt()));
            return;
        }
        LineKind kind = kinds.of(line);
        if (kind == LineKind.DATA) {
            rowsGoOn();
            lastRow = line.line();
        }
        switch (kind) {
            case BLANK -> {}
            case NOTE -> notes.add(line);
            case RAGGED -> damaged.settle(kinds.damage(line)).ifPresent(cells -> data(new CsvLine(line.line(), cells)));
            case TOTAL -> total(line);
            case DATA -> data(line);
        }
    }

    /**
     * Asks about the lines whose cells are not under their columns.
     *
     * @param rows how many rows were loaded
     */
    void tellDamaged(long rows, List<Question> questions) {
        damaged.end(rows, questions::add, findings::add);
    }

    /** Lines that are no rows, but stand among rows: they may be what is left of one. */
    private void rowsGoOn() {
        for (CsvLine note : notes) {
            String text = note.text().strip();
            boolean among = met ? !NoteWords.begin(text) : !NoteWords.sentence(text);
            findings.add(
                    among
                            ? Finding.warning(note.line(), "", note.text(), Message.of("line.noteAmongRows"))
                            : note(note));
        }
        notes.clear();
        met = true;
    }

    private static Finding note(CsvLine line) {
        return Finding.note(line.line(), "", line.text(), Message.of("line.note"));
    }

    /** Takes in rows that were read otherwise, by their sums. */
    void rows(RowShape shape, SpilledBlock lot) {
        rowsGoOn();
        lastRow = lot.place().firstLine() + lot.place().rows() - 1;
        for (int i = 0; i < shape.amounts().size(); i++) {
            totals.add(shape.amounts().get(i).measure(), lot.sum(i));
        }
    }

    /**
     * Holds the totals of the file against its lines.
     *
     * @param remains tells what may be left of a row among the lines below the last
     */
    void end(Collection<SubtotalCandidate> leftOut, RowRemains remains) {
        notes.forEach(line -> findings.add(
                remains.of(line.cells()) || (line.line() == lastRow + 1 && RowRemains.below(line.cells()))
                        ? RowRemains.warning(line.line(), line.text())
                        : note(line)));
        totals.compare(leftOut, findings);
    }

    private void data(CsvLine line) {
        Optional<List<AmountCell>> cells = amounts.of(line);
        if (cells.isEmpty()) {
            String name = line.cell(mapping.measureNames().orElse(0));
            findings.add(Finding.error(
                    line.line(),
                    mapping.header().label(mapping.measureNames().orElse(0)),
                    name,
                    Message.of("line.noMeasure", measureNames())));
            return;
        }
        row.line = line.line();
        if (!keys.fill(line, row)) {
            return;
        }
        if (mapping.wide()) {
            cells.get().forEach(cell -> wide(line, row, cell));
        } else {
            row.column = 0;
            row.clearAmounts();
            boolean understood = true;
            for (AmountCell cell : cells.get()) {
                understood &= amount(line, row, cell.measure(), cell.position(), cell.text());
            }
            if (understood) {
                append(row);
            }
        }
    }

    private void wide(CsvLine line, FactRow row, AmountCell cell) {
        row.column = cell.position() + 1;
        row.period = cell.period().orElseThrow().key();
        row.clearAmounts();
        Optional<CompositeCell> composite = measures.get(cell.measure()).cell();
        if (composite.isPresent() && !isMark(cell.text())) {
            int[] codes = row.codes.clone();
            composite.get().parts(cell.text()).forEach(part -> part(line, row, cell, part));
            System.arraycopy(codes, 0, row.codes, 0, codes.length);
        } else if (amount(line, row, cell.measure(), cell.position(), cell.text())) {
            append(row);
        }
    }

    /** One of several amounts in a cell: its named groups are columns of the contract. */
    private void part(CsvLine line, FactRow row, AmountCell cell, Matcher part) {
        if (!part.matches()) {
            fault(
                    line,
                    cell.position(),
                    cell.text(),
                    Message.of(
                            "cell.noPart",
                            measures.get(cell.measure()).cell().orElseThrow().pattern()));
            return;
        }
        row.clearAmounts();
        boolean understood = true;
        for (Map.Entry<String, Integer> group : part.namedGroups().entrySet()) {
            String text = Optional.ofNullable(part.group(group.getValue())).orElse("");
            understood &= group(line, row, cell, group.getKey(), text);
        }
        if (understood) {
            append(row);
        }
    }

    private boolean group(CsvLine line, FactRow row, AmountCell cell, String column, String text) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).name().equals(column)) {
                return amount(line, row, i, cell.position(), text);
            }
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(column)) {
                Optional<Integer> id = keys.idOf(i, text);
                row.codes[i] = id.orElse(0);
                return id.isPresent()
                        || fault(
                                line,
                                cell.position(),
                                text,
                                Message.of(
                                        "cell.unknownCode",
                                        String.join(
                                                ", ", dimensions.get(i).codes().values())));
            }
        }
        return true;
    }

    private boolean amount(CsvLine line, FactRow row, int measure, int position, String text) {
        String bare = text.strip();
        if (profile.missing().contains(bare)) {
            row.miss(measure);
            return true;
        }
        if (profile.zero().contains(bare)) {
            row.know(measure, 0);
            return true;
        }
        int scale = mapping.scale(measure);
        long amount = notations.get(measure).whole(bare, scale);
        if (amount == Notation.NONE) {
            return fault(line, position, text, noNumber(bare, measure, scale));
        }
        if (amount < 0 && !measures.get(measure).negative()) {
            MeasureColumn counted = measures.get(measure);
            return fault(line, position, text, Message.of("cell.negative", counted.label(), counted.unit()));
        }
        row.know(measure, amount);
        return true;
    }

    private Message noNumber(String text, int measure, int scale) {
        Notation notation = notations.get(measure);
        int decimals = notation.decimals(text);
        return decimals > scale
                ? Message.of("cell.decimals", decimals, scale)
                : Message.of("cell.noNumber", notation.example(scale));
    }

    private void append(FactRow row) {
        staging.append(row, keys.slice(row));
        totals.add(row);
    }

    private void total(CsvLine line) {
        for (AmountCell cell : amounts.of(line).orElse(List.of())) {
            long stated = isMark(cell.text())
                    ? Notation.NONE
                    : notations.get(cell.measure()).whole(cell.text().strip(), mapping.scale(cell.measure()));
            if (stated != Notation.NONE && !mapping.wide()) {
                totals.total(line.line(), mapping.header().label(cell.position()), cell.measure(), stated);
            }
        }
        findings.add(Finding.note(line.line(), "", firstText(line), Message.of("line.total")));
    }

    private boolean isMark(String text) {
        return profile.missing().contains(text.strip()) || profile.zero().contains(text.strip());
    }

    private boolean fault(CsvLine line, int position, String text, Message message) {
        findings.add(Finding.error(line.line(), mapping.header().label(position), text, message));
        return false;
    }

    private String measureNames() {
        return String.join(
                ", ",
                measures.stream().flatMap(m -> m.headers().stream().limit(1)).toList());
    }

    private static String firstText(CsvLine line) {
        return line.cells().stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
