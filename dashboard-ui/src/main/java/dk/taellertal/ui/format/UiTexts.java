package dk.taellertal.ui.format;

import dk.taellertal.core.text.Texts;
import java.util.List;
import java.util.Locale;

/** The texts of all rooms together. */
public final class UiTexts {

    private UiTexts() {}

    public static Texts in(Locale locale) {
        return new Texts(
                locale, List.of("dk.taellertal.core.texts", "dk.taellertal.ingest.texts", "dk.taellertal.ui.texts"));
    }

    public static Texts danish() {
        return in(Texts.DANISH);
    }
}
