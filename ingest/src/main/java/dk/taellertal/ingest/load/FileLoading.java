package dk.taellertal.ingest.load;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.SumAnswers;
import dk.taellertal.ingest.load.sums.SumLines;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.table.width.RowQuestions;
import java.io.IOException;

/** The fourth step: every line of a file becomes rows of a staging, or a remark, and the rows are looked at together. */
final class FileLoading {

    private final SurveyedFile surveyed;
    private final MappedFile file;
    private final Mapping mapping;
    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Remarks remarks;
    private final Staging staging;
    private final MetCodes met = new MetCodes();
    private final FarPeriods periods = new FarPeriods();
    private final MarkedPeriods marked;
    private final Spellings spellings;

    private FileLoading(
            SurveyedFile surveyed, Catalogue catalogue, ReadSettings settings, Remarks remarks, Staging staging) {
        this.surveyed = surveyed;
        this.file = surveyed.file();
        this.mapping = file.mapping();
        this.catalogue = catalogue;
        this.settings = settings;
        this.remarks = remarks;
        this.staging = staging;
        marked = new MarkedPeriods(settings);
        spellings = new Spellings(staging.codes(), remarks.findings());
    }

    static LoadedFile load(
            SurveyedFile surveyed, Catalogue catalogue, ReadSettings settings, Remarks remarks, Staging staging)
            throws IOException {
        return new FileLoading(surveyed, catalogue, settings, remarks, staging).load();
    }

    private LoadedFile load() throws IOException {
        Loading loading = loading();
        readLines(loading);
        loading.tellDamaged(staging.rows(), remarks.questions());
        marked.question().ifPresent(remarks.questions()::add);
        remarks.addAll(marked.findings());
        surveyed.alternatives().settle(file, staging, remarks.findings());
        lookAtSums(loading);
        lookAtNames();
        remarks.addAll(surveyed.cancelled().findings(file));
        if (!mapping.contract().unique()) {
            new RepeatedLines(staging, mapping.unused(), surveyed.alternatives())
                    .settle(file, settings.answers(), remarks.questions(), remarks.findings());
        }
        if (staging.rows() == 0 && !remarks.findings().refuse()) {
            remarks.add(Finding.error(0, "", "", Message.of("file.noData")));
        }
        staging.validate().forEach(c -> remarks.add(ContradictionFinding.of(c, mapping.contract())));
        if (surveyed.pass().isPresent()) {
            surveyed.pass().get().spool().close();
        }
        return new LoadedFile(file, periods, met.varies(mapping.contract()));
    }

    private Loading loading() {
        char delimiter = file.csv().delimiter();
        return new Loading(
                mapping,
                delimiter,
                file.profile(),
                surveyed.notations(),
                file.kinds(),
                keys(remarks.findings()),
                staging,
                remarks.findings(),
                new RowQuestions(mapping.header().line(), mapping.header().names(), delimiter, settings.answers()));
    }

    private Keys keys(Findings findings) {
        Area own = catalogue.areas().ofCode(catalogue.municipality().code()).orElseThrow();
        return new Keys(mapping, catalogue.areas(), own, staging.codes(), findings, periods, marked, met, spellings);
    }

    private void readLines(Loading loading) throws IOException {
        if (file.rows().isPresent()) {
            file.rows().get().forEach(loading::line);
        } else {
            Keys quiet = keys(new Findings());
            new LoadPass(mapping, loading, surveyed.pass().orElseThrow(), quiet, staging).run();
        }
    }

    private void lookAtSums(Loading loading) {
        SumAnswers answers = new SumAnswers(settings.answers(), remarks.questions());
        answers.check(remarks.findings());
        loading.end(
                new SumLines(mapping, file.profile(), met, staging, remarks.findings(), answers).leaveOut(),
                file.remains(position -> met.in(mapping.header().label(position))));
    }

    private void lookAtNames() {
        new AgeOverlaps(settings.answers(), met, staging, remarks.findings(), remarks.questions())
                .settle(mapping.contract().dimensions());
        new OddNames(met, mapping.contract().addable(), remarks.findings())
                .tell(mapping.contract().dimensions());
    }
}
