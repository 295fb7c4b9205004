package dk.taellertal.ui.export.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.export.kept.Printed.Said;
import dk.taellertal.ui.export.kept.Printed.ThenAndNow;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final Printed BEFORE = new Printed(List.of(
            new Said("Overskrift", "Andelen er 10,8 pct."),
            new Said("Målsti", "2019: 20,0"),
            new Said("Forbehold", "Uklart, hvad der er betalt centralt.")));

    @Test
    void the_same_texts_have_one_fingerprint_and_no_difference() {
        Printed same = new Printed(BEFORE.texts());
        assertThat(same.fingerprint()).isEqualTo(BEFORE.fingerprint());
        assertThat(BEFORE.differences(same)).isEmpty();
    }

    @Test
    void another_target_has_another_fingerprint_and_is_named_with_what_it_was() {
        Printed after = new Printed(List.of(
                new Said("Overskrift", "Andelen er 10,8 pct."),
                new Said("Målsti", "2019: 40,0"),
                new Said("Forbehold", "Uklart, hvad der er betalt centralt.")));
        assertThat(after.fingerprint()).isNotEqualTo(BEFORE.fingerprint());
        assertThat(BEFORE.differences(after)).containsExactly(new ThenAndNow("Målsti", "2019: 20,0", "2019: 40,0"));
    }

    @Test
    void periods_in_which_nothing_stands_are_left_out() {
        assertThat(new Said("Målsti", "2008:  · 2009:  · 2010: 5,0 · 2011: ").text())
                .isEqualTo("2010: 5,0");
        assertThat(new Said("Definition", "Antal: elever · pr. 1. oktober").text())
                .isEqualTo("Antal: elever · pr. 1. oktober");
    }

    @Test
    void a_text_that_came_or_went_is_named() {
        Printed after = new Printed(List.of(
                new Said("Overskrift", "Andelen er 10,8 pct."),
                new Said("Målsti", "2019: 20,0"),
                new Said("Mål", "Flere unge i uddannelse")));
        assertThat(BEFORE.differences(after))
                .containsExactly(
                        new ThenAndNow("Forbehold", "Uklart, hvad der er betalt centralt.", null),
                        new ThenAndNow("Mål", null, "Flere unge i uddannelse"));
    }
}
