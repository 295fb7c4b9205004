package dk.taellertal.ui.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, 5 * SECOND);
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8).replace("\r\u001B[K", "|");
    }

    @Test
    void a_terminal_is_told_after_a_second_on_one_line_that_is_wiped_at_the_end() {
        try (ProgressLine line = line(true)) {
            line.at(1, 40, 5 * SECOND + SECOND / 2);
            assertThat(said()).isEmpty();
            line.at(7, 40, 6 * SECOND);
            line.at(8, 40, 7 * SECOND);
        }
        assertThat(said()).isEqualTo("|7 of 40 …|8 of 40 …|");
    }

    @Test
    void what_is_short_leaves_nothing() {
        try (ProgressLine line = line(true)) {
            line.at(40, 40, 5 * SECOND);
        }
        assertThat(said()).isEmpty();
    }

    @Test
    void a_pipe_stays_clean() {
        try (ProgressLine line = line(false)) {
            line.at(7, 40, 60 * SECOND);
        }
        assertThat(said()).isEmpty();
    }
}
