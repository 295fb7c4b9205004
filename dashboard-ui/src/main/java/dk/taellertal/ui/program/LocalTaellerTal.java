package dk.taellertal.ui.program;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.applied.Capacity;
import dk.taellertal.core.applied.Demography;
import dk.taellertal.core.applied.OutturnForecast;
import dk.taellertal.core.applied.budget.BudgetPages;
import dk.taellertal.core.budget.BudgetPlan;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.GoalsYaml;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.expected.Expected;
import dk.taellertal.core.method.expected.ExpectedMethod;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.answer.Documents;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.FigureQuestions;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.answer.ShownCharts;
import dk.taellertal.ui.answer.Statuses;
import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import dk.taellertal.ui.duty.Duties;
import dk.taellertal.ui.duty.DutyDocument;
import dk.taellertal.ui.edition.EditionDocument;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedDocuments;
import dk.taellertal.ui.method.ExpectedRequest;
import dk.taellertal.ui.method.MethodDocuments;
import dk.taellertal.ui.method.SimilarFigures;
import dk.taellertal.ui.objective.ObjectiveDocument;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.plan.PlanDocument;
import dk.taellertal.ui.preparation.BudgetDocument;
import dk.taellertal.ui.preparation.BudgetDocuments;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.EditionService;
import dk.taellertal.ui.service.ObjectiveService;
import dk.taellertal.ui.service.UploadService;
import dk.taellertal.ui.service.WishService;
import dk.taellertal.ui.textcheck.KnownNumbers;
import dk.taellertal.ui.textcheck.TextCheck;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.wish.WishDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers from a home opened in this process. Closing it leaves the home open. */
public final class LocalTaellerTal implements TaellerTal {

    private final Instance home;
    private final Texts texts;
    private final LocalDate today;
    private final SimilarFigures similar;
    private final Actor actor;
    private final UploadService uploads;
    private final LocalDateTime now;
    private final ZoneId zone;

    /**
     * @param actor the account that asks
     * @param clock the municipality's, on whose day statuses are told and the latest estimates are looked for
     */
    public LocalTaellerTal(Instance home, Texts texts, Actor actor, Clock clock) {
        this(home, texts, actor, clock, new SimilarFigures());
    }

    /** @param similar remembers between one request and the next */
    public LocalTaellerTal(Instance home, Texts texts, Actor actor, Clock clock, SimilarFigures similar) {
        this.similar = similar;
        this.home = home;
        this.texts = texts;
        this.now = LocalDateTime.now(clock);
        this.zone = clock.getZone();
        this.today = now.toLocalDate();
        this.actor = actor;
        this.uploads = new UploadService(home);
    }

    private Statuses statuses(Snapshot state) {
        return new Statuses(state.catalogue(), texts, today);
    }

    private Documents documents(Snapshot state) {
        return new Documents(state.catalogue(), texts, statuses(state));
    }

    /** What a request is answered from. */
    private Snapshot state(FigureQuery request) {
        return home.snapshot(request.dataVersion());
    }

    @Override
    public List<FigureSummary> figures() {
        Snapshot state = home.snapshot();
        Documents documents = documents(state);
        return state.catalogue().figures().values().stream()
                .map(figure -> documents.summary(figure, similar.to(figure, state)))
                .toList();
    }

    @Override
    public FigureDocument figure(FigureQuery request) {
        Snapshot state = state(request);
        return documents(state).figure(answer(request, DisclosureLevel.INTERNAL, state), request.only());
    }

    /** The same, with of each file the lines behind one: the next page of them. */
    public FigureDocument figure(FigureQuery request, int linesAfter) {
        Snapshot state = state(request);
        FigureAnswer running = state.answer(question(request, state).linesAfter(linesAfter));
        return documents(state).figure(questions(state).inPrices(running, request, today), request.only());
    }

    @Override
    public byte[] chart(FigureQuery request, String format) {
        return ChartDrawing.file(picture(answer(request), request), format, Canvas.CASE, Theme.LIGHT);
    }

