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
import dk.taellertal.ingest.mapping.Recognition;
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
record RememberedAnswers(SourceProfile profile, ReadSettings settings) {

    /** What is remembered by each profile that knows the file, and that the sender has not said otherwise. */
    static List<RememberedAnswers> all(Catalogue catalogue, FileReading reading, ReadSettings given) {
        Optional<String> named =
                given.profile().or(() -> Optional.ofNullable(given.answers().get(Recognition.WHOSE)));
        List<RememberedAnswers> all = catalogue.profiles().values().stream()
                .filter(p -> p.remembered()
                        .filter(r -> given.dataset().orElse(r.dataset()).equals(r.dataset()))
                        .filter(r -> reading.head().stream().anyMatch(line -> isHeader(line, r)))
                        .isPresent())
                .map(p -> new RememberedAnswers(
                        p, settings(catalogue, p, p.remembered().orElseThrow(), reading, given)))
                .toList();
        List<RememberedAnswers> chosen = all.stream()
                .filter(r -> named.equals(Optional.of(r.profile().id())))
                .toList();
        boolean said = given.profile().isPresent()
                || all.stream().anyMatch(r -> r.settings().equals(given));
        return !chosen.isEmpty() || said ? chosen : all;
    }

    /** Which of several sources a file is from that remember other things of it. */
    static Optional<Question> question(List<RememberedAnswers> all) {
        return all.stream().allMatch(r -> r.saysTheSame(all.getFirst()))
                ? Optional.empty()
                : Optional.of(new Question(
                        Recognition.WHOSE,
                        Message.of("question.recalled"),
                        all.stream()
                                .map(RememberedAnswers::profile)
                                .map(p -> new Question.Option(p.id(), Message.of("question.source.option", p.name())))
                                .toList()));
    }

    private boolean saysTheSame(RememberedAnswers other) {
        return settings.dataset().equals(other.settings.dataset())
                && settings.answers().equals(other.settings.answers())
                && marksAlike(profile, other.profile);
    }

    private static boolean marksAlike(SourceProfile one, SourceProfile other) {
        return one.missing().equals(other.missing())
                && one.zero().equals(other.zero())
                && one.sumsWhereBlank().equals(other.sumsWhereBlank())
                && one.columns().equals(other.columns());
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
        if (profile.id().equals(answers.get(Recognition.WHOSE))) {
            // Said of what is remembered, not of whose names the columns have.
            answers.remove(Recognition.WHOSE);
            Optional.ofNullable(remembered.answers().get(Recognition.WHOSE))
                    .ifPresent(source -> answers.put(Recognition.WHOSE, source));
        }
        SourceProfile own = catalogue.profiles().get(contract.profile());
        boolean alike = own != null && marksAlike(own, profile);
        return new ReadSettings(
                Optional.of(contract.id()), alike ? Optional.empty() : Optional.of(profile.id()), given.set(), answers);
    }

    /** Says whose answers were taken. */
    Finding finding() {
        return Finding.note(0, "", "", Message.of("profile.recalled", profile.name()));
    }
}
