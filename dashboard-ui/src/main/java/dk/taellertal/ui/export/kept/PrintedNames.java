package dk.taellertal.ui.export.kept;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.UiTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is printed is kept by names in the language of the export; these are the names in a reader's. */
public final class PrintedNames {

    private static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "export.printed.headline",
                            "export.printed.picture",
                            "figure.path",
                            "figure.deviation",
                            "figure.numerator",
                            "figure.denominator"),
                    Stream.of(
                                    "figure",
                                    "measure",
                                    "definition",
                                    "version",
                                    "source",
                                    "file",
                                    "compared",
                                    "date",
                                    "goal",
                                    "owner",
                                    "break",
                                    "prices",
                                    "reservation",
                                    "synthetic",
                                    "level",
                                    "note")
                            .map("export.fact."::concat))
            .toList();

    private final Map<String, String> names = new HashMap<>();

    public PrintedNames(Texts reader) {
        for (var language : List.of(Texts.DANISH, Texts.ENGLISH)) {
            Texts kept = UiTexts.in(language);
            KEYS.forEach(key -> names.putIfAbsent(kept.of(key), reader.of(key)));
        }
    }

    /** The name of a series, which is in no list, as it was kept. */
    public String of(String kept) {
        return names.getOrDefault(kept, kept);
    }
}