    /** The picture of an answer that its figure's definition asks for. */
    public Chart picture(FigureAnswer answer, FigureQuery request) {
        Snapshot state = state(request);
        return new ShownCharts(state.catalogue(), texts, today, state.figures()).of(answer);
    }

    /** The core's own answer to a request, as the house sees it. */
    public FigureAnswer answer(FigureQuery request) {
        return answer(request, DisclosureLevel.INTERNAL);
    }

    /** The core's own answer to a request; for the public without all that either threshold hides. */
    public FigureAnswer answer(FigureQuery request, DisclosureLevel level) {
        return answer(request, level, state(request));
    }

    private FigureAnswer answer(FigureQuery request, DisclosureLevel level, Snapshot state) {
        FigureQuestions questions = questions(state);
        return questions.inPrices(state.answer(questions.of(request), level), request, today);
    }

    /** What a request asks of the core. */
    public FigureQuestion question(FigureQuery request) {
        return question(request, state(request));
    }

    private FigureQuestion question(FigureQuery request, Snapshot state) {
        return questions(state).of(request);
    }

    private FigureQuestions questions(Snapshot state) {
        return new FigureQuestions(state.catalogue(), home.catalogue());
    }

    @Override
    public ExpectedDocument expected(ExpectedRequest request) {
        Snapshot state = home.snapshot();
        KeyFigure figure = questions(state).figure(request.id());
        Optional<Expected.Manual> manual = request.manual()
                .map(amount ->
                        new Expected.Manual(amount(amount), request.reason().orElse("")));
        ExpectedMethod method = request.method()
                .map(LocalTaellerTal::method)
                .orElse(manual.isPresent() ? ExpectedMethod.MANUAL : ExpectedMethod.SEASONAL);
        OutturnForecast.Question question = new OutturnForecast.Question(
                figure,
                questions(state).area(request.area()),
                request.only(),
                request.month().map(Period::parse),
                method,
                Set.copyOf(request.exclude()),
                manual);
        return OutturnForecast.of(question, state.figures())
                .map(new ExpectedDocuments(texts)::document)
                .orElseThrow(() ->
                        new UnknownThing("there is no month yet of '%s' (expected --month)".formatted(figure.id())));
    }

    @Override
    public DemographyDocument demography(DemographyRequest request) {
        Snapshot state = home.snapshot();
        Catalogue catalogue = state.catalogue();
        DemographyPlan plan = request.id()
                .map(id -> Optional.ofNullable(catalogue.demographies().get(id)))
                .orElseGet(() -> catalogue.demographies().values().stream().findFirst())
                .orElseThrow(() -> new UnknownThing("there is no demography '%s' (known: %s)"
                        .formatted(
                                request.id().orElse(""),
                                String.join(", ", catalogue.demographies().keySet()))));
        return new MethodDocuments(texts)
                .demography(Demography.of(
                        plan,
                        request.fromVintage().orElse(plan.from()),
                        request.toVintage().orElse(plan.to()),
                        request.year(),
                        catalogue.municipality().code(),
                        state.figures()));
    }

    @Override
    public List<CapacityDocument> capacity() {
        Snapshot state = home.snapshot();
        return Capacity.all(state.catalogue(), state.figures()).stream()
                .map(new MethodDocuments(texts)::capacity)
                .toList();
    }

    @Override
    public BudgetDocument budget(Optional<Integer> year, Optional<Long> dataVersion) {
        Snapshot state = home.snapshot(dataVersion);
        return new BudgetDocuments(texts)
                .of(new BudgetPages(state.catalogue(), state.figures(), today).of(budgetPlan(year, state.catalogue())));
    }

    /** @param year the newest budget where none is named */
    public static BudgetPlan budgetPlan(Optional<Integer> year, Catalogue catalogue) {
        NavigableMap<Integer, BudgetPlan> budgets = catalogue.budgets();
        return year.or(() -> budgets.isEmpty() ? Optional.empty() : Optional.of(budgets.lastKey()))
                .map(budgets::get)
                .orElseThrow(() -> new UnknownThing("no budget %s is prepared (known: %s)"
                        .formatted(year.map(String::valueOf).orElse(""), budgets.keySet())));
    }

