package dk.taellertal.core.disclosure;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every sum that the catalogue's figures, and their versions of before, may be asked for over one dataset. */
final class Questions {

    private record Asking(KeyFigure figure, Term term, MeasureColumn measure, List<String> dimensions) {}

    private final List<Asking> askings;
    private final int dimensions;

    Questions(Catalogue catalogue, DatasetContract contract) {
        dimensions = contract.dimensions().size();
        askings = catalogue.figures().values().stream()
                .sorted(Comparator.comparing(f -> f.id().value()))
                .flatMap(f -> Stream.concat(Stream.of(f), f.earlier().stream()))
                .flatMap(f -> f.formula().terms().stream()
                        .filter(term -> term.dataset().equals(contract.id()))
                        .flatMap(term -> askings(catalogue, contract, f, term)))
                .toList();
    }

    private static Stream<Asking> askings(Catalogue catalogue, DatasetContract contract, KeyFigure figure, Term term) {
        List<String> narrowable = contract.dimensions().stream()
                .map(DimensionColumn::name)
                .filter(d -> figure.formula().terms().stream()
                        .allMatch(t -> measure(catalogue, t).by().contains(d)))
                .toList();
        Stream<String> weight =
                figure.formula() instanceof Formula.WeightedMean mean ? Stream.of(mean.weight()) : Stream.empty();
        return Stream.concat(Stream.of(term.measure()), weight)
                .map(name -> new Asking(figure, term, contract.measure(name).orElseThrow(), narrowable));
    }

    private static MeasureColumn measure(Catalogue catalogue, Term term) {
        return catalogue.dataset(term.dataset()).measure(term.measure()).orElseThrow();
    }

    /**
     * The questions of a table, those narrowed by fewer dimensions before those by more; empty lists follow where even
     * the next are more than {@code most}.
     */
    List<List<Question>> of(Table table, int most) {
        List<List<Question>> byDepth = new ArrayList<>();
        int left = most;
        for (int depth = 0; depth <= dimensions && left >= 0; depth++) {
            List<Question> questions = new ArrayList<>();
            for (Asking asking : askings) {
                for (List<String> chosen : subsets(asking.dimensions(), depth)) {
                    if (left >= 0) {
                        List<Question> more = questions(asking, chosen, table, left);
                        questions.addAll(more);
                        left -= more.size();
                    }
                }
            }
            if (left >= 0) {
                byDepth.add(questions);
            }
        }
        return byDepth;
    }

    /** One more than {@code most} at most. */
    private static List<Question> questions(Asking asking, List<String> chosen, Table table, int most) {
        return table.rows().stream()
                .map(row -> chosen.stream()
                        .collect(Collectors.toMap(d -> d, d -> row.codes().getOrDefault(d, ""))))
                .distinct()
                .filter(only -> only.entrySet().stream().allMatch(o -> counted(asking, o.getKey(), o.getValue())))
                .limit(most + 1L)
                .map(only -> question(asking, only))
                .toList();
    }

    private static boolean counted(Asking asking, String dimension, String code) {
        return !code.isEmpty() && asking.figure().formula().terms().stream().allMatch(t -> t.counts(dimension, code));
    }

    private static Question question(Asking asking, Map<String, String> only) {
        Term term = Question.narrowed(asking.term(), only);
        AggregateKey sum =
                new AggregateKey(term.with(), term.without(), asking.measure().by());
        return new Question(asking.figure(), term, new HashMap<>(only), sum);
    }

    private static List<List<String>> subsets(List<String> names, int size) {
        return IntStream.range(0, 1 << names.size())
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> IntStream.range(0, names.size())
                        .filter(i -> (bits & (1 << i)) != 0)
                        .mapToObj(names::get)
                        .toList())
                .toList();
    }
}
