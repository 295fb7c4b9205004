package dk.taellertal.ingest.load;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.mapping.Recognition;
import dk.taellertal.ingest.mapping.Wording;
import dk.taellertal.ingest.table.PlainTable;
import dk.taellertal.ingest.table.TableAnswers;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ingest.table.Tables;
import dk.taellertal.ingest.table.body.NamedSumRows;
import dk.taellertal.ingest.table.header.ColumnNames;
import dk.taellertal.ingest.table.header.HeaderSearch;
import dk.taellertal.ingest.table.width.RowQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file read whole as a plain table, where its lines as they stand fit no contract. */
final class TableReading {

    /** Larger files are not held in memory at once. */
    static final long MOST_BYTES = 8L << 20;

    private static final int SAMPLED_ROWS = 5_000;

    /** What came of it. */
    sealed interface Outcome {

        /** @param findings what was told while the table was read */
        record Fits(Mapping mapping, List<CsvLine> rows, List<Finding> findings) implements Outcome {}

        /** It can be read in several ways, or fits several contracts. */
        record Open(List<Question> questions, List<Finding> findings) implements Outcome {}

        /** It is a table that fits no contract. */
        record Unknown(Finding finding) implements Outcome {}

        /** It is no table, or a broken one. */
        record Broken(List<Finding> findings) implements Outcome {}
    }

    private final Catalogue catalogue;
    private final Collection<Wording> contracts;
    private final ReadSettings settings;

    /** @param contracts that come into question */
    TableReading(Catalogue catalogue, Collection<Wording> contracts, ReadSettings settings) {
        this.catalogue = catalogue;
        this.contracts = contracts;
        this.settings = settings;
    }

    /** Whether the sender has answered what only a table is asked about. */
    static boolean wanted(ReadSettings settings) {
        return settings.set().containsKey(ColumnNames.SETTING)
                || settings.answers().keySet().stream().anyMatch(k -> TableAnswers.asks(k) && !RowQuestions.asks(k));
    }

    /** What was answered in words that are none of the answers. */
    static List<Finding> unanswered(ReadSettings settings) {
        return settings.answers().entrySet().stream()
                .flatMap(e -> TableAnswers.expectedInstead(e.getKey(), e.getValue()).stream()
                        .map(form ->
                                Finding.error(0, "", e.getValue(), Message.of("answer.unknown", e.getKey(), form))))
                .toList();
    }

    static boolean tellsOfPersonalData(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR
                && finding.message().key().startsWith("personal.");
    }

    /** @param head the first lines of the file as they stand in it */
    Outcome read(Path file, List<CsvLine> head) throws IOException {
        // Sums among the rows are asked about when the contract says what its totals are.
        Map<String, String> answers = new HashMap<>(Map.of(NamedSumRows.QUESTION, NamedSumRows.KEEP));
        settings.answers().forEach((key, value) -> {
            if (TableAnswers.asks(key)) {
                answers.put(key, value);
            }
        });
        Optional.ofNullable(settings.set().get(ColumnNames.SETTING))
                .ifPresent(names -> answers.put(ColumnNames.SETTING, names));
        TableOutcome outcome = Tables.read(file, new TableAnswers(answers));
        if (outcome instanceof TableOutcome.Asked(List<Question> questions, var findings)
                && questions.stream().anyMatch(q -> q.key().equals(HeaderSearch.QUESTION))
                && profileColumns().isPresent()) {
            answers.put(ColumnNames.SETTING, profileColumns().get());
            outcome = Tables.read(file, new TableAnswers(answers));
        }
        return switch (outcome) {
            case TableOutcome.Clean(PlainTable table, List<Finding> findings) ->
                recognised(TableLines.of(table), findings, head);
            case TableOutcome.Asked(List<Question> questions, List<Finding> findings) ->
                new Outcome.Open(questions, findings);
            case TableOutcome.Refused(List<Finding> findings) -> new Outcome.Broken(findings);
        };
    }

    /** The names that the chosen profile gives the columns of files without a header. */
    private Optional<String> profileColumns() {
        return settings.profile()
                .or(() -> settings.dataset()
                        .flatMap(d ->
                                Optional.ofNullable(catalogue.datasets().get(d)).map(DatasetContract::profile)))
                .flatMap(id -> Optional.ofNullable(catalogue.profiles().get(id)))
                .map(SourceProfile::columns)
                .filter(columns -> !columns.isEmpty())
                .map(columns -> String.join(",", columns));
    }

    private Outcome recognised(TableLines lines, List<Finding> findings, List<CsvLine> head) {
        Recognition recognition = Recognition.of(
                lines.header(),
                lines.rows().subList(0, Math.min(SAMPLED_ROWS, lines.rows().size())),
                head,
                contracts,
                settings);
        return switch (recognition) {
            case Recognition.Found(Mapping mapping) ->
                new Outcome.Fits(
                        mapping,
                        lines.rows(),
                        findings.stream().filter(f -> !toldOfRows(f, mapping)).toList());
            case Recognition.Open(Question question) -> new Outcome.Open(List.of(question), findings);
            case Recognition.None(Finding finding) -> new Outcome.Unknown(finding);
        };
    }

    /** What is told when rows are read, with its meaning: marks in amounts, sums in columns that are used. */
    private static boolean toldOfRows(Finding finding, Mapping mapping) {
        List<String> names = mapping.header().names();
        return switch (finding.message().key()) {
            case "cell.excelError", "names.none", "file.oldEncoding" -> true;
            case "cell.dash", "cell.mixedNumbers" -> mapping.holdsAmounts(names.indexOf(finding.column()));
            case "rows.sum", "rows.maybeSum", "rows.sumMore", "rows.sumThroughout" ->
                mapping.positions().containsValue(names.indexOf(finding.column()));
            default -> false;
        };
    }
}
