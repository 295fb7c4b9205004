package dk.taellertal.ui.service;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.record.Comment;
import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Comments: written by whoever answers for the figure or objective, or may work with any; reworded by who wrote them; taken away
 * by an administrator, so that nothing but the reason is left.
 */
public final class CommentService {

    private static final int MOST_LETTERS = 4_000;
    private static final int MOST_LETTERS_OF_A_REASON = 500;

    private final Instance home;

    public CommentService(Instance home) {
        this.home = home;
    }

    /** @throws UnknownThing where there was never such a comment */
    public Comment comment(String id) {
        return required(home.comments().now(), id);
    }

    private static Comment required(CommentsRecord record, String id) {
        return record.comment(id).orElseThrow(() -> new UnknownThing("there is no comment '%s'".formatted(id)));
    }

    /**
     * Those about a figure, the oldest first.
     *
     * @throws UnknownThing where there is no such figure
     */
    public List<Comment> ofFigure(String figure) {
        Snapshot state = home.snapshot();
        figure(state.catalogue(), figure);
        return state.comments().ofFigure(figure);
    }

    /**
     * Writes a comment on a period of a figure.
     *
     * @param objective whose indicator the figure is meant as; empty for all
     * @return its id
     * @throws UnknownThing where there is no such figure or objective
     * @throws IllegalArgumentException where the figure has no such period, or the text cannot be kept
     */
    public String onFigure(
            String figure, @Nullable String period, Optional<String> objective, @Nullable String text, Actor actor)
            throws IOException {
        actor.require(Permission.TAKE_PART);
        Snapshot state = home.snapshot();
        KeyFigure found = figure(state.catalogue(), figure);
        actor.requireFor(departments(found, state.catalogue()));
        objective.ifPresent(id -> {
            Objective about = objective(state.catalogue(), id);
            if (about.indicators().stream().noneMatch(i -> i.figure().equals(found.id()))) {
                throw new IllegalArgumentException("'%s' is no indicator of the objective '%s'".formatted(figure, id));
            }
        });
        return write(Optional.of(figure), objective, Optional.of(period(found, period, state)), text, actor);
    }

    /**
     * Writes a comment on an objective as such.
     *
     * @return its id
     * @throws UnknownThing where there is no such objective
     */
    public String onObjective(String objective, @Nullable String text, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        actor.requireFor(objective(home.catalogue(), objective).departments());
        return write(Optional.empty(), Optional.of(objective), Optional.empty(), text, actor);
    }

    private String write(
            Optional<String> figure,
            Optional<String> objective,
            Optional<String> period,
            @Nullable String text,
            Actor actor)
            throws IOException {
        String checked = WrittenText.required("text", text, MOST_LETTERS);
        List<String> made = new ArrayList<>();
        home.comments().add(actor, (_, first) -> {
            made.add("k" + first);
            return List.of(new CommentEvent.Written(
                    "k" + first, figure.orElse(null), objective.orElse(null), period.orElse(null), checked));
        });
        return made.getFirst();
    }

    /** Lets a comment say something else; what it said is kept beside it. */
    public void reword(String id, @Nullable String text, Actor actor) throws IOException {
        actor.require(Permission.TAKE_PART);
        String checked = WrittenText.required("text", text, MOST_LETTERS);
        home.comments().add(actor, (record, _) -> {
            Comment before = current(record, id);
            if (!before.author().equals(Optional.of(actor.name()))) {
                actor.require(Permission.EDIT_GOALS);
            }
            return before.latest().filter(v -> v.text().equals(checked)).isPresent()
                    ? List.of()
                    : List.of(new CommentEvent.Reworded(id, checked));
        });
    }

    /** Takes a comment away: what it said, and who said it, is erased from the log. */
    public void erase(String id, @Nullable String reason, Actor actor) throws IOException {
        actor.require(Permission.ERASE_AND_RELEASE);
        String checked = WrittenText.required("reason", reason, MOST_LETTERS_OF_A_REASON);
        home.comments()
                .erase(
                        actor,
                        checked,
                        record -> current(record, id).versions().stream()
                                .map(Comment.Version::sequence)
                                .toList(),
                        (record, _) -> {
                            Comment before = current(record, id);
                            return List.of(new CommentEvent.Removed(
                                    id,
                                    before.figure().orElse(null),
                                    before.objective().orElse(null),
                                    before.period().orElse(null),
                                    before.written(),
                                    checked));
                        });
    }

    private static Comment current(CommentsRecord record, String id) {
        Comment comment = required(record, id);
        if (comment.removal().isPresent()) {
            throw new Conflict("the comment '%s' was taken away".formatted(id));
        }
        return comment;
    }

    private static KeyFigure figure(Catalogue catalogue, String id) {
        return catalogue.figure(id).orElseThrow(() -> new UnknownThing("there is no figure '%s'".formatted(id)));
    }

    private static Objective objective(Catalogue catalogue, String id) {
        return catalogue
                .goals()
                .objective(id)
                .orElseThrow(() -> new UnknownThing("there is no objective '%s'".formatted(id)));
    }

    /** Who answers for a figure: its owner, and all who lead or support an objective with it. */
    public static Set<String> departments(KeyFigure figure, Catalogue catalogue) {
        Set<String> departments = new LinkedHashSet<>(List.of(figure.owner()));
        catalogue.goals().objectivesWith(figure.id()).forEach(o -> departments.addAll(o.departments()));
        return departments;
    }

    private static String period(KeyFigure figure, @Nullable String period, Snapshot state) {
        Period asked = Period.parse(WrittenText.required("period", period, 20));
        boolean known =
                state
                        .answer(FigureQuestion.series(
                                figure, state.catalogue().municipality().code()))
                        .points()
                        .stream()
                        .anyMatch(point -> point.period().equals(asked));
        if (!known) {
            throw new IllegalArgumentException("'%s' has no number of the period '%s'".formatted(figure.id(), asked));
        }
        return asked.toString();
    }
}
