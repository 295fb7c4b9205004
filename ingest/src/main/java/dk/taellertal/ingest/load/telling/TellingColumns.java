package dk.taellertal.ingest.load.telling;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Columns that nothing is read from and that say what an amount means: which way it goes, what it is to be multiplied by,
 * whose it is, whether it counts. The first three are refused; the last is warned of.
 */
public final class TellingColumns {

    private static final Pattern SIGN =
            Pattern.compile("(?iU)fortegn|d/?k|k/?d|s/?h|dr/?cr|(?:debet|debit)\\s*/\\s*(?:kredit|credit)"
                    + "|debet kredit|postering(?:s)?type|sign|soll\\s*/\\s*haben|plus\\s*/\\s*minus");
    /** What stands in them of amounts that are turned. */
    private static final Set<String> TURNED =
            Set.of("k", "h", "c", "cr", "-", "−", "–", "kredit", "credit", "haben", "minus");

    private static final Set<String> UNTURNED = Set.of("d", "s", "dr", "+", "debet", "debit", "soll", "plus");
    private static final Pattern FACTOR =
            Pattern.compile("(?iU)faktor|multiplikator|factor|multiplier|skala|scale|skalering");
    private static final Pattern MUNICIPALITY =
            Pattern.compile("(?iU)kommune.*|område.*|kom\\.? ?(?:nr|kode).*|municipality.*|area");
    private static final Pattern COUNTS = Pattern.compile(
            "(?iU)slettet|annulleret|aktiv|inaktiv|medtag(?:es)?|godkendt|gyldig|ugyldig|medregnes|tæller med|status|deleted|active|valid|include[ds]?|approved");

    private final Mapping mapping;
    private final IntFunction<Optional<List<String>>> values;
    private final TellingWords words;

    /**
     * @param values the different texts of an unused column, by its position; empty where they are many
     * @param own the code of the municipality whose numbers a file without areas has
     */
    public TellingColumns(Mapping mapping, IntFunction<Optional<List<String>>> values, Areas areas, String own) {
        this.mapping = mapping;
        this.values = values;
        words = new TellingWords(mapping.contract(), areas, own);
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int position : mapping.unused()) {
            values.apply(position).flatMap(texts -> finding(position, texts)).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(int position, List<String> texts) {
        String label = mapping.header().label(position);
        String name = label.strip();
        List<String> lower = texts.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> turned = first(texts, TURNED);
        boolean pairs = lower.stream().allMatch(t -> TURNED.contains(t) || UNTURNED.contains(t));
        if (turned.isPresent() && (SIGN.matcher(name).matches() || (pairs && texts.size() > 1))) {
            return Optional.of(error(label, turned.get(), "column.signs"));
        }
        if (FACTOR.matcher(name).matches()) {
            Optional<String> other = texts.stream()
                    .filter(text -> text.matches("[\\d.,\u00a0 ]+") && !text.matches("1(?:[.,]0+)?"))
                    .findFirst();
            if (other.isPresent()) {
                return Optional.of(error(label, other.get(), "column.factor"));
            }
        }
        if (MUNICIPALITY.matcher(name).matches()) {
            Optional<String> other =
                    texts.stream().filter(words::isOtherMunicipality).findFirst();
            if (other.isPresent()) {
                return Optional.of(error(label, other.get(), "column.otherMunicipality"));
            }
        }
        if (COUNTS.matcher(name).matches() && texts.size() > 1) {
            return Optional.of(warning(label, String.join(", ", texts), "column.counts"));
        }
        return texts.stream()
                // A cell that is a unit and no more is asked about with its column.
                .filter(text -> !words.in(text).isEmpty()
                        || (Unit.of(text).isEmpty()
                                && Unit.within(text).stream().anyMatch(Unit::isScaled)))
                .findFirst()
                .map(text -> warning(label, text, "column.telling"));
    }

    private static Optional<String> first(List<String> texts, Set<String> wanted) {
        return texts.stream()
                .filter(text -> wanted.contains(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Finding error(String label, String value, String key) {
        return Finding.error(mapping.header().line(), label, value, Message.of(key));
    }

    private Finding warning(String label, String value, String key) {
        return Finding.warning(mapping.header().line(), label, value, Message.of(key));
    }
}
