package dk.taellertal.ui.format;

import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;

/** Where a figure or an objective is, in words: the status, and of when its number is where that is old. */
public final class StandingWords {

    private StandingWords() {}

    /** For example {@code Bagud, tal fra 2019}. */
    public static String of(Standing standing, Texts texts) {
        boolean past = standing.old().isPresent() && standing.status() == Status.ON_TRACK;
        String word = texts.of(past ? "status.was.ON_TRACK" : "status." + standing.status());
        return standing.old()
                .map(period -> texts.of("status.from", word, Periods.shown(period, texts)))
                .orElse(word);
    }
}
