package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.FixedPrices;
import dk.taellertal.core.applied.OutturnForecast;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.target.Verdict;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureCharts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.answer.FigureQuestions;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.HeadlineNumbers;
import dk.taellertal.ui.answer.ShownCharts;
import dk.taellertal.ui.answer.Statuses;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.comment.CommentDemands;
import dk.taellertal.ui.comment.CommentPart;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.SectionView;
import dk.taellertal.ui.method.SimilarFigures;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.service.CatalogueService;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One key figure: its finding, chart, table, goal, status, definition and origin. */
@Route("noegletal")
@PermitAll
class FigureView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final transient SimilarFigures similar;
    private final boolean mayDefine;
    private final transient CatalogueService definitions;
    private final transient Actor actor;
    private String title = "";
    /** What the page is shown from: what counts now, or counted after an earlier event. */
    private transient Snapshot state;

    private transient Catalogue catalogue;

    FigureView(
            Instance home,
            SimilarFigures similar,
            Exports exports,
            ExportQueue queue,
            CatalogueService definitions,
            Clock clock,
            SignedIn who) {
        this.exports = exports;
        this.queue = queue;
        this.similar = similar;
        this.definitions = definitions;
        this.actor = who.required();
        this.mayDefine = actor.may(Permission.DEFINE);
        this.home = home;
        this.state = home.snapshot();
        this.catalogue = state.catalogue();
        this.clock = clock;
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Location location = event.getLocation();
        try {
            show(id, location.getQueryParameters());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private void show(String id, QueryParameters parameters) {
        FigureQuery written = FigureAddress.parse(id, parameters.getParameters());
        state = home.snapshot(written.dataVersion());
        catalogue = state.catalogue();
        FigureQuestions questions = new FigureQuestions(catalogue, home.catalogue());
        FigureQuestion question = questions.of(written).linesAfter(linesAfter(parameters));
        FigureQuery asked = written.inPricesOf(written.prices()
                .filter(year -> FixedPrices.apply(question.figure(), catalogue)
                        && catalogue.priceTable().isPresent()));
        FigureAnswer running = state.answer(question);
        LocalDate today = LocalDate.now(clock);
        show(questions.inPrices(running, asked, today), asked, question, today);
    }

    private static int linesAfter(QueryParameters parameters) {
        return parameters
                .getSingleParameter("linesAfter")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void show(FigureAnswer answer, FigureQuery asked, FigureQuestion question, LocalDate today) {
        removeAll();
        KeyFigure figure = answer.figure();
        title = texts.name(figure);
        FigureWords words = new FigureWords(catalogue, texts, today);
        Chart chart = new ShownCharts(catalogue, texts, today, state.figures()).of(answer);
        Statuses statuses = new Statuses(catalogue, texts, today);
        Optional<Indicator> indicator = statuses.indicator(answer);
        Optional<Verdict> verdict = indicator.map(i -> statuses.verdict(i, answer));
        Optional<Objective> objective =
                catalogue.goals().objectivesWith(figure.id()).findFirst();

        Article article = new Article();
        H1 headline = new H1(chart.title());
        Paragraph subtitle = new Paragraph(words.subtitle(answer));
        subtitle.addClassName("subtitle");
        if (answer.synthetic()) {
            subtitle.add(Icons.syntheticTag(texts));
        }
        article.add(headline, subtitle);
        above(answer, asked, indicator.flatMap(Indicator::target), chart.title(), words)
                .forEach(article::add);
        Snapshot now = home.snapshot();
        now.catalogue().figure(figure.id().value()).ifPresent(newest -> {
            if (newest.version() != figure.version()) {
                article.add(new OlderVersion(figure, newest, asked.dataVersion().isEmpty(), texts));
            }
            asked.dataVersion()
                    .ifPresent(v -> article.add(new OlderNumbers(
                            answer,
                            now.answer(new FigureQuestions(now.catalogue(), now.catalogue()).of(asked)),
                            texts)));
        });
        article.add(
                new FigureControls(
                        asked,
                        question,
                        answer.points(),
                        ExportDialog.button(exports, queue, asked.definedAs(answer), texts),
                        catalogue,
                        texts),
                picture(chart, answer, asked, statuses.version(answer), today));
        if (figure.expected().isPresent()) {
            expected(question).ifPresent(e -> article.add(new ExpectedSection(e, texts)));
        }
        article.add(new DefinitionSection(
                answer,
                FigureAddress.page(asked.exactly(answer, today.toString())),
                similar.to(figure, state),
                catalogue,
                words,
                mayDefine,
                texts));
        comments(answer, today).ifPresent(article::add);
        Div two = new Div(
                article,
                new FigureRail(
                        answer,
                        asked,
                        question.linesAfter(),
                        indicator,
                        verdict,
                        objective,
                        catalogue,
                        home,
                        texts,
                        clock));
        two.addClassName("two");
        add(crumbs(figure, objective), two);
    }

    /** What people say of the own municipality's numbers, and where a comment is missing; empty where there is neither. */
    private Optional<SectionView> comments(FigureAnswer answer, LocalDate today) {
        List<Comment> said = state.comments().ofFigure(answer.figure().id().value());
        List<CommentDemands.Demand> demands =
                new CommentDemands(state, today).of(answer.figure().id());
        if (!answer.area().equals(catalogue.municipality().code())
                || (said.isEmpty() && demands.stream().allMatch(CommentDemands.Demand::met))) {
            return Optional.empty();
        }
        Part part = new CommentPart(state, today, texts).of(said, demands, answer.synthetic());
        return Optional.of(new SectionView(Page.Section.whole(part), (_, _) -> new Span(), texts));
    }

    /** Who wrote the headline, and where it is written, for those who may. */
    private List<Component> above(
            FigureAnswer answer, FigureQuery asked, Optional<Target> target, String stands, FigureWords words) {
        String finding = words.said(answer, target).isPresent() ? words.finding(answer, target) : stands;
        HeadlineNumbers numbers = new HeadlineNumbers(answer, target);
        List<Component> components = new ArrayList<>();
        words.written(answer, target)
                .flatMap(h -> h.in(texts.locale()).map(text -> new HeadlineNote(h, text, finding, numbers, texts)))
                .ifPresent(components::add);
        if (mayDefine && asked.plain(catalogue.municipality().code())) {
            Button edit = new Button(
                    texts.of("headline.edit"),
                    click -> new HeadlineDialog(stands, finding, numbers, texts, text -> write(answer, numbers, text))
                            .open());
            edit.addClassName("quiet");
            components.add(edit);
        }
        return components;
    }

    private void write(FigureAnswer answer, HeadlineNumbers numbers, String text) {
        try {
            definitions.write(answer.figure().id(), numbers.about(), texts.locale(), text, LocalDate.now(clock), actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component picture(Chart chart, FigureAnswer answer, FigureQuery asked, String version, LocalDate today) {
        return chart instanceof FigureChart line
                ? new FigurePicture(line, answer, asked, version, texts)
                : new OtherPicture(
                        chart, new FigureCharts(catalogue, texts, today).chart(answer), answer, asked, version, texts);
    }

    private Optional<OutturnForecast> expected(FigureQuestion question) {
        return OutturnForecast.of(
                OutturnForecast.Question.of(question.figure(), question.area(), question.only()), state.figures());
    }

    private Component crumbs(KeyFigure figure, Optional<Objective> objective) {
        OrderedList list = new OrderedList();
        list.add(new ListItem(new Anchor("", texts.of("frame.overview"))));
        objective.ifPresent(o -> {
            catalogue.goals().lifeArea(o.lifeArea()).ifPresent(l -> list.add(new ListItem(new Span(texts.name(l)))));
            catalogue
                    .goals()
                    .politicalGoal(o.politicalGoal())
                    .ifPresent(g -> list.add(new ListItem(new Span(texts.name(g)))));
            list.add(new ListItem(new Anchor("maal/" + o.id(), texts.name(o))));
        });
        if (objective.isEmpty()) {
            List<PoliticalGoal> goals = catalogue.goalsOf(figure);
            goals.stream().findFirst().ifPresent(g -> list.add(new ListItem(new Span(texts.name(g)))));
        }
        Nav crumbs = new Nav(list);
        crumbs.addClassName("crumbs");
        crumbs.setAriaLabel(texts.of("figure.crumbs"));
        return crumbs;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
