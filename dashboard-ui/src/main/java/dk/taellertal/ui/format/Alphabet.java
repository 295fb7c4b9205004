package dk.taellertal.ui.format;

import dk.taellertal.core.text.Texts;
import java.text.Collator;
import java.util.Comparator;

/** The order of Danish names, in whatever language they are read: Aabenraa stands by Å, after Ø. */
public final class Alphabet {

    private Alphabet() {}

    public static Comparator<String> danish() {
        return Collator.getInstance(Texts.DANISH)::compare;
    }
}
