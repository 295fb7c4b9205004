package dk.taellertal.core.method.demography;

import dk.taellertal.core.figure.Codes;
import java.util.Optional;

/**
 * People of some ages.
 *
 * @param ages codes of the age dimension
 * @param cost empty where the group is counted, but its budget does not follow it
 */
public record AgeGroup(String name, Codes ages, Optional<GroupCost> cost) {}
