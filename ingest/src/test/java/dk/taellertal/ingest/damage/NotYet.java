package dk.taellertal.ingest.damage;

import java.util.Set;

/** Kinds of damage that are not always told of yet. To be emptied: a kind that is told of leaves the list for good. */
final class NotYet {

    static final Set<String> CONTRACT = Set.of(
            "A header without a name",
            "A quote lost",
            "B first cells blank",
            "B line cut",
            "B row commented out",
            "C age group beside single years",
            "C open age beside single years",
            "D column of versions",
            "D column with one value",
            "D mean row",
            "D row of percentages",
            "D unit spelled in capitals",
            "E month among years");
    static final Set<String> TABLE = Set.of();

    private NotYet() {}
}
