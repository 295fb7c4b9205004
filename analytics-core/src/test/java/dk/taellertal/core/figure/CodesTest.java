package dk.taellertal.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static Codes codes(String... entries) {
        return new Codes(List.of(entries));
    }

    @Test
    void a_code_is_chosen_by_itself_only() {
        assertThat(codes("10")).accepts("10").rejects("1", "100", "010");
    }

    @Test
    void a_beginning_chooses_what_begins_so() {
        assertThat(codes("03.22.*")).accepts("03.22.01", "03.22.").rejects("03.2", "03.23.01", "13.22.01");
    }

    @Test
    void both_ends_of_a_range_are_inclusive() {
        assertThat(codes("16..24")).accepts("16", "20", "24").rejects("15", "25", "2", "TOT", "");
    }

    @Test
    void a_range_without_an_end_has_none() {
        assertThat(codes("80..")).accepts("80", "99", "120").rejects("79", "8");
    }

    @Test
    void a_range_counts_and_does_not_spell() {
        // As texts "9" lies behind "16" and "100" before it.
        assertThat(codes("16..24")).rejects("9", "100", "240");
        assertThat(codes("6..16")).accepts("06", "016");
    }

    @Test
    void several_entries_choose_what_any_of_them_does() {
        assertThat(codes("kan", "0..5", "9*")).accepts("kan", "3", "97").rejects("skal", "6", "89");
    }

    @Test
    void a_choice_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> codes()).withMessageContaining("at least one");
    }
}
