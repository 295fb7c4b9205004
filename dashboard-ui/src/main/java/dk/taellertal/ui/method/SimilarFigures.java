package dk.taellertal.ui.method;

import dk.taellertal.core.applied.Alike;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.method.Similarity;
import dk.taellertal.ingest.upload.Instance;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Figures that seem to measure the same thing, worked out once for each state of the data. */
public final class SimilarFigures {

    /** @param catalogue the very one that the pairs were worked out with: it may be added to */
    private record Known(Catalogue catalogue, String version, List<Similarity.Pair> pairs) {}

    private final Instance home;
    private final AtomicReference<Known> known;

    public SimilarFigures(Instance home) {
        this.home = home;
        this.known = new AtomicReference<>(new Known(home.catalogue(), "", List.of()));
    }

    /** The figures that a figure is alike, in the catalogue's order of pairs. */
    public List<AlikeDocument> to(KeyFigure figure) {
        return pairs().stream()
                .flatMap(pair -> other(pair, figure.id().value()))
                .toList();
    }

    private Stream<AlikeDocument> other(Similarity.Pair pair, String id) {
        if (pair.one().equals(id)) {
            return document(pair.other(), pair.how());
        }
        return pair.other().equals(id) ? document(pair.one(), pair.how()) : Stream.empty();
    }

    private Stream<AlikeDocument> document(String other, Similarity.Alike how) {
        return home.catalogue().figure(other).stream()
                .map(figure -> new AlikeDocument(
                        other,
                        figure.name(),
                        how.correlation().setScale(3, RoundingMode.HALF_UP).toPlainString(),
                        how.points()));
    }

    private List<Similarity.Pair> pairs() {
        String version = home.dataVersion();
        Known before = Objects.requireNonNull(known.get());
        Catalogue catalogue = home.catalogue();
        if (before.version().equals(version) && before.catalogue().equals(catalogue)) {
            return before.pairs();
        }
        List<Similarity.Pair> pairs = Alike.pairs(catalogue, home.figures());
        known.set(new Known(catalogue, version, pairs));
        return pairs;
    }
}
