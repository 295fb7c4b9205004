package dk.taellertal.ingest.load;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.period.Period;
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
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.SumAnswers;
import dk.taellertal.ingest.load.sums.SumLines;
import dk.taellertal.ingest.load.telling.TellingColumns;
import dk.taellertal.ingest.load.telling.TellingLines;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.mapping.Recognition;
import dk.taellertal.ingest.mapping.Wording;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.table.record.FileForm;
import dk.taellertal.ingest.table.record.NotATable;
import dk.taellertal.ingest.table.width.HeaderWidth;
import dk.taellertal.ingest.table.width.RowQuestions;
import dk.taellertal.ingest.table.width.RowRemains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way: recognised and surveyed when it is made, loaded into a staging when asked.
 * Nothing of a file with personal data leaves it but the places of the numbers.
 */
public final class FileReading {

    private static final int SAMPLED_LINES = 200;
    private static final int SHOWN_LINES = 40;
    private static final long MEGABYTE = 1L << 20;

    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Findings findings = new Findings();
    private final List<Question> questions = new ArrayList<>();
    private final FarPeriods years = new FarPeriods();
    private List<CsvLine> head = List.of();
    private @Nullable CsvFile csv;
    private @Nullable Mapping mapping;
    /** Where the file's lines are its rows as they stand. */
    private @Nullable ScanPass walk;

    private @Nullable AlternativeColumns alternatives;
    private @Nullable CancelledRows cancelled;
    /** Whether the rows are of different things. */
    private boolean varies;
    /** Where it was read as a table. */
    private Optional<List<CsvLine>> rows = Optional.empty();

    private boolean personal;
    private List<Notation> notations = List.of();
    private boolean synthetic;

