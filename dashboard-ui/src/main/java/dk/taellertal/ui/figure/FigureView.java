package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.CachedAnswers;
import dk.taellertal.ui.answer.FigureCharts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.Icons;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One key figure: its finding, chart, table, goal, status, definition and origin. */
@Route("noegletal")
@PermitAll
class FigureView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Texts texts = UiTexts.danish();
    private final transient Catalogue catalogue;
    private final transient CachedAnswers answers;
    private final transient OpenHome home;
    private final transient Clock clock;
    private final boolean mayDefine;
    private String title = "";

    FigureView(OpenHome home, CachedAnswers answers, Clock clock, AuthenticationContext who) {
        this.mayDefine = who.hasRole("ECONOMIST");
        this.home = home;
        this.catalogue = home.catalogue();
        this.answers = answers;
        this.clock = clock;
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        KeyFigure figure = catalogue.figure(id).orElseThrow(NotFoundException::new);
        Location location = event.getLocation();
        FigureQuestion question = question(figure, location.getQueryParameters());
        show(answers.answer(question), question);
    }

    private FigureQuestion question(KeyFigure newest, QueryParameters parameters) {
        KeyFigure figure = parameters
                .getSingleParameter("definitionVersion")
                .map(text -> version(newest, text))
                .orElse(newest);
        Map<String, String> only = new LinkedHashMap<>();
        parameters.getParameters("only").stream()
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> only.put(pair[0], pair[1]));
        return new FigureQuestion(
                figure,
                parameters
                        .getSingleParameter("area")
                        .orElse(catalogue.municipality().code()),
                PeriodRange.ALL,
                only,
                parameters.getSingleParameter("compare"),
                true);
    }

    private static KeyFigure version(KeyFigure newest, String text) {
        return newest.definitionsKnown()
                .filter(version -> String.valueOf(version).equals(text))
                .findFirst()
                .flatMap(newest::asOfVersion)
                .orElseThrow(NotFoundException::new);
    }

    private void show(FigureAnswer answer, FigureQuestion question) {
        removeAll();
        KeyFigure figure = answer.figure();
        title = figure.name();
        FigureWords words = new FigureWords(catalogue, texts);
        FigureChart chart = new FigureCharts(catalogue, texts).chart(answer);
        Optional<Target> target = chart.target();
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
        catalogue
                .figure(figure.id().value())
                .filter(newest -> newest.version() != figure.version())
                .ifPresent(newest -> article.add(new OlderVersion(figure, newest, texts)));
        article.add(
                new FigureControls(question, catalogue, texts),
                new FigurePicture(chart, answer, question, texts),
                new DefinitionSection(figure, answer, catalogue, mayDefine, texts));
        Div two = new Div(article, new FigureRail(answer, target, objective, catalogue, home, texts, clock));
        two.addClassName("two");
        add(crumbs(figure, objective), two);
    }

    private Component crumbs(KeyFigure figure, Optional<Objective> objective) {
        OrderedList list = new OrderedList();
        list.add(new ListItem(new Anchor("", texts.of("frame.overview"))));
        objective.ifPresent(o -> {
            catalogue.goals().lifeArea(o.lifeArea()).ifPresent(l -> list.add(new ListItem(new Span(l.name()))));
            catalogue
                    .goals()
                    .politicalGoal(o.politicalGoal())
                    .ifPresent(g -> list.add(new ListItem(new Span(g.name()))));
            list.add(new ListItem(new Span(o.name())));
        });
        if (objective.isEmpty()) {
            List<PoliticalGoal> goals = catalogue.goalsOf(figure);
            goals.stream().findFirst().ifPresent(g -> list.add(new ListItem(new Span(g.name()))));
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
