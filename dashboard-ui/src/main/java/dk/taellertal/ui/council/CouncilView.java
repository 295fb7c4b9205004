package dk.taellertal.ui.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.record.Edition;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.council.CouncilPage.Shown;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.page.ExportDialog;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ChoiceField;
import dk.taellertal.ui.layout.ChoiceField.Choice;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.LineForm;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.EditionService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the political goals are met, by an edition that an administrator released; on paper one sheet a life area. */
@Route(CouncilPage.PLACE)
@PermitAll
class CouncilView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    /** Chosen in place of an edition by who may release one, to see what it would show. */
    private static final String DRAFT = "draft";

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;
    private final transient EditionService editions;
    private final transient Exports exports;
    private final transient ExportQueue queue;
    private final transient Clock clock;
    private final transient Actor actor;
    private final Div form = new Div();

    CouncilView(Instance home, Exports exports, ExportQueue queue, Clock clock, SignedIn who) {
        this.home = home;
        this.editions = new EditionService(home);
        this.exports = exports;
        this.queue = queue;
        this.clock = clock;
        this.actor = who.required();
        setId("main");
        addClassNames("landscape", "for-council");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String goal) {
        Optional<String> chosen = event.getLocation().getQueryParameters().getSingleParameter(CouncilPage.EDITION);
        removeAll();
        form.removeAll();
        try {
            if (chosen.filter(DRAFT::equals).isPresent() && releases()) {
                LocalDate today = LocalDate.now(clock);
                Shown shown = CouncilPage.shown(home.snapshot(), today, Optional.ofNullable(goal), texts);
                show(shown, texts.of("council.draft", Periods.shown(today, texts)), Optional.empty(), goal);
            } else {
                CouncilPage.edition(editions, chosen)
                        .ifPresentOrElse(edition -> show(edition, goal), () -> none(chosen));
            }
        } catch (UnknownThing e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    private boolean releases() {
        return actor.may(Permission.ERASE_AND_RELEASE);
    }

    private void show(Edition edition, @Nullable String goal) {
        show(
                CouncilPage.shown(home.at(edition.state()), edition.day(), Optional.ofNullable(goal), texts),
                CouncilPage.texts(texts, edition),
                Optional.of(edition),
                goal);
    }

    /** Nothing is released, or what was asked for has been taken back. */
    private void none(Optional<String> chosen) {
        Paragraph why = new Paragraph(chosen.flatMap(id -> editions.editions().edition(id))
                .flatMap(Edition::withdrawn)
                .map(entry -> texts.of("council.withdrawn", entry.event().reason()))
                .orElseGet(() -> texts.of("council.none.lead")));
        why.addClassName("lead");
        add(new H1(texts.of("council.none")), why);
        if (releases()) {
            Anchor draft = new Anchor(
                    CouncilPage.PLACE + "?" + CouncilPage.EDITION + "=" + DRAFT, texts.of("council.draft.see"));
            draft.addClassNames("button", "primary");
            add(draft);
        }
    }

    private void show(Shown shown, String state, Optional<Edition> edition, @Nullable String goal) {
        Div screen = new Div(new H1(shown.headline()), lead(shown, state), bar(edition, goal), form);
        screen.addClassName("screenonly");
        if (goal == null) {
            screen.add(places(shown.council().goals(), edition));
        } else {
            screen.add(new Paragraph(new Anchor(
                    CouncilPage.address(Optional.empty(), edition.map(Edition::id)), texts.of("council.all"))));
        }
        shown.parts().byGoal().forEach(section -> screen.add(section(section)));
        screen.add(key());
        add(screen);
        shown.parts()
                .byLife()
                .forEach(section -> add(sheet(section, state, shown.council().municipality())));
    }

    private Paragraph lead(Shown shown, String state) {
        Paragraph lead =
                new Paragraph(texts.of("council.lead") + " " + (shown.parts().holes() + " " + state).strip());
        lead.addClassName("lead");
        return lead;
    }

    private Div bar(Optional<Edition> edition, @Nullable String goal) {
        Div bar = new Div();
        bar.addClassName("bar");
        choices()
                .ifPresent(choices -> bar.add(new ChoiceField(
                        "council-edition",
                        texts.of("council.choose"),
                        choices,
                        edition.map(Edition::id).orElse(DRAFT),
                        this::choose)));
        if (releases() && edition.isEmpty()) {
            Button release = new Button(texts.of("council.release"), _ -> release());
            release.addClassName("primary");
            bar.add(release);
        }
        edition.filter(_ -> releases()).ifPresent(shown -> {
            Button withdraw = new Button(texts.of("council.withdraw"), _ -> withdraw(shown));
            withdraw.addClassName("quiet");
            bar.add(withdraw);
        });
        Span end = new Span();
        end.addClassName("end");
        edition.ifPresent(shown -> end.add(ExportDialog.button(
                exports, queue, () -> new Subject.Page(CouncilPage.NAME, choices(shown, goal)), texts)));
        Button print = new Button(texts.of("council.print"));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        end.add(print);
        bar.add(end);
        return bar;
    }

    private static Map<String, String> choices(Edition edition, @Nullable String goal) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(CouncilPage.EDITION, edition.id());
        if (goal != null) {
            choices.put(CouncilPage.GOAL, goal);
        }
        return choices;
    }

    /** Empty where there is nothing to choose. */
    private Optional<List<Choice>> choices() {
        List<Choice> choices = new ArrayList<>();
        editions.editions().inForce().forEach(edition -> choices.add(new Choice(edition.name(), edition.id())));
        if (releases()) {
            choices.add(new Choice(texts.of("council.draft.choice"), DRAFT));
        }
        return choices.size() < 2 ? Optional.empty() : Optional.of(choices);
    }

    private void choose(String edition) {
        getUI().ifPresent(ui ->
                ui.navigate(CouncilPage.PLACE, QueryParameters.simple(Map.of(CouncilPage.EDITION, edition))));
    }

    private void release() {
        ask(new LineForm(
                "council.release",
                texts.of("council.release"),
                EditionService.MOST_LETTERS_OF_A_NAME,
                texts,
                name -> choose(editions.release(name, Optional.empty(), actor).id()),
                form::removeAll));
    }

    private void withdraw(Edition edition) {
        ask(new LineForm(
                "council.withdraw",
                texts.of("council.withdraw.head", edition.name()),
                EditionService.MOST_LETTERS_OF_A_REASON,
                texts,
                reason -> choose(editions.withdraw(edition.id(), reason, actor).id()),
                form::removeAll));
    }

    private void ask(LineForm question) {
        form.removeAll();
        form.add(question);
        form.scrollIntoView();
    }

    /** From goal to goal on the page. */
    private Nav places(List<PoliticalGoal> goals, Optional<Edition> edition) {
        Nav nav = new Nav();
        nav.addClassName("subnav");
        nav.setAriaLabel(texts.of("council.goals"));
        goals.forEach(goal -> nav.add(
                new Anchor(CouncilPage.address(Optional.of(goal), edition.map(Edition::id)), texts.name(goal))));
        return nav;
    }

    private Section section(CouncilParts.Section part) {
        H2 heading = new H2(part.part().headline());
        heading.setId(part.part().id());
        Div head = new Div(heading);
        head.addClassName("headrow");
        if (part.part().grounds().synthetic()) {
            head.add(Icons.syntheticTag(texts));
        }
        Paragraph subtitle = new Paragraph(part.part().subtitle());
        subtitle.addClassName("subtitle");
        Section section = new Section(head, subtitle, new CouncilTable(part, texts));
        section.addClassName("sec");
        section.getElement().setAttribute("aria-labelledby", part.part().id());
        return section;
    }

    private Section sheet(CouncilParts.Section part, String state, String municipality) {
        Paragraph note = new Paragraph(texts.of("council.sheet", municipality) + " " + state
                + (part.part().grounds().synthetic() ? " " + texts.of("council.sheet.synthetic") : ""));
        note.addClassName("note");
        Section sheet = new Section(note, new H2(part.part().headline()), new CouncilTable(part, texts));
        sheet.addClassNames("sheet-life", "printonly");
        return sheet;
    }

    private Section key() {
        H2 heading = new H2(texts.of("council.key"));
        heading.setId("status");
        Section section = new Section(heading);
        section.addClassName("sec");
        for (String key : List.of("path", "late", "old", "none")) {
            Paragraph line = new Paragraph(
                    Icons.marked(key, texts.of("council.key." + key)),
                    new Span(": " + texts.of("council.key." + key + ".why")));
            section.add(line);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return texts.of("council.title") + " – " + texts.of("app.name");
    }
}
