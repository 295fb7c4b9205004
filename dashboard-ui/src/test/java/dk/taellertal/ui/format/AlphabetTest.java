package dk.taellertal.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void aabenraa_stands_by_the_letter_with_a_ring_after_all_others() {
        assertThat(Stream.of("Aabenraa", "Albertslund", "Ærø", "Odense", "Ørsted", "Vejle")
                        .sorted(Alphabet.danish()))
                .containsExactly("Albertslund", "Odense", "Vejle", "Ærø", "Ørsted", "Aabenraa");
    }
}
