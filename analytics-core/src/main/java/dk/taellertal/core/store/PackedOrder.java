package dk.taellertal.core.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** An order by several columns of small numbers, as an order by few large ones. */
final class PackedOrder {

    private static final long MOST = 1L << 62;

    private final List<Field<?>> packed = new ArrayList<>();
    private @Nullable Field<Long> open;
    private long values;

    /** Adds a column of 0…largest behind those that are there. */
    void add(Field<Integer> column, int largest) {
        Field<Long> next = column.cast(SQLDataType.BIGINT);
        long more = largest + 1L;
        if (open != null && values <= MOST / more) {
            open = open.mul(DSL.inline(more)).plus(next);
            values *= more;
        } else {
            if (open != null) {
                packed.add(open);
            }
            open = next;
            values = more;
        }
    }

    List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(packed);
        if (open != null) {
            fields.add(open);
        }
        return fields;
    }
}
