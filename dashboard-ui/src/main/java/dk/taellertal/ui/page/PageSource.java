package dk.taellertal.ui.page;

import java.util.List;
import java.util.Map;

/** A page that can be taken out whole. It lays itself out as parts, and knows nothing of the formats they get. */
public interface PageSource {

    /** The choice of an earlier state of the numbers, on pages that have it. */
    String DATA_VERSION = "dataVersion";

    /** What it is asked for by, for example {@code budget}. */
    String name();

    /** What may be chosen on it, by the names in an address. */
    List<String> choices();

    /**
     * The page as it is now, or as it was where the choices say so.
     *
     * @throws dk.taellertal.ui.refusal.UnknownThing where something that is not there was chosen
     */
    Page content(PageRequest question);

    /** Where a reader finds the page itself, with what was chosen on it. */
    String address(Map<String, String> choices);
}
