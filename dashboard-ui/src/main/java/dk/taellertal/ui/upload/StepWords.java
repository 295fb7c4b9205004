package dk.taellertal.ui.upload;

import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import java.util.Optional;

/** What stands above a step: the finding of it, and what the file was read as. */
final class StepWords {

    private final Texts texts;

    StepWords(Texts texts) {
        this.texts = texts;
    }

    String lead(Step step, Optional<UploadReport> report) {
        return report.filter(r -> step != Step.FILE)
                .map(r -> r.mapping()
                        .map(m -> texts.of(
                                r.rows() == 0 ? "upload.readAs" : "upload.read",
                                r.file(),
                                m.contract().name(),
                                r.rows()))
                        .orElse(r.file()))
                .orElse(texts.of("upload.lead"));
    }

    String headline(Step step, Optional<Draft> draft) {
        Optional<UploadReport> report = draft.flatMap(Draft::report);
        if (step == Step.FILE || report.isEmpty()) {
            return texts.of("upload.title");
        }
        UploadReport told = report.get();
        return switch (step) {
            case FILE -> texts.of("upload.title");
            case DATASET ->
                told.mapping()
                        .map(m -> texts.of("headline.dataset", m.contract().name()))
                        .orElse(texts.of(
                                told.questions().isEmpty() ? "headline.dataset.none" : "headline.dataset.asked"));
            case CHECK -> texts.of("upload.outcome." + told.outcome());
            case EFFECT ->
                told.changes().isEmpty()
                        ? texts.of(
                                told.effect().difference().isEmpty()
                                        ? "headline.effect.withheld"
                                        : "headline.effect.none")
                        : texts.of("headline.effect", told.changes().size());
            case APPROVE ->
                draft.get().finished() || told.outcome() == Outcome.UNCHANGED
                        ? texts.of("upload.outcome." + told.outcome())
                        : texts.of(needsAnother(told) ? "headline.send" : "headline.approve");
        };
    }

    /** Whether another person must approve it. */
    static boolean needsAnother(UploadReport report) {
        return report.mapping()
                .filter(m -> m.contract().approval() == Approval.SECOND_PERSON)
                .isPresent();
    }
}
