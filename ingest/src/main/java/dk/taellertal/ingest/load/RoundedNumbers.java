package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers with more decimals than a measure keeps: how many in each column, and the first of them. */
final class RoundedNumbers {

    private record Place(int position, int measure) {}

    private final Map<Place, FirstCell> met = new HashMap<>();

    void met(int position, int measure, int line, String text) {
        met.merge(new Place(position, measure), new FirstCell(line, text.strip()), FirstCell::with);
    }

    /** Adds those of later lines. */
    void add(RoundedNumbers later) {
        later.met.forEach((place, numbers) -> met.merge(place, numbers, FirstCell::with));
    }

    List<Finding> findings(Mapping mapping) {
        return met.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(FirstCell::line)))
                .map(e -> Finding.warning(
                        e.getValue().line(),
                        mapping.header().label(e.getKey().position()),
                        e.getValue().text(),
                        Message.of(
                                "number.rounded",
                                e.getValue().times(),
                                mapping.contract()
                                        .measures()
                                        .get(e.getKey().measure())
                                        .scale())))
                .toList();
    }
}
