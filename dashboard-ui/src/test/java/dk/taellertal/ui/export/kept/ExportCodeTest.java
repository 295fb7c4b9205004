package dk.taellertal.ui.export.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExportCodeTest {

    /**
     * The signs are 23456789ABCDEFGHJKMNPQRSTVWXY, so 2 is 0, 3 is 1, 4 is 2, 5 is 3, 6 is 4. Of 34562 the places weigh
     * 1·1 + 2·2 + 3·3 + 4·4 + 5·0 = 30, and 30 less 29 is 1: the sign 3.
     */
    private static final String CODE = "TT-3456-23";

    @Test
    void a_code_is_read_however_it_is_written() {
        assertThat(ExportCode.read("tt 3456 23").value()).isEqualTo(CODE);
        assertThat(ExportCode.read("345623").value()).isEqualTo(CODE);
    }

    @Test
    void a_wrong_sign_is_no_other_code() {
        for (int place = 0; place < 6; place++) {
            for (char other : "23456789ABCDEFGHJKMNPQRSTVWXY".toCharArray()) {
                StringBuilder wrong = new StringBuilder("345623");
                if (wrong.charAt(place) != other) {
                    wrong.setCharAt(place, other);
                    assertThatThrownBy(() -> ExportCode.read(wrong.toString())).hasMessageContaining("sign");
                }
            }
        }
    }

    @Test
    void two_signs_that_changed_places_are_no_other_code() {
        for (String swapped : new String[] {"TT-4356-23", "TT-3546-23", "TT-3465-23", "TT-3452-63"}) {
            assertThatThrownBy(() -> ExportCode.read(swapped)).hasMessageContaining("changed places");
        }
    }

    @Test
    void what_is_no_code_at_all_says_what_one_looks_like() {
        assertThatThrownBy(() -> ExportCode.read("TT-0O1I-LU")).hasMessageContaining("TT-7K4Q-2M");
    }

    @Test
    void one_more_attempt_gives_another_code() {
        String sha256 = "00".repeat(32);
        assertThat(ExportCode.of(sha256, 0).value()).isEqualTo("TT-2222-22");
        // The first sign counts 1, and weighs 1.
        assertThat(ExportCode.of(sha256, 1).value()).isEqualTo("TT-3222-23");
    }
}
