package dk.taellertal.core.store;

/** A row among others that are alike in all that names them but one dimension. Its amounts are in the measure's smallest unit. */
public final class GroupedRow {

    /** In the place of an amount that is not there. */
    public static final long NONE = Long.MIN_VALUE;

    /** Physical line in the file, the first is 1. */
    public final int line;
    /** The number of its name in the dimension in which the rows differ. */
    public final int name;
    /** By measure; {@link #NONE} where it has no such amount. */
    public final long[] amounts;

    public GroupedRow(int line, int name, long[] amounts) {
        this.line = line;
        this.name = name;
        this.amounts = amounts;
    }
}
