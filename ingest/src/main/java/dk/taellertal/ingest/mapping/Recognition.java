package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.BrokenLetters;
import dk.taellertal.ingest.csv.CsvLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which contract a file fits, told from its first lines; or the question which, or why none. */
public sealed interface Recognition {

    /** It fits this one best. */
    record Found(Mapping mapping) implements Recognition {}

    /** It fits several equally well, or one but for a period. */
    record Open(Question question) implements Recognition {

        /** Whether it is asked which contract or whose names, and not when. */
        public boolean chooses() {
            return question.key().equals(WHICH) || question.key().equals(WHOSE);
        }
    }

    /** It fits none. */
    record None(Finding finding) implements Recognition {}

    String WHICH = "dataset";
    /** The key of the question which source a file is from. */
    String WHOSE = "profil";

    int MOST_LINES_ABOVE = 30;

    /** @param head the first lines of the file; the header must stand among the first thirty */
    static Recognition of(List<CsvLine> head, Collection<Wording> contracts, ReadSettings settings) {
        List<Attempt> attempts = new ArrayList<>();
        CellNames cellNames = CellNames.of(head);
        for (int i = 0; i < Math.min(head.size(), MOST_LINES_ABOVE); i++) {
            if (head.get(i).width() < 2) {
                continue;
            }
            int firstBelow = i + 1;
            Header header = Header.of(head.get(i));
            HeaderNames names = new HeaderNames(header);
            contracts.forEach(c -> attempts.add(new Attempt(c, header, names, head, cellNames, firstBelow, settings)));
        }
        return best(head, attempts, settings);
    }

    /**
     * Which contract the rows of a table fit.
     *
     * @param rows the first of them
     * @param head the first lines of the file as they stand in it
     */
    static Recognition of(
            Header header,
            List<CsvLine> rows,
            List<CsvLine> head,
            Collection<Wording> contracts,
            ReadSettings settings) {
        CellNames cellNames = CellNames.of(rows);
        HeaderNames names = new HeaderNames(header);
        return best(
                head,
                contracts.stream()
                        .map(c -> new Attempt(c, header, names, rows, cellNames, 0, settings))
                        .toList(),
                settings);
    }

    private static Recognition best(List<CsvLine> head, List<Attempt> attempts, ReadSettings settings) {
        List<Mapping> fitting = attempts.stream()
                .flatMap(a -> a.mapping().stream())
                .sorted(Comparator.comparing(Mapping::used)
                        .reversed()
                        .thenComparing(m -> m.unused().size()))
                .toList();
        Optional<Finding> broken = brokenLetters(head);
        if (fitting.isEmpty() && broken.isPresent()) {
            return new None(broken.get());
        }
        if (fitting.isEmpty()) {
            return PeriodQuestion.of(head, attempts)
                    .<Recognition>map(Open::new)
                    .orElseGet(() -> new None(nothingFits(head, attempts)));
        }
        Mapping best = fitting.getFirst();
        List<Mapping> asGood = fitting.stream()
                .filter(m -> m.used() == best.used()
                        && m.unused().size() == best.unused().size())
                .toList();
        List<Mapping> others = asGood.stream()
                .filter(m -> !m.contract().id().equals(best.contract().id()))
                .toList();
        return others.isEmpty() ? SourceQuestion.among(best, asGood, settings) : new Open(which(best, others));
    }

    private static Question which(Mapping best, List<Mapping> equal) {
        List<Question.Option> options = new ArrayList<>();
        options.add(option(best.contract()));
        equal.forEach(m -> options.add(option(m.contract())));
        return new Question(WHICH, Message.of("question.dataset"), options);
    }

    private static Question.Option option(DatasetContract contract) {
        return new Question.Option(contract.id(), Message.of("question.dataset.option", contract.name()));
    }

    private static Message nearly(Attempt attempt) {
        DatasetContract contract = attempt.contract();
        return attempt.lacking().isEmpty()
                ? Message.of("file.oneColumn", contract.name(), contract.id())
                : Message.of(
                        "file.nearestDataset", contract.name(), contract.id(), String.join(", ", attempt.lacking()));
    }

    /** Names with broken letters fit nothing. */
    private static Optional<Finding> brokenLetters(List<CsvLine> head) {
        return head.stream()
                .limit(MOST_LINES_ABOVE)
                .filter(l -> l.width() >= 2 && l.cells().stream().anyMatch(BrokenLetters::in))
                .findFirst()
                .map(l -> Finding.error(l.line(), "", l.text(), Message.of("file.brokenLetters")));
    }

    private static Finding nothingFits(List<CsvLine> head, List<Attempt> attempts) {
        Optional<Attempt> nearest = attempts.stream()
                .filter(Attempt::isNear)
                .max(Comparator.comparing(Attempt::bound)
                        .thenComparing(a -> -a.lacking().size()));
        int line = head.stream()
                .filter(l -> l.width() >= 2)
                .mapToInt(CsvLine::line)
                .findFirst()
                .orElse(1);
        return nearest.map(a -> Finding.error(line, "", "", nearly(a)))
                .orElseGet(() -> Finding.error(line, "", "", Message.of("file.unknownDataset")));
    }
}
