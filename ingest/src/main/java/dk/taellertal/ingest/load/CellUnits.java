package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units behind single amounts that are not what their contract counts in, such as {@code 12 %} among kroner. */
final class CellUnits {

    private record Place(int position, int measure, Unit unit) {}

    /** @param line the first */
    private record Met(int line, String text, long times) {
        Met with(Met later) {
            return new Met(line, text, times + later.times);
        }
    }

    private final List<MeasureColumn> measures;
    private final List<Unit> own;
    private final Map<Place, Met> met = new HashMap<>();

    CellUnits(List<MeasureColumn> measures) {
        this.measures = measures;
        own = measures.stream().map(m -> Unit.ofContract(m.unit())).toList();
    }

    /** Takes in a cell with an amount. */
    void cell(int line, int position, int measure, String text) {
        char last = text.isEmpty() ? '0' : text.charAt(text.length() - 1);
        boolean money = last == '.' || last == 'r' || last == 'R' || last == 'K' || last == 'k';
        boolean share = last == '%' || last == '.' || last == 't' || last == 'T';
        if (!money && !share) {
            return;
        }
        String unit = text.replaceFirst("^[^\\p{L}%]*", "");
        Unit.of(unit)
                .filter(u -> unit.length() < text.length() && u.kind() != Unit.Kind.COUNT)
                .filter(u ->
                        u.kind() != own.get(measure).kind() && own.get(measure).kind() != Unit.Kind.OPEN)
                .ifPresent(u -> met.merge(new Place(position, measure, u), new Met(line, text, 1), Met::with));
    }

    /** Adds those of later lines. */
    void add(CellUnits later) {
        later.met.forEach((place, cells) -> met.merge(place, cells, Met::with));
    }

    List<Finding> findings(Mapping mapping) {
        return met.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(Met::line)))
                .map(e -> finding(e.getKey(), e.getValue(), mapping))
                .toList();
    }

    private Finding finding(Place place, Met cells, Mapping mapping) {
        MeasureColumn measure = measures.get(place.measure());
        return Finding.error(
                cells.line(),
                mapping.header().label(place.position()),
                cells.text(),
                Message.of("cell.otherUnit", measure.label(), measure.unit(), cells.times()));
    }
}
