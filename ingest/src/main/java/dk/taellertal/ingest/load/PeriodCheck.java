package dk.taellertal.ingest.load;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Staging;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Header;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.Collection;
import java.util.List;

/** The last step: what is odd about the periods of a file that was loaded, and about its rows of them together. */
final class PeriodCheck {

    private final ReadSettings settings;
    private final Remarks remarks;

    PeriodCheck(ReadSettings settings, Remarks remarks) {
        this.settings = settings;
        this.remarks = remarks;
    }

    /**
     * Adds it to the remarks.
     *
     * @param staging what the file was loaded into
     * @param known periods that the dataset has already
     * @param today a year that is plausible in itself
     */
    void look(LoadedFile loaded, Staging staging, Collection<Period> known, int today) {
        Mapping mapping = loaded.file().mapping();
        FarPeriods periods = loaded.periods();
        meetColumns(mapping, periods);
        remarks.addAll(periods.days(mapping.contract()));
        List<Finding> far = periods.findings(known, today);
        remarks.addAll(far);
        if (far.isEmpty() && !mapping.wide()) {
            remarks.addAll(periods.alone(staging.validated().rowsByPeriod()));
            if (loaded.varied()) {
                remarks.addAll(periods.dragged(staging.validated().rowsByPeriod()));
            }
        }
        periods.mixed(mapping.contract(), settings.answers(), remarks.questions(), remarks.findings());
        // What lacks may lack because of a line that is refused or asked about.
        if (remarks.accept()) {
            remarks.addAll(new RowsTogether(mapping, staging.validated()).findings());
        }
    }

    /** Periods that are named by the header are met there. */
    private static void meetColumns(Mapping mapping, FarPeriods periods) {
        Header header = mapping.header();
        mapping.periodCells()
                .forEach(c ->
                        periods.met(c.period(), header.line(), header.label(c.position()), header.label(c.position())));
    }
}
