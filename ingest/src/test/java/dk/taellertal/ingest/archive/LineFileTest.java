package dk.taellertal.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {

    @TempDir
    Path folder;

    private final List<String> read = new ArrayList<>();
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("lines.jsonl");
    }

    private LineFile open() {
        return LineFile.open(path, (line, number) -> read.add(number + ":" + line));
    }

    @Test
    void what_is_written_is_read_again_line_by_line() {
        try (LineFile file = open()) {
            file.append("første\nanden\n");
            file.append("tredje\n");
        }
        open().close();
        assertThat(read).containsExactly("1:første", "2:anden", "3:tredje");
    }

    @Test
    void a_last_line_that_was_never_finished_is_cut_off_and_the_next_takes_its_place() throws IOException {
        Files.writeString(path, "første\nand");
        try (LineFile file = open()) {
            file.append("tredje\n");
        }
        assertThat(read).containsExactly("1:første");
        assertThat(path).hasContent("første\ntredje\n");
    }

    @Test
    void a_new_file_is_for_its_owner_only() throws IOException {
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }
}