    private static BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no amount (expected for example 412.5)".formatted(text), e);
        }
    }

    private static ExpectedMethod method(String text) {
        return Arrays.stream(ExpectedMethod.values())
                .filter(method -> method.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no method (expected linear, seasonal, phased or manual)".formatted(text)));
    }

    /** What a picture of an answer follows from: the same version gives the same picture. */
    public String version(FigureAnswer answer) {
        return statuses(home.stateOf(answer)).version(answer);
    }

    @Override
    public Map<String, String> goalFiles(Optional<Long> dataVersion) {
        return GoalsYaml.files(home.snapshot(dataVersion).catalogue().goals());
    }

    @Override
    public List<DutyDocument> duties(Optional<String> department) {
        Duties duties = new Duties(home, now, zone, texts);
        department.ifPresent(_ -> actor.require(Permission.KEEP_ACCOUNTS));
        return department
                .map(one -> duties.ofDepartments(d -> one.equals(EVERY_DEPARTMENT) || one.equals(d)))
                .orElseGet(() -> duties.of(actor))
                .stream()
                .map(DutyDocument::of)
                .toList();
    }

    @Override
    public List<ObjectiveDocument> objectives(Optional<Long> dataVersion) {
        return ObjectiveRegister.of(home.configuration(), dataVersion).all().stream()
                .map(ObjectiveDocument::listed)
                .toList();
    }

    @Override
    public ObjectiveDocument objective(String id, Optional<Long> dataVersion) {
        ObjectiveRegister register = ObjectiveRegister.of(home.configuration(), dataVersion);
        ObjectiveDocument found = ObjectiveDocument.whole(
                ObjectiveService.required(register, id),
                register,
                home.comments().asOf(dataVersion));
        return found.into() == null ? found : objective(found.into(), dataVersion);
    }

    @Override
    public GoalsDocument goals(Optional<Long> dataVersion) {
        Snapshot state = home.snapshot(dataVersion);
        Catalogue catalogue = state.catalogue();
        List<FigureQuestion> questions = catalogue.goalFigures().stream()
                .map(figure ->
                        FigureQuestion.series(figure, catalogue.municipality().code()))
                .toList();
        return documents(state)
                .goals(state.answers(questions).stream()
                        .collect(Collectors.toMap(a -> a.figure().id(), Function.identity())));
    }

    @Override
    public List<PlanDocument> plans() {
        return home.catalogue().plans().values().stream().map(PlanDocument::of).toList();
    }

    @Override
    public List<EditionDocument> editions() {
        return new EditionService(home)
                .editions().editions().values().stream()
                        .map(EditionDocument::of)
                        .toList();
    }

    @Override
    public List<WishDocument> wishes() {
        return new WishService(home)
                .wishes().wishes().values().stream()
                        .map(wish -> WishDocument.of(wish, actor.name()))
                        .toList();
    }

    @Override
    public TextCheckDocument checkText(String text) {
        return new TextCheck(KnownNumbers.of(home.snapshot()), texts).of(text);
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
        return documents(home.snapshot()).report(uploads.check(file, name, settings, actor));
    }

    @Override
    public ReportDocument publish(Path file, ReadSettings settings) throws IOException {
        return publish(file, nameOf(file), settings);
    }

    /** @param name what the sender calls the file */
    public ReportDocument publish(Path file, String name, ReadSettings settings) throws IOException {
        return report(uploads.publish(file, name, settings, actor));
    }

    /** What became of a file, as other programs get it. */
    public ReportDocument report(UploadReport report) {
        return documents(home.snapshot()).report(report);
    }

    @Override
    public UploadDocument undo(String upload) {
        return Documents.upload(uploads.undo(upload, actor));
    }

    @Override
    public ReportDocument consequence(String upload) throws IOException {
        return documents(home.snapshot()).report(uploads.consequence(upload, actor));
    }

    @Override
    public ReportDocument approve(String upload) throws IOException {
        return documents(home.snapshot()).report(uploads.approve(upload, actor));
    }

    @Override
    public UploadDocument reject(String upload, String reason) throws IOException {
        return Documents.upload(uploads.reject(upload, actor, reason));
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    @Override
    public void close() {}
}
