package dk.taellertal.ui.program;

import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.duty.DutyDocument;
import dk.taellertal.ui.edition.EditionDocument;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedRequest;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.plan.PlanDocument;
import dk.taellertal.ui.preparation.BudgetDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.wish.WishDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one can ask of the program. Two ways there: a home opened in this process, or a service that holds it.
 * A question that names something unknown ends in an {@link IllegalArgumentException}.
 */
public interface TaellerTal extends AutoCloseable {

    List<FigureSummary> figures();

    FigureDocument figure(FigureQuery request);

    /** @param format {@code png} or {@code svg} */
    byte[] chart(FigureQuery request, String format);

    /** What a figure's year is expected to end at. */
    ExpectedDocument expected(ExpectedRequest request);

    /** What a newer population forecast means for the budget. */
    DemographyDocument demography(DemographyRequest request);

    /** When needs outgrow what there is room for. */
    List<CapacityDocument> capacity();

    /**
     * What the budget of a year is prepared from.
     *
     * @param year the newest where none is named
     * @param dataVersion an earlier state of the numbers
     */
    BudgetDocument budget(Optional<Integer> year, Optional<Long> dataVersion);

    /** @param dataVersion as they were after an event of the log */
    GoalsDocument goals(Optional<Long> dataVersion);

    /**
     * All goals as files of the catalogue's form, by path.
     *
     * @param dataVersion as they were after an event of the log
     */
    Map<String, String> goalFiles(Optional<Long> dataVersion);

    /**
     * All objectives, those that are no longer worked with among them.
     *
     * @param dataVersion as they were after an event of the log
     */
    List<ObjectiveDocument> objectives(Optional<Long> dataVersion);

    /** One objective with all that it says and all that became of it; of one that was merged, the one it goes on in. */
    ObjectiveDocument objective(String id, Optional<Long> dataVersion);

    /** Asks for what waits for any department. */
    String EVERY_DEPARTMENT = "*";

    /**
     * What waits for whoever asks, what is overdue first.
     *
     * @param department another one's, or {@link #EVERY_DEPARTMENT}: for administrators
     */
    List<DutyDocument> duties(Optional<String> department);

    /** What is to be done within a while. */
    List<PlanDocument> plans();

    /** The numbers that people are glad to have and dream of, in the order in which they were wished. */
    List<WishDocument> wishes();

    /** What the council was shown, in the order of release, those withdrawn among them. */
    List<EditionDocument> editions();

    /** Holds every number of a text beside the numbers that pages show; nothing of the text is kept. */
    TextCheckDocument checkText(String text);

    /** Newest first. */
    List<UploadDocument> uploads();

    /** Says what would become of a file; changes nothing. */
    ReportDocument check(Path file, ReadSettings settings) throws IOException;

    /** Publishes a file, whole or not at all. */
    ReportDocument publish(Path file, ReadSettings settings) throws IOException;

    UploadDocument undo(String upload);

    /** What an upload that waits for a second person would do now. */
    ReportDocument consequence(String upload) throws IOException;

    /** Publishes an upload that another person sent. */
    ReportDocument approve(String upload) throws IOException;

    /** Says no to an upload that another person sent. */
    UploadDocument reject(String upload, String reason) throws IOException;

    @Override
    void close();
}