    /** Recognises and surveys a file; what is wrong or open is among the findings and questions. */
    public FileReading(Path file, String name, Catalogue catalogue, ReadSettings settings) throws IOException {
        this.catalogue = catalogue;
        this.settings = settings;
        try {
            Encoding encoding = Encoding.of(file);
            FileForm.expectText(file, encoding);
            if (encoding.isOld()) {
                findings.add(Finding.warning(0, "", "", Message.of("file.oldEncoding", encoding)));
            }
            csv = CsvFile.of(file, encoding);
            head = csv.head(SAMPLED_LINES);
            SettingFaults.of(settings, catalogue).forEach(findings::add);
            recognise(csv);
            if (!personal) {
                survey(csv, name);
            }
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
        return mapping == null
                ? findings.all()
                : new TellingLines(mapping.contract(), catalogue.areas(), own(), years.years()).heard(findings.all());
    }

    /** Whether the sender is asked, or has said, what the values of an unused column mean. */
    private boolean isAsked(String column) {
        String key = NarrowedColumns.KEY + column;
        return settings.answers().containsKey(key)
                || questions.stream().anyMatch(q -> q.key().equals(key));
    }

    private String own() {
        return catalogue.municipality().code();
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

    /** Adds something that only what is remembered leaves open, in the place of what the file itself does. */
    public void ask(Question question) {
        questions.removeIf(q -> q.key().equals(question.key()));
        questions.add(question);
    }

    public boolean refused() {
        return findings.refuse();
    }

    /**
     * Looks at the periods of a file that was loaded.
     *
     * @param staging what it was loaded into
     * @param known those that the dataset has already
     * @param today a year that is plausible in itself
     */
    public void lookAtPeriods(Staging staging, Collection<Period> known, int today) {
        Mapping read = Objects.requireNonNull(mapping);
        read.periodCells()
                .forEach(c -> years.met(
                        c.period(),
                        read.header().line(),
                        read.header().label(c.position()),
                        read.header().label(c.position())));
        years.days(read.contract()).forEach(findings::add);
        List<Finding> far = years.findings(known, today);
        far.forEach(findings::add);
        if (far.isEmpty() && !read.wide()) {
            years.alone(staging.rowsByPeriod()).forEach(findings::add);
            if (varies) {
                years.dragged(staging.rowsByPeriod()).forEach(findings::add);
            }
        }
        years.mixed(read.contract(), settings.answers(), questions, findings);
        // What lacks may lack because of a line that is refused or asked about.
        if (loadable()) {
            new RowsTogether(read, staging).findings().forEach(findings::add);
        }
    }

    /** Whether the file can be loaded as it is. */
    public boolean loadable() {
        return !refused() && questions.isEmpty() && mapping != null;
    }

    /** Loads every line; what is wrong or open is added to the findings and questions. */
    public void loadInto(Staging staging) throws IOException {
        Mapping read = Objects.requireNonNull(mapping);
        Area own = catalogue.areas().ofCode(catalogue.municipality().code()).orElseThrow();
        MetCodes met = new MetCodes();
        Spellings spellings = new Spellings(staging, findings);
        MarkedPeriods marked = new MarkedPeriods(settings);
        Keys keys = new Keys(read, catalogue.areas(), own, staging, findings, years, marked, met, spellings);
        LineKinds kinds = rows.isPresent() ? LineKinds.inTable(read) : inFile(read);
        Loading loading = new Loading(
                read,
                Objects.requireNonNull(csv).delimiter(),
                profile(read),
                notations,
                kinds,
                keys,
                staging,
                findings,
                new RowQuestions(
                        read.header().line(),
                        read.header().names(),
                        Objects.requireNonNull(csv).delimiter(),
                        settings.answers()));
        if (rows.isPresent()) {
            rows.get().forEach(loading::line);
        } else {
            ScanPass first = Objects.requireNonNull(walk);
            Keys quiet = new Keys(read, catalogue.areas(), own, staging, new Findings(), years, marked, met, spellings);
            new LoadPass(read, loading, first, quiet, staging).run();
        }
        loading.tellDamaged(staging.rows(), questions);
        marked.question().ifPresent(questions::add);
        marked.findings().forEach(findings::add);
        AlternativeColumns versions = Objects.requireNonNull(alternatives);
        versions.settle(this::lines, staging, findings);
        SumAnswers answers = new SumAnswers(settings.answers(), questions);
        answers.check(findings);
        loading.end(
                new SumLines(read, profile(read), met, staging, findings, answers).leaveOut(),
                remains(read, position -> met.in(read.header().label(position))));
        new AgeOverlaps(settings.answers(), met, staging, findings, questions)
                .settle(read.contract().dimensions());
        new OddNames(met, read.contract().addable(), findings)
                .tell(read.contract().dimensions());
        varies = met.varies(read.contract());
        Objects.requireNonNull(cancelled).findings(this::lines).forEach(findings::add);
        if (!read.contract().unique()) {
            new RepeatedLines(staging, read.unused(), versions)
                    .settle(this::lines, settings.answers(), questions, findings);
        }
        if (staging.rows() == 0 && !findings.refuse()) {
            findings.add(Finding.error(0, "", "", Message.of("file.noData")));
        }
        staging.validate().forEach(c -> findings.add(ContradictionFinding.of(c, read.contract())));
        if (walk != null) {
            walk.spool().close();
        }
    }

    /** Every line once more, as the file or the table has it. */
    private void lines(RepeatedLines.LineReader reader) throws IOException {
        if (rows.isPresent()) {
            for (CsvLine line : rows.get()) {
                reader.line(line);
            }
        } else {
            Objects.requireNonNull(csv).read(line -> {
                reader.line(line);
                return true;
            });
        }
    }

    public SourceProfile profile(Mapping read) {
        return Objects.requireNonNull(
                catalogue.profiles().get(settings.profile().orElse(read.profile())));
    }

    private void recognise(CsvFile file) throws IOException {
        Optional<String> wanted = settings.dataset()
                .or(() -> Optional.ofNullable(settings.answers().get("dataset")));
        Collection<DatasetContract> candidates = wanted.isPresent()
                ? Optional.ofNullable(catalogue.datasets().get(wanted.get())).stream()
                        .toList()
                : catalogue.datasets().values();
        if (candidates.isEmpty() || findings.refuse()) {
            return;
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
            settle(asItStands);
        } else if (Files.size(file.path()) > TableReading.MOST_BYTES) {
            settle(asItStands);
            findings.add(
                    Finding.note(0, "", "", Message.of("file.tooBigForTable", TableReading.MOST_BYTES / MEGABYTE)));
        } else {
            settle(asItStands, new TableReading(catalogue, wordings, settings).read(file.path(), head));
        }
        expectWholeHeader(file);
    }

    /** Lines under a header of another width are not read as they stand unless the sender says where its names belong. */
    private void expectWholeHeader(CsvFile file) {
        Mapping read = mapping;
        boolean said = HeaderWidth.FIRST.equals(settings.answers().getOrDefault(HeaderWidth.QUESTION, ""));
        if (read != null && rows.isEmpty() && !said && !Layout.headerFits(read, head, file.delimiter())) {
            findings.add(Finding.error(
                    read.header().line(),
                    "",
                    "",
                    Message.of("header.otherWidth", read.header().columns())));
        }
    }

    private void settle(Recognition recognition) {
        switch (recognition) {
            case Recognition.Found(Mapping found) -> mapping = found;
            case Recognition.Open(Question question) -> questions.add(question);
            case Recognition.None(Finding finding) -> findings.add(finding);
        }
    }

    private void settle(Recognition asItStands, TableReading.Outcome asTable) throws IOException {
        switch (asTable) {
            case TableReading.Outcome.Fits fits -> {
                mapping = fits.mapping();
                rows = Optional.of(fits.rows());
                fits.findings().forEach(findings::add);
            }
            case TableReading.Outcome.Open open
            when asItStands instanceof Recognition.Open && !TableReading.wanted(settings) -> settle(asItStands);
            case TableReading.Outcome.Open open -> {
                questions.addAll(open.questions());
                open.findings().forEach(findings::add);
            }
            case TableReading.Outcome.Unknown(Finding finding)
            when asItStands instanceof Recognition.None -> findings.add(finding);
            case TableReading.Outcome.Unknown unknown -> settle(asItStands);
            case TableReading.Outcome.Broken(List<Finding> faults)
            when faults.stream().anyMatch(TableReading::tellsOfPersonalData) -> {
                forgetFile();
                personal = true;
                faults.forEach(findings::add);
            }
            case TableReading.Outcome.Broken(List<Finding> faults)
            when asItStands instanceof Recognition.None || TableReading.wanted(settings) ->
                faults.forEach(findings::add);
            case TableReading.Outcome.Broken broken -> settle(asItStands);
        }
    }

    private void survey(CsvFile file, String name) throws IOException {
        PersonalData seen = new PersonalData();
        seen.scan(0, List.of(name));
        mapping = mapping == null ? null : counted(mapping);
        if (rows.isEmpty()) {
            surveyLines(file, seen);
        }
        List<Finding> found = seen.findings();
        if (!found.isEmpty()) {
            forgetFile();
            found.forEach(findings::add);
            return;
        }
        synthetic = SyntheticWord.standsIn(name, above(mapping));
        Mapping read = mapping;
        if (read == null) {
            return;
        }
        Survey survey = walk == null ? surveyRows(read) : walk.survey().orElseThrow();
        notations = survey.notations(settings, questions, findings);
        survey.markFindings().forEach(findings::add);
        survey.unitFaults().forEach(findings::add);
        questions.addAll(survey.unitQuestions(settings));
        if (walk != null && !notations.equals(guessed(read))) {
            walk.forgetRows();
        }
        FileEnd.finding(file, read, head).ifPresent(findings::add);
        UnusedColumns unused = new UnusedColumns(read, head, settings);
        unused.findings().forEach(findings::add);
        if (!findings.refuse()) {
            unused.nameless().forEach(findings::add);
        }
        questions.addAll(unused.questions());
        cancelled = new CancelledRows(read, survey.values());
        alternatives = new AlternativeColumns(read, survey.values(), settings);
        alternatives.findings().forEach(findings::add);
        questions.addAll(alternatives.questions());
        SaidPeriod.fault(read, head, survey.values()).ifPresent(findings::add);
        NarrowedColumns narrowed = new NarrowedColumns(read, survey.values(), settings, catalogue.areas());
        narrowed.findings().forEach(findings::add);
        questions.addAll(narrowed.questions());
        new TellingColumns(read, survey.values()::of, catalogue.areas(), own())
                .findings().stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR || !isAsked(f.column()))
                        .forEach(findings::add);
        if (rows.isEmpty()) {
            MergedCells.findings(read, head).forEach(findings::add);
            unused.blankOnes().forEach(findings::add);
            // Where rows stand above the header, their fault alone tells of the lines there.
            Layout.rowsAbove(read, head, file.delimiter())
                    .ifPresentOrElse(findings::add, () -> titles(read).forEach(findings::add));
        }
        SettingFaults.of(settings, read).forEach(findings::add);
    }

    /** The lines above the header, or above the first row where the file was read as a table. */
    private List<CsvLine> above(@Nullable Mapping read) {
        int first = rows.map(r -> r.getFirst().line())
                .orElse(read == null ? 0 : read.header().line());
        return head.stream().filter(l -> l.line() < first).toList();
    }

    private List<Finding> titles(Mapping read) {
        RowRemains remains = remains(read, position -> Stream.empty());
        return above(read).stream()
                .filter(l -> !l.blank())
                .map(l -> remains.above(l.cells())
                        ? RowRemains.warning(l.line(), l.text())
                        : Finding.note(l.line(), "", l.text(), Message.of("line.title")))
                .toList();
    }

    /** @param met what the rows are known to have at a position, beside what the first of them have */
    private RowRemains remains(Mapping read, IntFunction<Stream<String>> met) {
        LineKinds kinds = inFile(read);
        List<CsvLine> first = head.stream()
                .filter(l -> l.line() > read.header().line() && kinds.of(l) == LineKind.DATA)
                .toList();
        return new RowRemains(
                kinds.usualSize().orElse(read.header().columns()),
                position -> Stream.concat(first.stream().map(l -> l.cell(position)), met.apply(position)));
    }

    /** The mapping with amounts counted as the file says. */
    private Mapping counted(Mapping read) throws IOException {
        int firstRow = rows.map(r -> r.getFirst().line()).orElse(read.header().line() + 1);
        return read.counting(
                new FileUnits(read, head, firstRow, Objects.requireNonNull(csv).end())
                        .powers(settings, questions, findings));
    }

    private void surveyLines(CsvFile file, PersonalData seen) throws IOException {
        Mapping read = mapping;
        ScanPass first = new ScanPass(
                seen,
                new PartReading.Plan(
                        read,
                        read == null ? null : profile(read),
                        Optional.ofNullable(read).flatMap(RowShape::of),
                        Optional.ofNullable(read).map(this::inFile),
                        read == null ? List.of() : guessed(read)));
        try (CsvCutting cutting = file.cut()) {
            first.read(cutting);
        }
        walk = first;
    }

    private Survey surveyRows(Mapping read) {
        Survey survey = new Survey(read, profile(read), LineKinds.inTable(read));
        rows.orElseThrow().forEach(survey::line);
        return survey;
    }

    /** How the first lines write their numbers: what the whole file says is known when it is read. */
    private List<Notation> guessed(Mapping read) {
        Survey sample = new Survey(read, profile(read), inFile(read));
        head.stream().filter(l -> l.line() > read.header().line()).forEach(sample::line);
        return sample.notations(settings, new ArrayList<>(), new Findings());
    }

    private LineKinds inFile(Mapping read) {
        return LineKinds.inFile(read, head, Objects.requireNonNull(csv).delimiter());
    }

    /** Nothing of the file may be shown or kept. */
    private void forgetFile() throws IOException {
        if (walk != null) {
            walk.forgetRows();
        }
        head = List.of();
        rows = Optional.empty();
        mapping = null;
        questions.clear();
        findings.clear();
    }
}
