package dk.taellertal.ui.cli.way;

import dk.taellertal.core.text.Texts;
import java.util.List;

/** What commands print, in Danish: texts of their own, and those that pages and reading have already. */
public final class CommandTexts {

    private static final Texts DANISH = new Texts(
            Texts.DANISH,
            List.of("dk.taellertal.ui.cli.texts", "dk.taellertal.ui.texts", "dk.taellertal.ingest.texts"));

    private CommandTexts() {}

    /** @param arguments laid into the text as they print, numbers without grouping */
    public static String text(String key, Object... arguments) {
        return DANISH.of(key, arguments);
    }

    /** What ends a heading over synthetic numbers; else empty. */
    public static String syntheticMark(boolean synthetic) {
        return synthetic ? " – " + text("cli.synthetic") : "";
    }
}
