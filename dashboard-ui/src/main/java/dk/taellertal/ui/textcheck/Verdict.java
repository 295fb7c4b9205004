package dk.taellertal.ui.textcheck;

import java.util.Arrays;

/** What became of a number that was held beside the program's own. */
public enum Verdict {
    AGREES("agrees"),
    DIFFERS("differs"),
    /** Right for an earlier period than the latest, which the text does not name. */
    OLDER("older"),
    /** Right once the exact amount is rounded as the text writes it. */
    ROUNDED("rounded"),
    /** No source is known: the number may well be right. */
    UNKNOWN("unknown"),
    /** It states no amount: a date, a journal number and the like. */
    NOT_A_FIGURE("notAFigure");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As programs exchange it. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException where there is no such verdict */
    public static Verdict of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict is '%s'".formatted(word)));
    }
}
