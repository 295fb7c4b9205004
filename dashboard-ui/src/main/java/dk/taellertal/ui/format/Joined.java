package dk.taellertal.ui.format;

import dk.taellertal.core.text.Texts;
import java.util.List;

/** Names one after another in a sentence. */
public final class Joined {

    private Joined() {}

    /** With commas, and the last with {@code og}; at least one. */
    public static String of(List<String> names, Texts texts) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : String.join(", ", names.subList(0, last)) + " " + texts.of("and") + " " + names.get(last);
    }
}
