package dk.taellertal.ui.method;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.taellertal.core.applied.Alike;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.method.Similarity;
import dk.taellertal.core.snapshot.Snapshot;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Figures that seem to measure the same thing, computed once for each snapshot. */
public final class SimilarFigures {

    private final LoadingCache<Snapshot, List<Similarity.Pair>> pairs =
            Caffeine.newBuilder().weakKeys().build(state -> Alike.pairs(state.catalogue(), state.figures()));

    /** The figures that a figure is alike, in the catalogue's order of pairs. */
    public List<AlikeDocument> to(KeyFigure figure, Snapshot state) {
        return pairs.get(state).stream()
                .flatMap(pair -> other(pair, figure.id().value(), state))
                .toList();
    }

    private static Stream<AlikeDocument> other(Similarity.Pair pair, String id, Snapshot state) {
        if (pair.one().equals(id)) {
            return document(pair.other(), pair.how(), state);
        }
        return pair.other().equals(id) ? document(pair.one(), pair.how(), state) : Stream.empty();
    }

    private static Stream<AlikeDocument> document(String other, Similarity.Alike how, Snapshot state) {
        return state.catalogue().figure(other).stream()
                .map(figure -> new AlikeDocument(
                        other,
                        figure.name(),
                        how.correlation().setScale(3, RoundingMode.HALF_UP).toPlainString(),
                        how.points()));
    }
}
