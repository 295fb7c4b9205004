package dk.taellertal.core.disclosure;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order in which areas are decided about. */
final class AreaLevels {

    private AreaLevels() {}

    /** Municipalities, then what holds them; one that is not known counts as a municipality. */
    static List<List<String>> smallestFirst(Catalogue catalogue, Collection<String> areas) {
        return List.copyOf(areas.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        area -> catalogue.areas().ofCode(area).map(Area::level).orElse(Area.Level.MUNICIPALITY),
                        () -> new TreeMap<>(Comparator.<Area.Level>reverseOrder()),
                        Collectors.toList()))
                .values());
    }
}
