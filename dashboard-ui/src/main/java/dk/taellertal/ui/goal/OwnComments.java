package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.objective.ObjectiveRegister;
import dk.taellertal.ui.service.CommentService;
import java.util.Optional;
import java.util.function.Consumer;

/** The comments on an objective that the reader may reword or take away. */
class OwnComments extends Div {

    private final transient CommentService comments;
    private final transient Actor actor;
    private final transient Texts texts;
    private final transient Consumer<CommentForm> ask;
    private final transient Runnable done;

    /**
     * @param ask shows a form
     * @param done is told once something was kept or taken away
     */
    OwnComments(
            ObjectivePage.Shown shown,
            Instance home,
            CommentService comments,
            Actor actor,
            Texts texts,
            Consumer<CommentForm> ask,
            Runnable done) {
        this.comments = comments;
        this.actor = actor;
        this.texts = texts;
        this.ask = ask;
        this.done = done;
        addClassNames("own-comments", "noprint");
        Objective objective = shown.registered().objective();
        ObjectiveRegister register = ObjectiveRegister.of(home.configuration(), Optional.empty());
        shown
                .state()
                .comments()
                .ofObjective(
                        register.withMerged(objective.id()),
                        objective.indicators().stream()
                                .map(i -> i.figure().value())
                                .toList())
                .stream()
                .filter(comment -> comment.latest().isPresent())
                .forEach(comment -> actions(comment).ifPresent(this::add));
    }

    private Optional<Component> actions(Comment comment) {
        Div row = new Div();
        row.addClassName("bar");
        String about = comment.period()
                .map(period -> Periods.shown(Period.parse(period), texts))
                .orElseGet(() -> texts.of("comment.about.objective"));
        String text = comment.latest().orElseThrow().text();
        boolean mine = comment.author().equals(Optional.of(actor.name()));
        if ((mine && actor.may(Permission.TAKE_PART)) || actor.may(Permission.EDIT_GOALS)) {
            row.add(new Button(
                    texts.of("comment.reword", about),
                    _ -> ask.accept(new CommentForm(
                            texts.of("comment.reword", about),
                            texts.of("comment.text"),
                            text,
                            texts.of("objective.comment.save"),
                            texts,
                            written -> comments.reword(comment.id(), written, actor),
                            done))));
        }
        if (actor.may(Permission.ERASE_AND_RELEASE)) {
            row.add(new Button(
                    texts.of("comment.erase", about),
                    _ -> ask.accept(new CommentForm(
                            texts.of("comment.erase", about),
                            texts.of("objective.history.reason"),
                            "",
                            texts.of("comment.erase.do"),
                            texts,
                            reason -> comments.erase(comment.id(), reason, actor),
                            done))));
        }
        return row.getComponentCount() == 0 ? Optional.empty() : Optional.of(row);
    }
}
