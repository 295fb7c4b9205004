package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.PriceBasis;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.record.Submission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.text.Worded;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.answer.FigureDocument.BreakDocument;
import dk.taellertal.ui.answer.FigureDocument.ComparisonDocument;
import dk.taellertal.ui.answer.FigureDocument.GoalLink;
import dk.taellertal.ui.answer.FigureDocument.PointDocument;
import dk.taellertal.ui.answer.FigureDocument.PricesDocument;
import dk.taellertal.ui.answer.FigureDocument.SourceDocument;
import dk.taellertal.ui.method.AlikeDocument;
import dk.taellertal.ui.method.Reasons;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what the core answers as documents, with sentences in one language. */
public final class Documents {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Statuses statuses;

    public Documents(Catalogue catalogue, Texts texts, Statuses statuses) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.statuses = statuses;
    }

    public FigureSummary summary(KeyFigure figure, List<AlikeDocument> alike) {
        return new FigureSummary(
                figure.id().value(),
                figure.name(),
                figure.nameEn().orElse(null),
                figure.unit(),
                Worded.of(figure.kind()),
                Worded.of(figure.direction()),
                links(figure),
                alike);
    }

    public FigureDocument figure(FigureAnswer answer, Map<String, String> only) {
        KeyFigure figure = answer.figure();
        return new FigureDocument(
                figure.id().value(),
                figure.name(),
                figure.nameEn().orElse(null),
                figure.question(),
                answer.area(),
                figure.unit(),
                figure.decimals(),
                Worded.of(figure.direction()),
                Worded.of(figure.kind()),
                figure.version(),
                versions(figure),
                new FormulaSentence(catalogue, texts).of(figure),
                answer.synthetic(),
                figure.owner(),
                catalogue.levelsOf(figure).stream().map(Worded::of).toList(),
                figure.related().stream().map(KeyFigureId::value).toList(),
                answer.reservations(),
                links(figure),
                statuses.indicator(answer)
                        .map(indicator -> statuses.document(indicator, answer))
                        .orElse(null),
                answer.prices().map(Documents::prices).orElse(null),
                only,
                answer.points().stream()
                        .map(p -> point(p, figure, answer.exampleIndex()))
                        .toList(),
                answer.breaks().stream()
                        .map(b -> new BreakDocument(
                                b.period().toString(),
                                b.before(),
                                b.version(),
                                b.change().orElse(null)))
                        .toList(),
                answer.total().map(t -> total(t, answer)).orElse(null),
                answer.comparison().map(c -> comparison(c, answer)).orElse(null),
                answer.sources().stream().map(Documents::source).toList(),
                answer.version());
    }

    /** Newest first. */
    static List<Integer> versions(KeyFigure figure) {
        return figure.definitionsKnown().toList();
    }

    private List<GoalLink> links(KeyFigure figure) {
        return catalogue.goalsOf(figure).stream()
                .map(g -> new GoalLink(g.id(), g.name(), g.nameEn().orElse(null), g.lifeAreas()))
                .toList();
    }

    private static PricesDocument prices(PriceBasis basis) {
        return new PricesDocument(
                basis.year(),
                basis.table().type(),
                basis.table().name(),
                basis.table().source(),
                basis.estimated().map(LocalDate::toString).orElse(null),
                basis.table().example());
    }

    private PointDocument point(Point point, KeyFigure figure, boolean example) {
        return point(point.period().toString(), point.computed(), figure, example);
    }

    private PointDocument total(Computed total, FigureAnswer answer) {
        String periods = answer.points().getFirst().period() + "–"
                + answer.points().getLast().period();
        return point(periods, total, answer.figure(), answer.exampleIndex());
    }

    private PointDocument point(String period, Computed computed, KeyFigure figure, boolean example) {
        return new PointDocument(
                period,
                state(computed.value()),
                computed.amount().map(a -> exchanged(a, figure)).orElse(null),
                computed.numerator().map(BigDecimal::toPlainString).orElse(null),
                computed.denominator().map(BigDecimal::toPlainString).orElse(null),
                Reasons.of(computed.value()).map(texts::of).orElse(null),
                computed.synthetic() || example,
                computed.preliminary(),
                computed.sources().stream().map(Documents::source).toList());
    }

    private ComparisonDocument comparison(FigureAnswer.Comparison comparison, FigureAnswer answer) {
        return new ComparisonDocument(
                comparison.id(),
                comparison.name(),
                Worded.of(comparison.method()),
                Worded.of(comparison.declared()),
                comparison.members(),
                comparison.withoutOwn(),
                new ComparisonWords(catalogue, texts).method(comparison, answer),
                comparison.points().stream()
                        .map(p -> point(p, answer.figure(), answer.exampleIndex()))
                        .toList(),
                ComparisonWords.sources(comparison).stream()
                        .map(Documents::source)
                        .toList());
    }

    /** A file that a value came from, as it is exchanged. */
    public static SourceDocument source(Source source) {
        return new SourceDocument(
                source.upload(),
                source.file(),
                source.sha256(),
                source.lines(),
                source.rows(),
                source.columns(),
                source.all().count(),
                source.all().ranges().stream()
                        .map(r -> r.first() == r.last() ? String.valueOf(r.first()) : r.first() + "-" + r.last())
                        .toList(),
                source.all().last());
    }

    private static String state(Value value) {
        return switch (value) {
            case Value.Known known -> "known";
            case Value.Missing missing -> "missing";
            case Value.Suppressed suppressed -> "suppressed";
            case Value.NotApplicable notApplicable -> "notApplicable";
        };
    }

    static String exchanged(BigDecimal amount, KeyFigure figure) {
        return figure.exchanged(amount).toPlainString();
    }

    /** @param answers of the own municipality to every figure that is an indicator */
    public GoalsDocument goals(Map<KeyFigureId, FigureAnswer> answers) {
        Goals goals = catalogue.goals();
        return new GoalsDocument(goals.lifeAreas().stream()
                .map(life -> lifeArea(life, goals, answers))
                .toList());
    }

    private GoalsDocument.LifeAreaDocument lifeArea(
            LifeArea life, Goals goals, Map<KeyFigureId, FigureAnswer> answers) {
        return new GoalsDocument.LifeAreaDocument(
                life.id(),
                life.name(),
                life.nameEn().orElse(null),
                goals.politicalGoalsOf(life).stream()
                        .map(goal -> new GoalsDocument.GoalDocument(
                                goal.id(),
                                goal.name(),
                                goal.nameEn().orElse(null),
                                goal.adopted().map(LocalDate::toString).orElse(null),
                                goal.policy().orElse(null),
                                goal.example(),
                                goals.objectivesOf(life, goal).stream()
                                        .map(o -> objective(o, answers))
                                        .toList()))
                        .toList());
    }

    private GoalsDocument.ObjectiveDocument objective(Objective objective, Map<KeyFigureId, FigureAnswer> answers) {
        List<Indicator> indicators = objective.indicators();
        Standing standing = objective
                .leading()
                .map(i -> statuses.verdict(i, answer(i, answers)).standing())
                .orElse(Standing.WITHOUT_NUMBER);
        return new GoalsDocument.ObjectiveDocument(
                objective.id(),
                objective.name(),
                objective.nameEn().orElse(null),
                objective.example(),
                objective.lead(),
                indicators.stream().map(i -> i.figure().value()).toList(),
                objective.leading().map(i -> i.figure().value()).orElse(null),
                Worded.of(standing.status()),
                standing.old().isPresent(),
                indicators.stream()
                        .map(i -> new GoalsDocument.IndicatorDocument(
                                i.figure().value(), statuses.document(i, answer(i, answers))))
                        .toList());
    }

    private static FigureAnswer answer(Indicator indicator, Map<KeyFigureId, FigureAnswer> answers) {
        return Objects.requireNonNull(answers.get(indicator.figure()));
    }

    public static UploadDocument upload(Upload upload) {
        return upload(new Submission.TakenIn(upload, Optional.empty()));
    }

    public static UploadDocument upload(Submission submission) {
        return switch (submission) {
            case Submission.TakenIn(Upload upload, Optional<Submission.Decision> decision) ->
                new UploadDocument(
                        upload.id(),
                        upload.file(),
                        upload.sha256(),
                        upload.dataset(),
                        Worded.of(upload.state()),
                        upload.rows(),
                        0,
                        upload.synthetic(),
                        upload.receivedAt(),
                        upload.receivedBy(),
                        decision.map(Submission.Decision::by).orElse(null),
                        decision.flatMap(Submission.Decision::reason).orElse(null));
            case Submission.TurnedAway away ->
                new UploadDocument(
                        away.id(),
                        away.file(),
                        away.sha256().orElse(null),
                        null,
                        Worded.of(away.reason()),
                        0,
                        away.count(),
                        false,
                        away.at(),
                        away.by(),
                        null,
                        null);
        };
    }

    public ReportDocument report(UploadReport report) {
        return new ReportDocument(
                Worded.of(report.outcome()),
                texts.of("outcome." + report.outcome()),
                report.upload().orElse(null),
                report.file(),
                report.sha256(),
                report.mapping().map(m -> m.contract().id()).orElse(null),
                report.csv().map(c -> c.encoding().toString()).orElse(null),
                report.csv().map(CsvFile::delimiter).map(String::valueOf).orElse(null),
                report.mapping().map(m -> m.header().line()).orElse(0),
                report.synthetic(),
                report.rows(),
                report.findings().stream()
                        .map(f -> new ReportDocument.FindingDocument(
                                Worded.of(f.severity()),
                                f.line(),
                                f.column(),
                                report.cellOf(f),
                                f.value(),
                                texts.of(f.message())))
                        .toList(),
                report.questions().stream()
                        .map(q -> new ReportDocument.QuestionDocument(
                                q.key(),
                                texts.of(q.text()),
                                q.options().stream()
                                        .map(o -> new ReportDocument.OptionDocument(o.answer(), texts.of(o.meaning())))
                                        .toList()))
                        .toList(),
                report.effect()
                        .difference()
                        .map(d -> new ReportDocument.DifferenceDocument(d.added(), d.changed(), d.removed()))
                        .orElse(null),
                report.effect().replaced(),
                report.mapping()
                        .map(m -> new MovedRows(m.contract(), catalogue.areas(), texts))
                        .map(words -> report.effect().moved().stream()
                                .map(row -> new ReportDocument.MovedDocument(
                                        row.line(),
                                        words.told(row),
                                        row.before()
                                                .map(BigDecimal::toPlainString)
                                                .orElse(null),
                                        row.after()
                                                .map(BigDecimal::toPlainString)
                                                .orElse(null)))
                                .toList())
                        .orElse(List.of()),
                report.changes().stream().map(Documents::change).toList());
    }

    private static ReportDocument.ChangeDocument change(UploadReport.Change change) {
        return new ReportDocument.ChangeDocument(
                change.figure().id().value(),
                change.figure().name(),
                change.period().toString(),
                amount(change.before(), change.figure()),
                amount(change.after(), change.figure()));
    }

    private static @Nullable String amount(Optional<Computed> computed, KeyFigure figure) {
        return computed.flatMap(Computed::amount).map(a -> exchanged(a, figure)).orElse(null);
    }
}
