package dk.taellertal.core.text;

import java.util.Locale;

/**
 * A constant that files of the catalogue and answers to programs know by another word than its name, so that a name may
 * change while what is written and read stays.
 */
public interface Worded {

    /** Lower case, with an underscore between words, such as {@code on_path}. */
    String word();

    /** The same with a hyphen between words, as files of the catalogue and most answers write it: {@code on-path}. */
    static String hyphenated(Enum<?> constant) {
        return of(constant).replace('_', '-');
    }

    /** The word of any constant: its own, else its name in lower case. */
    static String of(Enum<?> constant) {
        return constant instanceof Worded worded
                ? worded.word()
                : constant.name().toLowerCase(Locale.ROOT);
    }
}
