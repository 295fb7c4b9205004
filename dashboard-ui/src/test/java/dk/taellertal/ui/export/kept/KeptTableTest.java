package dk.taellertal.ui.export.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.export.kept.KeptTable.Column;
import dk.taellertal.ui.export.kept.KeptTable.Row;
import dk.taellertal.ui.export.kept.KeptTable.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTableTest {

    /** As a list of an older version keeps it: rounded to two decimals, which it does not tell. */
    private static final Said OLD = new Said("-3.35", 1, null, true, null);

    private static final Said EXACT = new Said("-3.346244130", 1, 2, true, null);
    private static final Said BESIDE = new Said("-3.35", 1, 2, true, null);

    private static KeptTable table(Said cell) {
        return new KeptTable("", List.of(new Column("pct.", true)), List.of(new Row("By", false, List.of(cell))));
    }

    @Test
    void numbers_that_differ_beyond_two_decimals_are_not_the_same_and_have_codes_of_their_own() {
        assertThat(EXACT.sameAs(BESIDE)).isFalse();
        assertThat(table(EXACT).fingerprint()).isNotEqualTo(table(BESIDE).fingerprint());
    }

    @Test
    void a_number_of_an_older_list_is_compared_as_it_was_kept() {
        assertThat(OLD.sameAs(EXACT)).isTrue();
        assertThat(OLD.sameAs(new Said("-3.36", 1, 2, true, null))).isFalse();
    }

    @Test
    void the_fingerprint_of_an_older_list_is_known_again() {
        // Rounded to its two decimals, -3.346244130 was counted as -3.35.
        String older = table(OLD).fingerprint();
        assertThat(table(EXACT).matches(older)).isTrue();
        assertThat(table(new Said("-3.36", 1, 2, true, null)).matches(older)).isFalse();
    }
}
