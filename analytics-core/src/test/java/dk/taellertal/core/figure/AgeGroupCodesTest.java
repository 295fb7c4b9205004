package dk.taellertal.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgeGroupCodesTest {

    private static final Codes FROM_67 = new Codes(List.of("67.."));

    @Test
    void a_group_counts_for_a_range_only_where_it_lies_wholly_inside() {
        assertThat(FROM_67).accepts("70-74", "100+", "67-69", "75-79 år").rejects("65-69", "0-64", "60+");
    }

    @Test
    void a_group_across_the_end_of_a_range_straddles_it() {
        assertThat(FROM_67.straddles("65-69")).isTrue();
        assertThat(FROM_67.straddles("60+")).isTrue();
        assertThat(FROM_67.straddles("0-66")).isFalse();
        assertThat(FROM_67.straddles("70-74")).isFalse();
        // An open group goes beyond every range with an end.
        assertThat(new Codes(List.of("80..84")).straddles("80+")).isTrue();
    }

    @Test
    void years_named_one_by_one_hold_a_group_of_them_alone() {
        Codes small = new Codes(List.of("0", "1", "2"));
        assertThat(small).accepts("0-1").rejects("2-3", "3-4");
        assertThat(small.straddles("2-3")).isTrue();
    }
}
