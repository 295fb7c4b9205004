package dk.taellertal.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsCsvTest {

    private static final Texts DANISH = new Texts(Texts.DANISH, List.of("dk.taellertal.ingest.texts"));

    @Test
    void a_finding_is_a_line_with_the_cell_to_mend() {
        Finding finding = Finding.error(12, "Værdi", "895,0,0", Message.of("cell.noNumber", "1.234,56"));

        assertThat(FindingsCsv.of(List.of(finding), f -> "D12", DANISH).lines())
                .containsExactly(
                        "\uFEFFAlvor;Linje;Kolonne;Celle;Værdi;Besked",
                        "Fejl;12;Værdi;D12;895,0,0;er ikke et tal (ventet fx 1.234,56)");
    }

    @Test
    void a_cell_that_would_be_a_formula_is_text() {
        Finding finding = Finding.error(2, "=A1", "=1+1", Message.of("file.empty"));

        assertThat(FindingsCsv.of(List.of(finding), f -> "", DANISH)).contains(";'=A1;;'=1+1;");
    }
}
