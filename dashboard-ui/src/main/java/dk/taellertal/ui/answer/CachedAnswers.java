package dk.taellertal.ui.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.ingest.upload.OpenHome;

/** Answers remembered for as long as the data they follow from has not changed; the clock plays no part. */
public final class CachedAnswers {

    private static final int MOST = 5_000;

    private record Key(String version, FigureQuestion question) {}

    private final OpenHome home;
    private final Cache<Key, FigureAnswer> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public CachedAnswers(OpenHome home) {
        this.home = home;
    }

    public FigureAnswer answer(FigureQuestion question) {
        Figures figures = home.figures();
        return answers.get(new Key(home.dataVersion(), question), key -> figures.answer(question));
    }
}
