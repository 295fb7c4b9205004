package dk.taellertal.core.snapshot;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.disclosure.EarlierDisclosure;
import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Facts;
import dk.taellertal.core.value.Source;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Catalogue, facts, what is hidden of them and what people say of them, at one sequence of the event log. It never changes: what is published or
 * defined later makes another one. Two snapshots are equal only where they are the same, so that a cache may hang on one.
 *
 * @see "docs/decisions/0018-the-snapshot.md"
 */
public final class Snapshot {

    private final long sequence;
    private final Catalogue catalogue;
    private final FactView facts;
    private final CommentsRecord comments;
    private final Function<String, Upload> uploads;
    private final Figures inside;
    private final Figures forPublic;
    private final RememberedAnswers answersInside;
    private final RememberedAnswers answersForPublic;

    private Snapshot(
            long sequence,
            Catalogue catalogue,
            FactView facts,
            CommentsRecord comments,
            Function<String, Upload> uploads,
            Figures inside,
            Figures forPublic) {
        this.sequence = sequence;
        this.catalogue = catalogue;
        this.facts = facts;
        this.comments = comments;
        this.uploads = uploads;
        this.inside = inside.asOf(sequence);
        this.forPublic = forPublic.asOf(sequence);
        this.answersInside = new RememberedAnswers(figures(DisclosureLevel.INTERNAL));
        this.answersForPublic = new RememberedAnswers(figures(DisclosureLevel.PUBLIC));
    }

    /** What counts now. */
    public static Snapshot of(
            long sequence,
            Catalogue catalogue,
            FactView facts,
            CommentsRecord comments,
            Function<String, Upload> uploads) {
        return new Snapshot(
                sequence,
                catalogue,
                facts,
                comments,
                uploads,
                new Figures(catalogue, facts, uploads),
                new Figures(catalogue.forPublic(), facts, uploads));
    }

    /**
     * What counted then: everything is hidden that is hidden now or was then.
     *
     * @param then the catalogue as it was
     * @param facts as they were
     * @param comments as they were, without what was erased since
     * @param all the facts with their whole history
     * @param now the catalogue by which it is decided what is hidden today
     */
    public static Snapshot before(
            long sequence,
            Catalogue then,
            FactView facts,
            CommentsRecord comments,
            Facts all,
            Function<String, Upload> uploads,
            Catalogue now) {
        return new Snapshot(
                sequence,
                then,
                facts,
                comments,
                uploads,
                new Figures(then, facts, uploads).asBefore(new EarlierDisclosure(now, all)),
                new Figures(then.forPublic(), facts, uploads).asBefore(new EarlierDisclosure(now.forPublic(), all)));
    }

    /** The last event of the log that changed a fact, a definition or a comment; {@code at} of it gives the same answers again. */
    public long sequence() {
        return sequence;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** What people have commented on. */
    public CommentsRecord comments() {
        return comments;
    }

    /** When a file arrived that an answer's numbers came from. */
    public Instant receivedAt(Source source) {
        return uploads.apply(source.upload()).receivedAt();
    }

    /** Answers for the house. */
    public Figures figures() {
        return inside;
    }

    /** Answers for the house, or for the public without all that either threshold hides. */
    public Figures figures(DisclosureLevel level) {
        return switch (level) {
            case INTERNAL -> inside;
            case PUBLIC -> inside.hidingLike(forPublic);
        };
    }

    /** Answers for the house in the order of the questions; each is computed once. */
    public List<FigureAnswer> answers(List<FigureQuestion> questions) {
        return answers(questions, DisclosureLevel.INTERNAL);
    }

    /** Answers at a level in the order of the questions; each is computed once. */
    public List<FigureAnswer> answers(List<FigureQuestion> questions, DisclosureLevel level) {
        RememberedAnswers answers = switch (level) {
            case INTERNAL -> answersInside;
            case PUBLIC -> answersForPublic;
        };
        return answers.to(questions);
    }

    /** One answer for the house, computed once. */
    public FigureAnswer answer(FigureQuestion question) {
        return answer(question, DisclosureLevel.INTERNAL);
    }

    /** One answer at a level, computed once. */
    public FigureAnswer answer(FigureQuestion question, DisclosureLevel level) {
        return answers(List.of(question), level).getFirst();
    }

    /** How many rows count for each code of a dimension. */
    public SortedMap<String, Long> rowsByCode(String dataset, String dimension) {
        return facts.rowsByCode(catalogue.dataset(dataset), dimension);
    }
}
