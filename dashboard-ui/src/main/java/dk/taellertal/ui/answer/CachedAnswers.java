package dk.taellertal.ui.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.ingest.upload.OpenHome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers remembered for as long as the data they follow from has not changed; the clock plays no part. */
public final class CachedAnswers {

    private static final int MOST = 20_000;

    /** What an answer follows from: the data, the definition, and what is asked. */
    private record Key(
            String data,
            KeyFigureId figure,
            int definition,
            String area,
            PeriodRange range,
            Map<String, String> only,
            Optional<String> compare,
            boolean lines,
            int linesAfter) {

        static Key of(String data, FigureQuestion question) {
            return new Key(
                    data,
                    question.figure().id(),
                    question.figure().version(),
                    question.area(),
                    question.range(),
                    question.only(),
                    question.compare(),
                    question.lines(),
                    question.linesAfter());
        }
    }

    private final OpenHome home;
    private final Cache<Key, FigureAnswer> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public CachedAnswers(OpenHome home) {
        this.home = home;
    }

    public FigureAnswer answer(FigureQuestion question) {
        return answers(List.of(question)).getFirst();
    }

    /** The answers in the order of the questions; those not remembered are asked together. */
    public List<FigureAnswer> answers(List<FigureQuestion> questions) {
        Figures figures = home.figures();
        List<Key> keys =
                questions.stream().map(q -> Key.of(figures.dataVersion(), q)).toList();
        Map<Key, FigureAnswer> known = new LinkedHashMap<>(answers.getAllPresent(keys));
        Map<Key, FigureQuestion> open = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!known.containsKey(keys.get(i))) {
                open.put(keys.get(i), questions.get(i));
            }
        }
        if (!open.isEmpty()) {
            List<Key> asked = new ArrayList<>(open.keySet());
            List<FigureAnswer> found = figures.answers(List.copyOf(open.values()));
            for (int i = 0; i < asked.size(); i++) {
                known.put(asked.get(i), found.get(i));
                answers.put(asked.get(i), found.get(i));
            }
        }
        return keys.stream().map(key -> Objects.requireNonNull(known.get(key))).toList();
    }
}
