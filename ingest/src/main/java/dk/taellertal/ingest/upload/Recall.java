package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.dataset.SourceProfile.Remembered;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is remembered about files of a source, known by their header, so that nothing is asked twice. An answer given
 * now goes before a remembered one.
 *
 * @param settings how the file is to be read with what is remembered
 */
record Recall(SourceProfile profile, ReadSettings settings) {

    /** Empty where nothing is remembered, or what is remembered says nothing new. */
    static Optional<Recall> of(Catalogue catalogue, FileReading reading, ReadSettings given) {
        if (given.profile().isPresent()) {
            return Optional.empty();
        }
        return catalogue.profiles().values().stream()
                .filter(p -> p.remembered()
                        .filter(r -> given.dataset().orElse(r.dataset()).equals(r.dataset()))
                        .filter(r -> reading.head().stream().anyMatch(line -> isHeader(line, r)))
                        .isPresent())
                .findFirst()
                .map(p -> new Recall(p, settings(catalogue, p, p.remembered().orElseThrow(), reading, given)))
                .filter(recall -> !recall.settings().equals(given));
    }

    private static boolean isHeader(CsvLine line, Remembered remembered) {
        return line.cells().stream().map(String::strip).toList().equals(remembered.header());
    }

    private static ReadSettings settings(
            Catalogue catalogue,
            SourceProfile profile,
            Remembered remembered,
            FileReading reading,
            ReadSettings given) {
        DatasetContract contract = catalogue.dataset(remembered.dataset());
        Map<String, String> answers = new TreeMap<>(remembered.answers());
        if (remembered.periodFromTitle()) {
            reading.questions().stream()
                    .filter(q -> q.key().equals(contract.period().name()))
                    .map(Question::options)
                    .filter(options -> options.size() == 1)
                    .map(List::getFirst)
                    .forEach(o -> answers.put(contract.period().name(), o.answer()));
        }
        answers.putAll(given.answers());
        SourceProfile own = catalogue.profiles().get(contract.profile());
        boolean alike = own != null
                && own.missing().equals(profile.missing())
                && own.zero().equals(profile.zero())
                && own.sumsWhereBlank().equals(profile.sumsWhereBlank())
                && own.columns().equals(profile.columns());
        return new ReadSettings(
                Optional.of(contract.id()), alike ? Optional.empty() : Optional.of(profile.id()), given.set(), answers);
    }

    /** Says whose answers were taken. */
    Finding finding() {
        return Finding.note(0, "", "", Message.of("profile.recalled", profile.name()));
    }
}
