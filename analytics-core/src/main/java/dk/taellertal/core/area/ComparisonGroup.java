package dk.taellertal.core.area;

import java.util.List;

/**
 * A fixed set of areas that a key figure is compared with; the same members in all years, the own municipality left out.
 * The method is part of the group: a weighted and an unweighted mean are two comparisons.
 */
public record ComparisonGroup(String id, String name, Method method, List<String> members) {

    /** How the members' values become one. */
    public enum Method {
        /** The sum of numerators over the sum of denominators. */
        WEIGHTED,
        /** The mean of the members' own values. */
        UNWEIGHTED
    }

    public ComparisonGroup {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("comparison group '%s' must have members".formatted(id));
        }
        members = List.copyOf(members);
    }
}
