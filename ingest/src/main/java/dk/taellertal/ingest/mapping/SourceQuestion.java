package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks which source a file is from whose columns several sources name equally well, where that makes a difference. */
final class SourceQuestion {

    private SourceQuestion() {}

    /**
     * The mapping by the source that the sender names, or the question which it is.
     *
     * @param asGood all mappings that use as much of the file as the best
     */
    static Recognition among(Mapping best, List<Mapping> asGood, ReadSettings settings) {
        List<Mapping> rivals = asGood.stream()
                .filter(m -> m.header().line() == best.header().line())
                .filter(m -> m.wording().source().isPresent())
                .toList();
        if (best.wording().source().isEmpty() || rivals.size() < 2) {
            return new Recognition.Found(best);
        }
        Optional<Mapping> chosen = Optional.ofNullable(settings.answers().get(Recognition.WHOSE))
                .or(settings::profile)
                .flatMap(id ->
                        rivals.stream().filter(m -> m.profile().equals(id)).findFirst());
        boolean alike = rivals.stream()
                .allMatch(m -> isReadAlike(m, best, settings.profile().isPresent()));
        return chosen.isPresent() || alike
                ? new Recognition.Found(chosen.orElse(best))
                : new Recognition.Open(question(rivals));
    }

    /** @param marked whether the sender says whose marks count */
    private static boolean isReadAlike(Mapping one, Mapping other, boolean marked) {
        SourceProfile its = one.wording().source().orElseThrow();
        SourceProfile others = other.wording().source().orElseThrow();
        boolean marks = its.missing().equals(others.missing())
                && its.zero().equals(others.zero())
                && its.sumsWhereBlank().equals(others.sumsWhereBlank());
        return (marked || marks)
                && one.positions().equals(other.positions())
                && one.labels().equals(other.labels())
                && one.periodCells().equals(other.periodCells())
                && Objects.equals(one.measureNames(), other.measureNames());
    }

    private static Question question(List<Mapping> rivals) {
        return new Question(
                Recognition.WHOSE,
                Message.of("question.source", rivals.getFirst().contract().name()),
                rivals.stream()
                        .map(m -> m.wording().source().orElseThrow())
                        .map(p -> new Question.Option(p.id(), Message.of("question.source.option", p.name())))
                        .toList());
    }
}
