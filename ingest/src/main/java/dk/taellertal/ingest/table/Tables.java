package dk.taellertal.ingest.table;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.table.body.SecondTables;
import dk.taellertal.ingest.table.body.TableBody;
import dk.taellertal.ingest.table.header.ColumnNames;
import dk.taellertal.ingest.table.header.HeaderSearch;
import dk.taellertal.ingest.table.header.TableHead;
import dk.taellertal.ingest.table.record.NotATable;
import dk.taellertal.ingest.table.record.Records;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.Sheet;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads files as plain tables. */
public final class Tables {

    private static final String WHICH_TABLE = "tabel";

    private final TableAnswers answers;
    private final ReadingNotes notes;
    private final PersonalData personal = new PersonalData();
    private final List<Finding> personalColumns = new ArrayList<>();

    private Tables(TableAnswers answers) {
        this.answers = answers;
        this.notes = new ReadingNotes(answers.given());
    }

    /**
     * The file as a plain table, or why it is none.
     *
     * @throws IOException where the file cannot be opened; one that can but is broken is refused
     */
    public static TableOutcome read(Path path, TableAnswers answers) throws IOException {
        return new Tables(answers).read(path);
    }

    private TableOutcome read(Path path) throws IOException {
        Optional<PlainTable> table = Optional.empty();
        try {
            Sheet sheet = Records.read(path, personal, notes);
            if (personal.findings().isEmpty()) {
                table = table(sheet, true);
                if (sheet.blanks() > 0) {
                    notes.add(Finding.note(0, "", "", Message.of("line.blanks", sheet.blanks())));
                }
            }
        } catch (NotATable e) {
            notes.add(e.finding());
        }
        List<Finding> found = new ArrayList<>(personal.findings());
        personalColumns.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .forEach(found::add);
        if (!found.isEmpty()) {
            // Nothing else is told of such a file: a finding could hold what may not be kept.
            return new TableOutcome.Refused(found.stream().distinct().toList());
        }
        personalColumns.forEach(notes::add);
        if (notes.refuse() || (table.isEmpty() && notes.questions().isEmpty())) {
            return new TableOutcome.Refused(notes.findings());
        }
        return notes.questions().isEmpty()
                ? new TableOutcome.Clean(table.orElseThrow(), notes.findings())
                : new TableOutcome.Asked(notes.questions(), notes.findings());
    }

    /** @param divisible whether other tables in the sheet are still to be looked for */
    private Optional<PlainTable> table(Sheet sheet, boolean divisible) {
        if (isProse(sheet)) {
            notes.add(Finding.error(0, "", "", Message.of("file.noTable")));
            return Optional.empty();
        }
        Optional<TableHead> found = HeaderSearch.find(sheet, answers.columns().isPresent(), notes);
        if (found.isEmpty()) {
            notes.add(Finding.error(0, "", "", Message.of(sheet.lines().isEmpty() ? "file.noData" : "file.noTable")));
            return Optional.empty();
        }
        List<SheetLine> header =
                sheet.lines().subList(found.get().header(), found.get().bodyFrom());
        List<SheetLine> lines =
                sheet.lines().subList(found.get().bodyFrom(), sheet.lines().size());
        TableHead head = answers.columns().isPresent()
                ? found.get()
                : HeaderCheck.checked(found.get(), header, lines, sheet.delimiter(), notes);
        List<Integer> others = divisible ? SecondTables.starts(lines, header) : List.of();
        if (!others.isEmpty()) {
            return one(sheet, head, others);
        }
        int line = header.isEmpty() ? 0 : header.getLast().line();
        List<String> names = ColumnNames.of(head, line, answers.columns(), notes);
        TableBody body = TableBody.read(names, header, lines, sheet.delimiter(), notes);
        personalColumns.addAll(PersonalColumns.look(names, line, lines));
        if (body.rows().isEmpty()) {
            // What is asked about may be a row.
            if (notes.questions().isEmpty()) {
                notes.add(Finding.error(line, "", "", Message.of("file.noData")));
            }
            return Optional.empty();
        }
        return Optional.of(plain(body, head, header));
    }

    /** Whether its lines are sentences and nothing beside them. */
    private static boolean isProse(Sheet sheet) {
        long sentences = sheet.lines().stream()
                .filter(l -> NoteWords.sentence(l.firstText()))
                .count();
        return sheet.columns() == 1 && sentences * 2 >= sheet.lines().size();
    }

    /** One of several tables in the sheet: the one that the sender names, else the first. */
    private Optional<PlainTable> one(Sheet sheet, TableHead head, List<Integer> others) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        others.forEach(i -> starts.add(head.bodyFrom() + i));
        starts.add(sheet.lines().size());
        int tables = starts.size() - 1;
        Optional<Integer> answer =
                notes.answer(WHICH_TABLE).map(Integer::valueOf).filter(n -> n <= tables);
        if (answer.isEmpty()) {
            notes.ask(new Question(
                    WHICH_TABLE,
                    Message.of("question.table", tables),
                    IntStream.range(0, tables)
                            .mapToObj(i -> new Question.Option(
                                    String.valueOf(i + 1),
                                    Message.of(
                                            "question.table.option",
                                            sheet.lines().get(starts.get(i)).line(),
                                            sheet.lines().get(starts.get(i)).text())))
                            .toList()));
        }
        int chosen = answer.orElse(1);
        return table(sheet.part(starts.get(chosen - 1), starts.get(chosen)), false);
    }

    /** The table without columns that have neither a name in the file nor anything in them. */
    private PlainTable plain(TableBody body, TableHead head, List<SheetLine> header) {
        int headings = body.names().size() - head.columns();
        int[] kept = IntStream.range(0, body.names().size())
                .filter(i -> i < headings
                        || !head.names().get(i - headings).isEmpty()
                        || answers.columns().isPresent()
                        || body.rows().stream().anyMatch(r -> !r.blank(i)))
                .toArray();
        String nameless = IntStream.of(kept)
                .filter(i -> i >= headings && head.names().get(i - headings).isBlank())
                .mapToObj(body.names()::get)
                .collect(Collectors.joining(", "));
        if (!nameless.isEmpty() && !header.isEmpty() && answers.columns().isEmpty()) {
            notes.add(Finding.warning(header.getLast().line(), "", "", Message.of("names.none", nameless)));
        }
        int shift = body.rows().stream().mapToInt(SheetLine::shift).max().orElse(0);
        boolean all = kept.length == body.names().size();
        return new PlainTable(
                header.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(header.getLast().line()),
                IntStream.of(kept).mapToObj(body.names()::get).toList(),
                IntStream.of(kept)
                        .mapToObj(i -> i < headings ? OptionalInt.empty() : OptionalInt.of(i - headings + shift + 1))
                        .toList(),
                body.rows().stream()
                        .map(r -> new PlainTable.Row(
                                r.line(),
                                all && r.size() == kept.length
                                        ? r.cells()
                                        : IntStream.of(kept).mapToObj(r::cell).toList()))
                        .toList());
    }
}
