package dk.taellertal.ui.differences;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Goals;
import dk.taellertal.core.text.Named;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.Requires;
import dk.taellertal.ui.history.FieldWords;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.objective.FileDifference;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the catalogue's files and the objectives in force differ, each with both values. */
@Route("maaldaekning/filer")
@PermitAll
@Requires(Permission.EDIT_GOALS)
class DifferencesView extends Main implements HasDynamicTitle, BeforeEnterObserver {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Instance home;

    DifferencesView(Instance home) {
        this.home = home;
        setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<FileDifference> differences = FileDifference.of(home.configuration());
        removeAll();
        Paragraph lead = new Paragraph(texts.of("differences.lead"));
        lead.addClassName("lead");
        add(new H1(headline(differences)), lead);
        if (!differences.isEmpty()) {
            add(new TableView(table(differences), "differences", texts.of("differences.title"), texts.locale()));
        }
        add(new Paragraph(new Anchor("maaldaekning", texts.of("frame.coverage"))));
    }

    private String headline(List<FileDifference> differences) {
        long objectives =
                differences.stream().map(DifferencesView::place).distinct().count();
        return objectives == 0
                ? texts.of("differences.none")
                : texts.of(objectives == 1 ? "differences.head.one" : "differences.head", objectives);
    }

    private Table table(List<FileDifference> differences) {
        return new Table(
                texts.of("council.objective"),
                Stream.of("field", "inFile", "inForce", "since")
                        .map(key -> Table.Column.words(texts.of("differences." + key)))
                        .toList(),
                differences.stream().map(this::row).toList());
    }

    private Table.Row row(FileDifference difference) {
        return new Table.Row(
                        name(difference),
                        List.of(
                                new Cell.Text(texts.of("objective.field." + difference.field())),
                                new Cell.Text(said(difference, difference.inFile())),
                                new Cell.Text(said(difference, difference.inForce())),
                                new Cell.Text(difference.fileChanged() ? texts.of("differences.fileChanged") : "")))
                .leadingTo(place(difference));
    }

    private static String place(FileDifference difference) {
        return difference.objective() == null
                ? "maalsaetning/" + difference.politicalGoal()
                : "maal/" + difference.objective();
    }

    /** The goal's name; that of the file where it is no longer worked with. */
    private String name(FileDifference difference) {
        Goals goals = home.catalogue().goals();
        return Optional.ofNullable(difference.objective())
                .<Named>flatMap(goals::objective)
                .or(() -> Optional.ofNullable(difference.politicalGoal()).flatMap(goals::politicalGoal))
                .map(texts::name)
                .orElse(difference.name());
    }

    private String said(FileDifference difference, @Nullable Object value) {
        return difference.field().equals(FileDifference.STATE)
                ? texts.of("differences.state." + value)
                : FieldWords.said(value);
    }

    @Override
    public String getPageTitle() {
        return texts.of("differences.title") + " – " + texts.of("app.name");
    }
}
