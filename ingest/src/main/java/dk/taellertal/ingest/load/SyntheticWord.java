package dk.taellertal.ingest.load;

import dk.taellertal.ingest.csv.CsvLine;
import java.util.List;
import java.util.Locale;

/** The word that a made-up file bears in its name or above its header. */
final class SyntheticWord {

    private static final String WORD = "syntetisk";

    private SyntheticWord() {}

    static boolean standsIn(String name, List<CsvLine> above) {
        return has(name) || above.stream().flatMap(l -> l.cells().stream()).anyMatch(SyntheticWord::has);
    }

    private static boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(WORD);
    }
}
