package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedCellsTest {

    @Test
    void packed_cells_are_the_same_texts_in_any_script() {
        for (List<String> cells : List.of(
                List.<String>of(),
                List.of(""),
                List.of("", "", ""),
                List.of("2020", "By, Kultur & Miljø", "", "232.000.000,00"),
                List.of("–1.200,00", "łódź", "\uD83D\uDE00", "\uD83D"))) {
            assertThat(PackedCells.of(cells)).isEqualTo(cells).hasSize(cells.size());
        }
    }

    @Test
    void packed_cells_are_the_same_texts_whatever_stands_in_them() {
        Random random = new Random(20261129);
        for (int round = 0; round < 500; round++) {
            List<String> cells = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> text(random))
                    .toList();
            List<String> packed = PackedCells.of(cells);
            assertThat(packed).isEqualTo(cells);
            for (int i = 0; i < cells.size(); i++) {
                assertThat(PackedCells.isEmpty(packed, i))
                        .isEqualTo(cells.get(i).isEmpty());
            }
        }
    }

    @Test
    void a_line_longer_than_65535_characters_keeps_its_cells() {
        List<String> cells = Stream.of("a".repeat(40_000), "b".repeat(40_000)).toList();
        assertThat(PackedCells.of(cells)).isEqualTo(cells);
    }

    @Test
    void a_packed_line_cannot_be_changed() {
        assertThatThrownBy(() -> PackedCells.of(List.of("a")).set(0, "b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static String text(Random random) {
        int length = random.nextInt(12);
        char last = random.nextBoolean() ? 'ÿ' : '\u3000';
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (' ' + random.nextInt(last - ' ')));
        }
        return text.toString();
    }
}
