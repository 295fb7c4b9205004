package dk.taellertal.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextNumbersTest {

    /** Texts of 0 to 20 bytes of few signs, so that many are alike but for their end or their length. */
    @Test
    void a_text_keeps_the_number_it_came_with() {
        Random random = new Random(165);
        TextNumbers numbers = new TextNumbers();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 60_000; i++) {
            int from = random.nextInt(9);
            int length = random.nextInt(21);
            StringBuilder around = new StringBuilder();
            for (int sign = 0; sign < from + length + Long.BYTES; sign++) {
                around.append((char) ('a' + (random.nextInt(8) == 0 ? 1 : 0)));
            }
            byte[] bytes = around.toString().getBytes(StandardCharsets.US_ASCII);
            String text = around.substring(from, from + length);

            int next = expected.size();
            assertThat(numbers.number(bytes, from, from + length)).isEqualTo(expected.computeIfAbsent(text, t -> next));
            assertThat(numbers.size()).isEqualTo(expected.size());
        }
        assertThat(expected.size()).isGreaterThan(1_000);
    }
}
