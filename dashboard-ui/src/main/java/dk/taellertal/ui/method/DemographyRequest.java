package dk.taellertal.ui.method;

import java.util.Optional;

/** A question to a demography: the catalogue's first, its own vintages and all years where none is named. */
public record DemographyRequest(
        Optional<String> id, Optional<String> fromVintage, Optional<String> toVintage, Optional<Integer> year) {}
