package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.method.CapacityPlan;
import dk.taellertal.core.method.demography.AgeGroup;
import dk.taellertal.core.method.demography.DemographyPlan;
import dk.taellertal.core.method.demography.GroupCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the methods of demography and capacity are fed with. */
final class MethodReader {

    private record Places(int from, BigDecimal places) {}

    private MethodReader() {}

    static DemographyPlan demography(Entry e) {
        return new DemographyPlan(
                e.text("demography"),
                e.text("name"),
                e.flag("example"),
                FigureReader.term(e, "forecast"),
                FigureReader.term(e, "actual"),
                e.text("vintage"),
                e.text("from"),
                e.text("to"),
                e.text("age"),
                groups(e));
    }

    private static List<AgeGroup> groups(Entry e) {
        return e.entries("groups").stream()
                .flatMap(group -> group.read(MethodReader::group).stream())
                .toList();
    }

    private static AgeGroup group(Entry e) {
        String name = e.text("group");
        Codes ages = new Codes(e.texts("ages"));
        Optional<BigDecimal> unitCost = e.optional("unitCost").map(text -> e.decimal("unitCost"));
        BigDecimal variableShare = e.decimal("variableShare", BigDecimal.ONE);
        BigDecimal coverage = e.decimal("coverage", BigDecimal.ONE);
        return new AgeGroup(name, ages, unitCost.map(cost -> new GroupCost(name, cost, variableShare, coverage)));
    }

    static CapacityPlan capacity(Entry e) {
        SortedMap<Integer, BigDecimal> places = new TreeMap<>();
        e.entries("places").stream()
                .flatMap(entry -> entry.read(p -> new Places(p.whole("from"), p.decimal("places"))).stream())
                .forEach(p -> places.put(p.from(), p.places()));
        return new CapacityPlan(
                e.text("capacity"),
                e.text("name"),
                e.text("unit"),
                e.flag("example"),
                new KeyFigureId(e.text("need")),
                e.decimal("share", BigDecimal.ONE),
                places);
    }
}
