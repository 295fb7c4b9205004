package dk.taellertal.ingest.load;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.mapping.Recognition;
import dk.taellertal.ingest.mapping.Wording;
import dk.taellertal.ingest.table.width.HeaderWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first step: which contract a file fits, by its lines as they stand or read as a table. */
final class FileRecognition {

    private static final long MEGABYTE = 1L << 20;

    /** What came of it; what is wrong or open is among the remarks. */
    sealed interface Outcome {

        record Fits(MappedFile file) implements Outcome {}

        /** It fits no contract, or a question is open. */
        record None() implements Outcome {}

        /** It holds personal data: these findings alone may be told of it. */
        record Personal(List<Finding> findings) implements Outcome {}
    }

    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Remarks remarks;

    FileRecognition(Catalogue catalogue, ReadSettings settings, Remarks remarks) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.remarks = remarks;
    }

    /** @param head the first lines of the file */
    Outcome of(CsvFile file, List<CsvLine> head) throws IOException {
        Collection<DatasetContract> candidates = candidates();
        if (candidates.isEmpty() || remarks.findings().refuse()) {
            return new Outcome.None();
        }
        List<Wording> wordings = Wording.of(candidates, catalogue.profiles().values());
        Recognition asItStands = Recognition.of(head, wordings, settings);
        boolean plain = switch (asItStands) {
            case Recognition.Found(Mapping found) ->
                Layout.plain(found, head) && Layout.headerFits(found, head, file.delimiter());
            case Recognition.Open open -> open.chooses();
            case Recognition.None none -> false;
        };
        if (plain && !TableReading.wanted(settings)) {
            return outcome(asItStands, file, head);
        }
        if (Files.size(file.path()) > TableReading.MOST_BYTES) {
            Outcome outcome = outcome(asItStands, file, head);
            remarks.add(Finding.note(0, "", "", Message.of("file.tooBigForTable", TableReading.MOST_BYTES / MEGABYTE)));
            return outcome;
        }
        TableReading.Outcome asTable = new TableReading(catalogue, wordings, settings).read(file.path(), head);
        return outcome(asItStands, asTable, file, head);
    }

    /** The dataset that the sender names, or all. */
    private Collection<DatasetContract> candidates() {
        Optional<String> wanted = settings.dataset()
                .or(() -> Optional.ofNullable(settings.answers().get("dataset")));
        return wanted.isPresent()
                ? Optional.ofNullable(catalogue.datasets().get(wanted.get())).stream()
                        .toList()
                : catalogue.datasets().values();
    }

    private Outcome outcome(Recognition asItStands, CsvFile file, List<CsvLine> head) {
        return switch (asItStands) {
            case Recognition.Found(Mapping found) -> {
                expectWholeHeader(found, file, head);
                yield new Outcome.Fits(new MappedFile(file, head, found, profile(found), Optional.empty()));
            }
            case Recognition.Open(Question question) -> {
                remarks.questions().add(question);
                yield new Outcome.None();
            }
            case Recognition.None(Finding finding) -> {
                remarks.add(finding);
                yield new Outcome.None();
            }
        };
    }

    private Outcome outcome(Recognition asItStands, TableReading.Outcome asTable, CsvFile file, List<CsvLine> head) {
        boolean wanted = TableReading.wanted(settings);
        return switch (asTable) {
            case TableReading.Outcome.Fits(Mapping found, List<CsvLine> rows, List<Finding> findings) -> {
                remarks.addAll(findings);
                yield new Outcome.Fits(new MappedFile(file, head, found, profile(found), Optional.of(rows)));
            }
            case TableReading.Outcome.Open open
            when asItStands instanceof Recognition.Open && !wanted -> outcome(asItStands, file, head);
            case TableReading.Outcome.Open(List<Question> questions, List<Finding> findings) -> {
                remarks.questions().addAll(questions);
                remarks.addAll(findings);
                yield new Outcome.None();
            }
            case TableReading.Outcome.Unknown(Finding finding)
            when asItStands instanceof Recognition.None -> {
                remarks.add(finding);
                yield new Outcome.None();
            }
            case TableReading.Outcome.Unknown unknown -> outcome(asItStands, file, head);
            case TableReading.Outcome.Broken(List<Finding> faults)
            when faults.stream().anyMatch(TableReading::tellsOfPersonalData) -> new Outcome.Personal(faults);
            case TableReading.Outcome.Broken(List<Finding> faults)
            when asItStands instanceof Recognition.None || wanted -> {
                remarks.addAll(faults);
                yield new Outcome.None();
            }
            case TableReading.Outcome.Broken broken -> outcome(asItStands, file, head);
        };
    }

    private SourceProfile profile(Mapping found) {
        return Objects.requireNonNull(
                catalogue.profiles().get(settings.profile().orElse(found.profile())));
    }

    /** Lines under a header of another width are not read as they stand unless the sender says where its names belong. */
    private void expectWholeHeader(Mapping found, CsvFile file, List<CsvLine> head) {
        boolean said = HeaderWidth.FIRST.equals(settings.answers().getOrDefault(HeaderWidth.QUESTION, ""));
        if (!said && !Layout.headerFits(found, head, file.delimiter())) {
            remarks.add(Finding.error(
                    found.header().line(),
                    "",
                    "",
                    Message.of("header.otherWidth", found.header().columns())));
        }
    }
}
