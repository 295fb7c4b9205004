package dk.taellertal.core.method.demography;

import java.math.BigDecimal;

/**
 * What one age group costs, and how much of it follows the number of people.
 *
 * @param unitCost kroner a user a year, net; the adjustment is in the prices of this cost
 * @param variableShare the part of the unit cost that follows the number of users, 0…1
 * @param coverage users per person of the group, 0…1
 */
public record GroupCost(String group, BigDecimal unitCost, BigDecimal variableShare, BigDecimal coverage) {

    public GroupCost {
        checkShare("variable share", group, variableShare);
        checkShare("coverage", group, coverage);
    }

    private static void checkShare(String what, String group, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the %s of '%s' must lie in 0…1: '%s'".formatted(what, group, share));
        }
    }
}
