package dk.taellertal.ingest.upload;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.Difference;
import dk.taellertal.core.store.RowChange;
import dk.taellertal.core.value.Computed;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a file, or would become of it.
 *
 * @param upload its id, once published
 * @param effect what it does to what counts
 */
public record UploadReport(
        Outcome outcome,
        Optional<String> upload,
        String file,
        String sha256,
        Optional<CsvFile> csv,
        Optional<Mapping> mapping,
        List<CsvLine> head,
        boolean synthetic,
        List<Finding> findings,
        List<Question> questions,
        Effect effect) {

    /**
     * What the file does to what counts.
     *
     * @param rows facts read
     * @param difference rows against those they replace; empty where that would confirm a guess at rows that are hidden
     * @param replaced rows of earlier uploads that no longer count, by upload
     * @param moved the rows that differ the most from those they replace, the most important first; none where rows may
     *     be hidden
     * @param changes values of key figures of the own municipality that become others
     */
    public record Effect(
            long rows,
            Optional<Difference> difference,
            Map<String, Long> replaced,
            List<RowChange> moved,
            List<Change> changes) {

        /** Of a file that was not loaded, or only so far. */
        static Effect none(long rows) {
            return new Effect(rows, Optional.of(new Difference(0, 0, 0)), Map.of(), List.of(), List.of());
        }
    }

    /** Facts read. */
    public long rows() {
        return effect.rows();
    }

    /** How many findings refuse the file. */
    public long errors() {
        return findings.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .count();
    }

    /** Values of key figures of the own municipality that become others. */
    public List<Change> changes() {
        return effect.changes();
    }

    /** Whether the file was refused because it holds personal data: then nothing of it may be kept anywhere. */
    public boolean personalData() {
        return findings.stream().anyMatch(f -> f.message().key().startsWith("personal."));
    }

    /** What Excel calls the cell a finding is about, for example {@code C12}; empty where it is about no one cell. */
    public String cellOf(Finding finding) {
        return mapping.map(m -> m.header().cell(finding.column(), finding.line()))
                .orElse("");
    }

    /** How a check or an import ends. */
    public enum Outcome {
        /** It could be published as it is. */
        ACCEPTED,
        PUBLISHED,
        /** It waits for a second person's approval. */
        STAGED,
        /** The very same file counts already. */
        UNCHANGED,
        /** Questions are open. */
        ASKED,
        REFUSED
    }

    /** A key figure's value in a period before and after; empty where there was or is no such point. */
    public record Change(KeyFigure figure, Period period, Optional<Computed> before, Optional<Computed> after) {}
}
