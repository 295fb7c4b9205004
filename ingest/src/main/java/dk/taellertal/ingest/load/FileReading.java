package dk.taellertal.ingest.load;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.Rule;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.store.Contradiction;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvCutting;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.Encoding;
import dk.taellertal.ingest.csv.UnreadableFile;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.mapping.Recognition;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.table.record.FileForm;
import dk.taellertal.ingest.table.record.NotATable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way: recognised and surveyed when it is made, loaded into a staging when asked.
 * Nothing of a file with personal data leaves it but the places of the numbers.
 */
public final class FileReading {

    private static final int SAMPLED_LINES = 200;
    private static final int SHOWN_LINES = 40;

    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Findings findings = new Findings();
    private final List<Question> questions = new ArrayList<>();
    private List<CsvLine> head = List.of();
    private @Nullable CsvFile csv;
    private @Nullable Mapping mapping;
    private @Nullable FirstWalk walk;
    private List<Notation> notations = List.of();
    private boolean synthetic;

    /** Recognises and surveys a file; what is wrong or open is among the findings and questions. */
    public FileReading(Path file, String name, Catalogue catalogue, ReadSettings settings) throws IOException {
        this.catalogue = catalogue;
        this.settings = settings;
        try {
            Encoding encoding = Encoding.of(file);
            FileForm.expectText(file, encoding);
            csv = CsvFile.of(file, encoding);
            head = csv.head(SAMPLED_LINES);
            checkSettings();
            recognise();
            survey(csv, name);
            if (walk != null && !loadable()) {
                walk.forgetRows();
            }
        } catch (NotATable e) {
            forgetFile();
            findings.add(e.finding());
        } catch (UnreadableFile e) {
            // What was not looked through to the end may hold personal data.
            forgetFile();
            findings.add(Finding.error(e.line(), "", "", e.reason()));
        }
    }

