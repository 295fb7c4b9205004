package dk.taellertal.core.budget;

import dk.taellertal.core.figure.KeyFigureId;

/**
 * The key figures that tell what there is to spend and what is spent, all of the same accounts and in mio. kr.
 *
 * @param budget as adopted, by year
 * @param actual by year
 * @param spent since 1 January, by month
 * @param expected what the year is expected to end at, by month
 * @param department the dimension of departments
 */
public record Accounts(
        KeyFigureId budget,
        KeyFigureId actual,
        KeyFigureId spent,
        KeyFigureId expected,
        String department,
        Marks marks) {

    /** The dimension that marks an account, and the codes of a statutory and a discretionary task; any other code is no mark. */
    public record Marks(String dimension, String statutory, String discretionary) {}
}
