package dk.taellertal.ui.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.ingest.upload.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers remembered for as long as the data and the catalogue they follow from have not changed; the clock plays no part.
 * A figure more in the catalogue may hide a number of another one, from which something small could be worked out with it.
 */
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

    /** @param catalogue that the answers follow from */
    private record Remembered(Catalogue catalogue, Cache<Key, FigureAnswer> answers) {
        static Remembered nothing(Catalogue catalogue) {
            return new Remembered(
                    catalogue, Caffeine.newBuilder().maximumSize(MOST).build());
        }

        /** The very same: a figure that was defined anew makes another catalogue. */
        @SuppressWarnings("ReferenceEquality")
        boolean isUnder(Catalogue other) {
            return catalogue == other;
        }
    }

    private final Instance home;
    private final AtomicReference<Remembered> remembered;

    public CachedAnswers(Instance home) {
        this.home = home;
        this.remembered = new AtomicReference<>(Remembered.nothing(home.catalogue()));
    }

    public FigureAnswer answer(FigureQuestion question) {
        return answers(List.of(question)).getFirst();
    }

    /** The answers in the order of the questions; those not remembered are asked together. */
    public List<FigureAnswer> answers(List<FigureQuestion> questions) {
        // Before the figures: what a catalogue gives that changes in between is remembered for the one that goes.
        Cache<Key, FigureAnswer> answers = answersBy(home.catalogue());
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

    private Cache<Key, FigureAnswer> answersBy(Catalogue catalogue) {
        return Objects.requireNonNull(
                        remembered.updateAndGet(r -> r.isUnder(catalogue) ? r : Remembered.nothing(catalogue)))
                .answers();
    }
}
