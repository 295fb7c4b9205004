package dk.taellertal.core.snapshot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The answers of one snapshot, each computed once; the clock plays no part. */
final class RememberedAnswers {

    private static final int MOST = 20_000;

    private final Figures figures;
    private final Cache<FigureQuestion, FigureAnswer> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RememberedAnswers(Figures figures) {
        this.figures = figures;
    }

    /** The answers in the order of the questions; those not remembered are computed together. */
    List<FigureAnswer> to(List<FigureQuestion> questions) {
        Map<FigureQuestion, FigureAnswer> found = new LinkedHashMap<>(known.getAllPresent(questions));
        List<FigureQuestion> open =
                questions.stream().filter(q -> !found.containsKey(q)).distinct().toList();
        if (!open.isEmpty()) {
            List<FigureAnswer> computed = figures.answers(open);
            for (int i = 0; i < open.size(); i++) {
                found.put(open.get(i), computed.get(i));
                known.put(open.get(i), computed.get(i));
            }
        }
        return questions.stream().map(q -> Objects.requireNonNull(found.get(q))).toList();
    }
}
