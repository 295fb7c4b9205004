package dk.taellertal.ingest.load;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.Encoding;
import dk.taellertal.ingest.csv.UnreadableFile;
import dk.taellertal.ingest.load.telling.TellingLines;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.table.record.FileForm;
import dk.taellertal.ingest.table.record.NotATable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way, step by step: recognised, scanned and surveyed when it is made, loaded into a staging when asked.
 * Nothing of a file with personal data leaves it but the places of the numbers.
 */
public final class FileReading {

    private static final int SAMPLED_LINES = 200;
    private static final int SHOWN_LINES = 40;

    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Remarks remarks = new Remarks();
    private List<CsvLine> head = List.of();
    private @Nullable CsvFile csv;
    private @Nullable SurveyedFile surveyed;
    private @Nullable LoadedFile loaded;
    private boolean synthetic;

    /** Recognises and surveys a file; what is wrong or open is among the findings and questions. */
    public FileReading(Path file, String name, Catalogue catalogue, ReadSettings settings) throws IOException {
        this.catalogue = catalogue;
        this.settings = settings;
        try {
            Encoding encoding = Encoding.of(file);
            FileForm.expectText(file, encoding);
            if (encoding.isOld()) {
                remarks.add(Finding.warning(0, "", "", Message.of("file.oldEncoding", encoding)));
            }
            csv = CsvFile.of(file, encoding);
            head = csv.head(SAMPLED_LINES);
            remarks.addAll(SettingFaults.of(settings, catalogue));
            switch (new FileRecognition(catalogue, settings, remarks).of(csv, head)) {
                case FileRecognition.Outcome.Fits(MappedFile mapped) -> survey(csv, name, Optional.of(mapped));
                case FileRecognition.Outcome.None none -> survey(csv, name, Optional.empty());
                case FileRecognition.Outcome.Personal(List<Finding> faults) -> tellOnly(faults);
            }
        } catch (NotATable e) {
            tellOnly(List.of(e.finding()));
        } catch (UnreadableFile e) {
            // What was not looked through to the end may hold personal data.
            tellOnly(List.of(Finding.error(e.line(), "", "", e.reason())));
        }
    }

    private void survey(CsvFile file, String name, Optional<MappedFile> recognised) throws IOException {
        FileSurvey survey = new FileSurvey(catalogue, settings, remarks);
        Optional<MappedFile> mapped =
                recognised.isPresent() ? Optional.of(survey.counted(recognised.get())) : Optional.empty();
        ScannedFile scanned = ScannedFile.of(file, name, mapped, settings);
        try {
            if (!scanned.personal().isEmpty()) {
                tellOnly(scanned.personal());
                return;
            }
            synthetic =
                    SyntheticWord.standsIn(name, mapped.map(MappedFile::above).orElse(List.of()));
            if (mapped.isPresent()) {
                surveyed = survey.of(mapped.get(), scanned);
            }
        } finally {
            if (!loadable()) {
                scanned.forgetRows();
            }
        }
    }

    /** Nothing of the file may be shown or kept but some findings. */
    private void tellOnly(List<Finding> faults) {
        head = List.of();
        remarks.clear();
        remarks.addAll(faults);
    }

    public List<Finding> findings() {
        List<Finding> all = remarks.findings().all();
        String own = catalogue.municipality().code();
        NavigableSet<Integer> years =
                loaded == null ? new TreeSet<>() : loaded.periods().years();
        return mapping()
                .map(read -> new TellingLines(read.contract(), catalogue.areas(), own, years).heard(all))
                .orElse(all);
    }

    public List<Question> questions() {
        return List.copyOf(remarks.questions());
    }

    public Optional<CsvFile> csv() {
        return Optional.ofNullable(csv);
    }

    /** How the file is read; empty where it fits no contract, or is refused. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(surveyed).map(s -> s.file().mapping());
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
        remarks.add(finding);
    }

    /** Adds something that only what is remembered leaves open, in the place of what the file itself does. */
    public void ask(Question question) {
        remarks.questions().removeIf(q -> q.key().equals(question.key()));
        remarks.questions().add(question);
    }

    public boolean refused() {
        return remarks.findings().refuse();
    }

    /** Whether the file can be loaded as it is. */
    public boolean loadable() {
        return remarks.accept() && surveyed != null;
    }

    /** Loads every line; what is wrong or open is added to the findings and questions. */
    public void loadInto(Staging staging) throws IOException {
        loaded = FileLoading.load(Objects.requireNonNull(surveyed), catalogue, settings, remarks, staging);
    }

    /**
     * Looks at the periods of a file that was loaded.
     *
     * @param staging what it was loaded into
     * @param known those that the dataset has already
     * @param today a year that is plausible in itself
     */
    public void lookAtPeriods(Staging staging, Collection<Period> known, int today) {
        new PeriodCheck(settings, remarks).look(Objects.requireNonNull(loaded), staging, known, today);
    }
}
