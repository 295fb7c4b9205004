package dk.taellertal.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {

    private final Home home;

    LogoTest(@TempDir Path folder) {
        home = new Home(folder);
    }

    private static Municipality naming(String logo) {
        return new Municipality(
                "165", "Albertslund Kommune", "#0b2f5b", "161", Optional.of(logo), Optional.empty(), 14);
    }

    private void lay(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(home.catalogue()).resolve(name), text);
    }

    @Test
    void a_picture_beside_the_file_is_the_logo() throws IOException {
        lay("vaaben.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        assertThat(Logo.of(naming("vaaben.svg"), home)).hasValueSatisfying(logo -> {
            assertThat(logo.mediaType()).isEqualTo("image/svg+xml");
            assertThat(logo.bytes()).hasSize(41);
        });
    }

    @Test
    void what_is_no_picture_or_could_run_is_refused_by_name() throws IOException {
        lay("kode.svg", "<svg><script>alert(1)</script></svg>");
        lay("tekst.png", "no picture");

        assertThatThrownBy(() -> Logo.check(naming("borte.svg"), home)).hasMessageContaining("borte.svg");
        assertThatThrownBy(() -> Logo.of(naming("kode.svg"), home)).hasMessageContaining("without scripts");
        assertThatThrownBy(() -> Logo.of(naming("tekst.png"), home)).hasMessageContaining("no PNG picture");
    }
}
