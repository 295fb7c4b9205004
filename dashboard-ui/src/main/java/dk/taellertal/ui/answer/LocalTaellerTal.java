package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers from a home opened in this process. Closing it leaves the home open. */
public final class LocalTaellerTal implements TaellerTal {

    private final OpenHome home;
    private final Catalogue catalogue;
    private final Documents documents;
    private final FigureCharts charts;
    private final String by;

    /** @param by the account that asks */
    public LocalTaellerTal(OpenHome home, Texts texts, String by) {
        this.home = home;
        this.catalogue = home.catalogue();
        this.documents = new Documents(catalogue, texts);
        this.charts = new FigureCharts(catalogue, texts);
        this.by = by;
    }

    @Override
    public List<FigureSummary> figures() {
        return catalogue.figures().values().stream().map(documents::summary).toList();
    }

    @Override
    public FigureDocument figure(FigureRequest request) {
        return documents.figure(answer(request), request.only());
    }

    @Override
    public byte[] chart(FigureRequest request, String format) {
        return draw(answer(request), format, Canvas.CASE, Theme.LIGHT);
    }

    /** Draws an answer as someone wants to see it. */
    public byte[] draw(FigureAnswer answer, String format, Canvas canvas, Theme theme) {
        return charts.draw(answer, format, canvas, theme);
    }

    /** The core's own answer to a request. */
    public FigureAnswer answer(FigureRequest request) {
        KeyFigure figure = figureOf(request);
        return home.figures()
                .answer(new FigureQuestion(
                        figure,
                        request.area()
                                .map(this::area)
                                .orElse(catalogue.municipality().code()),
                        new PeriodRange(
                                request.from().map(Period::parse).orElse(null),
                                request.to().map(Period::parse).orElse(null)),
                        request.only(),
                        request.compare().map(this::areaOrGroup),
                        true));
    }

    private KeyFigure figureOf(FigureRequest request) {
        KeyFigure figure = catalogue
                .figure(request.id())
                .orElseThrow(() -> new UnknownThing("there is no key figure '%s'".formatted(request.id())));
        return request.definitionVersion()
                .map(version -> figure.asOfVersion(version)
                        .orElseThrow(() -> new UnknownThing("key figure '%s' has no version %d (versions: %s)"
                                .formatted(figure.id(), version, Documents.versions(figure)))))
                .orElse(figure);
    }

    private String area(String text) {
        return catalogue
                .areas()
                .find(text)
                .map(Area::code)
                .orElseThrow(() -> new UnknownThing("there is no area '%s'".formatted(text)));
    }

    private String areaOrGroup(String text) {
        return catalogue.groups().containsKey(text)
                ? text
                : catalogue.areas().find(text).map(Area::code).orElse(text);
    }

    @Override
    public GoalsDocument goals() {
        return documents.goals();
    }

    @Override
    public List<UploadDocument> uploads() {
        return home.uploads().submissions().stream().map(Documents::upload).toList();
    }

    @Override
    public ReportDocument check(Path file, ReadSettings settings) throws IOException {
        return check(file, nameOf(file), settings);
    }

    /** @param name what the sender calls the file */
    public ReportDocument check(Path file, String name, ReadSettings settings) throws IOException {
        return documents.report(home.uploads().check(file, name, settings));
    }

    @Override
    public ReportDocument publish(Path file, ReadSettings settings) throws IOException {
        return publish(file, nameOf(file), settings);
    }

    /** @param name what the sender calls the file */
    public ReportDocument publish(Path file, String name, ReadSettings settings) throws IOException {
        return documents.report(home.uploads().publish(file, name, settings, by));
    }

    @Override
    public UploadDocument undo(String upload) {
        return Documents.upload(home.uploads().undo(upload, by));
    }

    @Override
    public ReportDocument consequence(String upload) throws IOException {
        return documents.report(home.uploads().consequence(upload));
    }

    @Override
    public ReportDocument approve(String upload) throws IOException {
        return documents.report(home.uploads().approve(upload, by));
    }

    @Override
    public UploadDocument reject(String upload, String reason) throws IOException {
        return Documents.upload(home.uploads().reject(upload, by, reason));
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    @Override
    public void close() {}
}
