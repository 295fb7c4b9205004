package dk.taellertal.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTest {

    /** Whoever holds a column of a catalogue that was read before finds it among those of the one in force. */
    @Test
    void the_same_catalogue_read_twice_has_equal_contracts(@TempDir Path nothing) {
        assertThat(Catalogue.read(nothing).datasets())
                .isEqualTo(Catalogue.read(nothing).datasets());
    }

    @Test
    void another_pattern_or_example_is_another_grammar() {
        Grammar digits = Grammar.of("\\d{2}", "12");

        assertThat(digits).isEqualTo(Grammar.of("\\d{2}", "12")).hasSameHashCodeAs(Grammar.of("\\d{2}", "12"));
        assertThat(digits).isNotEqualTo(Grammar.of("\\d{1,2}", "12")).isNotEqualTo(Grammar.of("\\d{2}", "13"));
    }
}
