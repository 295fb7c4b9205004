package dk.taellertal.core.store;

import java.util.Collection;

/** The numbers under which the codes of a dataset's dimensions are kept. */
public interface FactCodes {

    /** The name under which areas are kept among the dimensions. */
    String AREA = "area";

    /** The number of a code of a dimension, or of an area by the name {@link #AREA}; one that is new gets one. */
    int number(String dimension, String code, String label);

    /** The codes of a dimension that are kept, those met so far among them. */
    Collection<String> known(String dimension);
}
