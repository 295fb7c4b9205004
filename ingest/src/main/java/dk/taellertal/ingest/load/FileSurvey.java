package dk.taellertal.ingest.load;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.load.telling.TellingColumns;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.table.width.RowRemains;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The third step: how a file's numbers are written, and what its lines and columns leave open before they are loaded. */
final class FileSurvey {

    private final Catalogue catalogue;
    private final ReadSettings settings;
    private final Remarks remarks;

    FileSurvey(Catalogue catalogue, ReadSettings settings, Remarks remarks) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.remarks = remarks;
    }

    /** The file with amounts counted in the unit that it names. */
    MappedFile counted(MappedFile file) throws IOException {
        FileUnits units = new FileUnits(
                file.mapping(), file.head(), file.firstRow(), file.csv().end());
        return file.with(file.mapping().counting(units.powers(settings, remarks.questions(), remarks.findings())));
    }

    SurveyedFile of(MappedFile file, ScannedFile scanned) throws IOException {
        Mapping mapping = file.mapping();
        Survey survey = scanned.pass().map(pass -> pass.survey().orElseThrow()).orElseGet(() -> surveyRows(file));
        List<Notation> notations = survey.notations(settings, remarks.questions(), remarks.findings());
        remarks.addAll(survey.markFindings());
        remarks.addAll(survey.unitFaults());
        remarks.questions().addAll(survey.unitQuestions(settings));
        if (!notations.equals(scanned.guessed())) {
            scanned.forgetRows();
        }
        FileEnd.finding(file.csv(), mapping, file.head()).ifPresent(remarks::add);
        UnusedColumns unused = new UnusedColumns(mapping, file.head(), settings);
        lookAtUnused(unused);
        CancelledRows cancelled = new CancelledRows(mapping, survey.values());
        AlternativeColumns alternatives = new AlternativeColumns(mapping, survey.values(), settings);
        remarks.addAll(alternatives.findings());
        remarks.questions().addAll(alternatives.questions());
        SaidPeriod.fault(mapping, file.head(), survey.values()).ifPresent(remarks::add);
        lookAtColumns(mapping, survey);
        if (file.rows().isEmpty()) {
            lookAtLayout(file, unused);
        }
        remarks.addAll(SettingFaults.of(settings, mapping));
        return new SurveyedFile(file, scanned.pass(), notations, alternatives, cancelled);
    }

    private static Survey surveyRows(MappedFile file) {
        Survey survey = new Survey(file.mapping(), file.profile(), file.kinds());
        file.rows().orElseThrow().forEach(survey::line);
        return survey;
    }

    private void lookAtUnused(UnusedColumns unused) {
        remarks.addAll(unused.findings());
        if (!remarks.findings().refuse()) {
            remarks.addAll(unused.nameless());
        }
        remarks.questions().addAll(unused.questions());
    }

    private void lookAtColumns(Mapping mapping, Survey survey) {
        NarrowedColumns narrowed = new NarrowedColumns(mapping, survey.values(), settings, catalogue.areas());
        remarks.addAll(narrowed.findings());
        remarks.questions().addAll(narrowed.questions());
        String own = catalogue.municipality().code();
        new TellingColumns(mapping, survey.values()::of, catalogue.areas(), own)
                .findings().stream()
                        .filter(f -> f.severity() == Finding.Severity.ERROR || !isAsked(f.column()))
                        .forEach(remarks::add);
    }

    /** Whether the sender is asked, or has said, what the values of an unused column mean. */
    private boolean isAsked(String column) {
        String key = NarrowedColumns.KEY + column;
        return settings.answers().containsKey(key)
                || remarks.questions().stream().anyMatch(q -> q.key().equals(key));
    }

    private void lookAtLayout(MappedFile file, UnusedColumns unused) {
        remarks.addAll(MergedCells.findings(file.mapping(), file.head()));
        remarks.addAll(unused.blankOnes());
        // Where rows stand above the header, their fault alone tells of the lines there.
        Layout.rowsAbove(file.mapping(), file.head(), file.csv().delimiter())
                .ifPresentOrElse(remarks::add, () -> remarks.addAll(titles(file)));
    }

    private static List<Finding> titles(MappedFile file) {
        RowRemains remains = file.remains(position -> Stream.empty());
        return file.above().stream()
                .filter(l -> !l.blank())
                .map(l -> title(l, remains))
                .toList();
    }

    private static Finding title(CsvLine line, RowRemains remains) {
        return remains.above(line.cells())
                ? RowRemains.warning(line.line(), line.text())
                : Finding.note(line.line(), "", line.text(), Message.of("line.title"));
    }
}