    public List<Finding> findings() {
        return findings.all();
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public Optional<CsvFile> csv() {
        return Optional.ofNullable(csv);
    }

    /** How the file is read; empty where it fits no contract, or is refused. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** The first lines as they are read, none of a refused file with personal data. */
    public List<CsvLine> head() {
        return head.subList(0, Math.min(head.size(), SHOWN_LINES));
    }

    /** Whether the file says of itself that its numbers are made up. */
    public boolean synthetic() {
        return synthetic;
    }

    /** Adds something that only what counts already makes remarkable. */
    public void remark(Finding finding) {
        findings.add(finding);
    }

    public boolean refused() {
        return findings.refuse();
    }

    /** Whether the file can be loaded as it is. */
    public boolean loadable() {
        return !refused() && questions.isEmpty() && mapping != null;
    }

    /** Loads every line; what is wrong is added to the findings. */
    public void loadInto(Staging staging) throws IOException {
        Mapping read = Objects.requireNonNull(mapping);
        FirstWalk first = Objects.requireNonNull(walk);
        Area own = catalogue.areas().ofCode(catalogue.municipality().code()).orElseThrow();
        Keys keys = new Keys(read, catalogue.areas(), own, staging, findings);
        Loading loading = new Loading(
                read,
                Objects.requireNonNull(csv).delimiter(),
                profile(read.contract()),
                notations,
                keys,
                staging,
                findings);
        Keys quiet = new Keys(read, catalogue.areas(), own, staging, new Findings());
        new SecondWalk(read, loading, first, quiet, staging).run();
        if (staging.rows() == 0 && !findings.refuse()) {
            findings.add(Finding.error(0, "", "", Message.of("file.noData")));
        }
        staging.settle().forEach(c -> findings.add(finding(c, read)));
        first.spool().close();
    }

    public SourceProfile profile(DatasetContract contract) {
        return Objects.requireNonNull(
                catalogue.profiles().get(settings.profile().orElse(contract.profile())));
    }

    private void checkSettings() {
        settings.dataset()
                .filter(id -> !catalogue.datasets().containsKey(id))
                .ifPresent(id -> findings.add(Finding.error(
                        0,
                        "",
                        id,
                        Message.of(
                                "settings.noDataset",
                                String.join(", ", catalogue.datasets().keySet())))));
        settings.profile()
                .filter(id -> !catalogue.profiles().containsKey(id))
                .ifPresent(id -> findings.add(Finding.error(
                        0,
                        "",
                        id,
                        Message.of(
                                "settings.noProfile",
                                String.join(", ", catalogue.profiles().keySet())))));
    }

    private void recognise() {
        Optional<String> wanted = settings.dataset()
                .or(() -> Optional.ofNullable(settings.answers().get("dataset")));
        Collection<DatasetContract> candidates = wanted.isPresent()
                ? Optional.ofNullable(catalogue.datasets().get(wanted.get())).stream()
                        .toList()
                : catalogue.datasets().values();
        if (candidates.isEmpty()) {
            return;
        }
        switch (Recognition.of(head, candidates, settings)) {
            case Recognition.Found(Mapping found) -> mapping = found;
            case Recognition.Open(Question question) -> questions.add(question);
            case Recognition.None(Finding finding) -> findings.add(finding);
        }
    }

    private void survey(CsvFile file, String name) throws IOException {
        PersonalData personal = new PersonalData();
        Mapping read = mapping;
        personal.scan(0, List.of(name));
        List<Notation> guessed = read == null ? List.of() : guessed(read);
        FirstWalk first = new FirstWalk(
                personal,
                new PartReading.Plan(
                        read,
                        read == null ? null : profile(read.contract()),
                        Optional.ofNullable(read).flatMap(RowShape::of),
                        guessed));
        try (CsvCutting cutting = file.cut()) {
            first.read(cutting);
        }
        walk = first;
        List<Finding> found = personal.findings();
        if (!found.isEmpty()) {
            forgetFile();
            found.forEach(findings::add);
            return;
        }
        synthetic = saysSynthetic(name, read);
        if (read != null) {
            notations = first.survey().orElseThrow().notations(settings, questions, findings);
            if (!notations.equals(guessed)) {
                first.forgetRows();
            }
            if (!file.endsWithLine()) {
                findings.add(Finding.warning(0, "", "", Message.of("file.noEnd")));
            }
            read.unused().forEach(position -> unused(read, position));
            settings.set().keySet().stream()
                    .filter(column -> read.positions().containsKey(column))
                    .forEach(column ->
                            findings.add(Finding.error(0, column, "", Message.of("settings.columnThere", column))));
            settings.set().keySet().stream()
                    .filter(column -> read.contract().columns().stream()
                            .noneMatch(c -> c.name().equals(column)))
                    .forEach(column -> findings.add(Finding.error(
                            0,
                            column,
                            "",
                            Message.of("settings.noColumn", read.contract().id()))));
        }
    }

    private void unused(Mapping read, int position) {
        int line = read.header().line();
        String label = read.header().label(position);
        findings.add(
                read.isReadElsewhere(position)
                        ? Finding.error(line, label, "", Message.of("header.twice"))
                        : Finding.note(line, label, "", Message.of("column.unused")));
        if (PersonalData.isNamed(label)) {
            findings.add(Finding.warning(line, label, "", Message.of("personal.blank")));
        }
    }

    /** How the first lines write their numbers: what the whole file says is known when it is read. */
    private List<Notation> guessed(Mapping read) {
        Survey sample = new Survey(read, profile(read.contract()));
        head.stream().filter(l -> l.line() > read.header().line()).forEach(sample::line);
        return sample.notations(settings, new ArrayList<>(), new Findings());
    }

    /** Nothing of the file may be shown or kept. */
    private void forgetFile() throws IOException {
        if (walk != null) {
            walk.forgetRows();
        }
        head = List.of();
        mapping = null;
        questions.clear();
        findings.clear();
    }

    /** A made-up file bears the word in its name or above its header. */
    private boolean saysSynthetic(String name, @Nullable Mapping read) {
        int headerLine = read == null ? 0 : read.header().line();
        return hasTheWord(name)
                || head.stream()
                        .filter(l -> l.line() < headerLine)
                        .flatMap(l -> l.cells().stream())
                        .anyMatch(FileReading::hasTheWord);
    }

    private static boolean hasTheWord(String text) {
        return text.toLowerCase(Locale.ROOT).contains("syntetisk");
    }

    /** A rule as a reader would write it. */
    private static String told(Rule rule, DatasetContract contract) {
        Function<String, String> label =
                name -> contract.measure(name).orElseThrow().label();
        String plus = rule.plus().stream().map(label).collect(Collectors.joining(" + "));
        String minus = rule.minus().stream().map(m -> " − " + label.apply(m)).collect(Collectors.joining());
        return label.apply(rule.left()) + " = " + plus + minus;
    }

    private static Finding finding(Contradiction contradiction, Mapping mapping) {
        return switch (contradiction) {
            case Contradiction.Repeated(String measure, int first, int line) ->
                Finding.error(
                        line,
                        "",
                        "",
                        Message.of(
                                "row.repeated",
                                mapping.contract()
                                        .measure(measure)
                                        .orElseThrow()
                                        .label(),
                                first));
            case Contradiction.BrokenRule broken ->
                Finding.error(
                        broken.line(),
                        mapping.contract()
                                .measure(broken.rule().left())
                                .orElseThrow()
                                .label(),
                        broken.left().toPlainString(),
                        Message.of(
                                "row.rule",
                                told(broken.rule(), mapping.contract()),
                                broken.right().toPlainString()));
            case Contradiction.UnevenTotal u ->
                Finding.warning(
                        u.line(),
                        "",
                        "",
                        Message.of(
                                "total.parts",
                                mapping.contract()
                                        .dimension(u.dimension())
                                        .orElseThrow()
                                        .label(),
                                u.total().toPlainString(),
                                u.parts().toPlainString(),
                                u.cells()));
        };
    }
}
