package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.export.ExportRequest.Subject;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.KeptTable;
import dk.taellertal.ui.export.kept.OpenedExport.CellThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.RowState;
import dk.taellertal.ui.export.kept.OpenedExport.RowThenAndNow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code of a page's part leads back to the very table. */
class PartKeptTest {

    private static final String PLACE = "Ungeliv: Et klogere Albertslund";

    private SmallHome home;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        home = new SmallHome(folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void the_table_is_as_it_was_and_what_changed_since_stands_beside_it() {
        List<ExportCode> codes = taken(Map.of());
        assertThat(codes).allSatisfy(code -> assertThat(opened(code).changed()).isFalse());

        // The only upload goes: the small home's objective has a number no more.
        home.undo();

        OpenedPart matrix = opened(codes.getFirst());
        assertThat(matrix.intact()).isTrue();
        assertThat(matrix.changed()).isTrue();
        RowThenAndNow row = row(matrix, PLACE);
        int numbers = column(matrix, "Med tal");
        assertThat(row.cells().get(numbers)).isEqualTo(new CellThenAndNow(count("1"), count("0"), true));
        // "Mål" is what it was: the objective is still there.
        assertThat(row.cells().get(column(matrix, "Mål")).changed()).isFalse();

        OpenedPart without = opened(codes.get(2));
        assertThat(without.name()).isEqualTo("Mål uden tal");
        assertThat(row(without, "Prøvemålet").state()).isEqualTo(RowState.NEW);
        assertThat(without.changes()).isEqualTo(1);
    }

    @Test
    void a_language_keeps_its_names_whoever_opens_the_code() {
        ExportCode code = taken(Map.of()).getFirst();
        OpenedPart opened = (OpenedPart) home.exports().open(code, Texts.ENGLISH);
        assertThat(opened.changed()).isFalse();
        assertThat(opened.columns().getFirst().label()).isEqualTo("Mål");
    }

    @Test
    void the_same_has_one_code_and_another_choice_another() {
        List<ExportCode> all = taken(Map.of());
        assertThat(taken(Map.of())).isEqualTo(all);
        assertThat(taken(Map.of("chief", "Prøvechefen"))).doesNotContainAnyElementsOf(all);
    }

    @Test
    void a_changed_line_of_the_list_is_found_out() throws IOException {
        ExportCode code = taken(Map.of()).getFirst();
        home.exports().close();
        Path list = home.home().home().exports();
        Files.writeString(list, Files.readString(list).replace("\"amount\":\"1\"", "\"amount\":\"7\""));
        try (Exports again = new Exports(home.home(), Layouts.of(home.home()), SmallHome.clock())) {
            assertThat(again.open(code, Texts.DANISH).intact()).isFalse();
        }
    }

    @Test
    void a_line_from_before_pages_could_be_taken_out_still_opens() throws IOException {
        home.exports().close();
        Files.writeString(home.home().home().exports(), """
                {"code":"TT-XVGH-FE","at":"2021-01-29T12:00:00Z","by":"test","format":"csv","level":"INTERNAL","journal":"00.15.00-G20-1-20",\
                "figure":{"id":"proeve-point","area":"165","from":null,"to":null,"only":{},"compare":null,\
                "definitionVersion":1,"prices":null,"pricesAsOf":null,"dataVersion":3},\
                "fingerprint":"6504c537a56d99a026ebd17d93f2e7e5e6726e455a0878ab7eeda6ade0bc0452"}
                """);
        try (Exports again = new Exports(home.home(), Layouts.of(home.home()), SmallHome.clock())) {
            OpenedFigure opened = (OpenedFigure) again.open(new ExportCode("TT-XVGH-FE"), Texts.DANISH);
            assertThat(opened.points()).extracting(p -> p.then()).containsExactly("13332.00", "4444.00", "9999.00");
            assertThat(opened.intact()).isTrue();
            assertThat(opened.changed()).isFalse();
            // The same figure gets another code today: a code of today speaks for all that is printed, not for the
            // numbers alone.
            assertThat(again.take(
                                    SmallHome.request(Format.CSV, DisclosureLevel.INTERNAL),
                                    new Actor("test", Role.ECONOMIST),
                                    (done, of) -> {})
                            .codes())
                    .doesNotContain("TT-XVGH-FE");
        }
    }

    @Test
    void codes_lead_to_the_address_that_the_municipality_names_whoever_takes_them_out(@TempDir Path folder)
            throws IOException {
        Path home = Files.createDirectories(folder.resolve("addressed").resolve("home"));
        Files.writeString(Files.createDirectories(home.resolve("catalogue")).resolve("municipality.yaml"), """
                code: "165"
                name: Albertslund Kommune
                colour: "#0b2f5b"
                neighbour: "161"
                address: https://tal.kommune.example/
                """);
        try (SmallHome addressed = new SmallHome(folder.resolve("addressed"))) {
            String html = new String(addressed.taken(Format.HTML, DisclosureLevel.INTERNAL), StandardCharsets.UTF_8);
            // The request itself says https://tal.example.dk.
            assertThat(html).contains(": https://tal.kommune.example/k/TT-").doesNotContain("tal.example.dk");
        }
    }

    private List<ExportCode> taken(Map<String, String> choices) {
        ExportRequest request = new ExportRequest(
                new Subject.Page("coverage", choices),
                Format.CSV,
                DisclosureLevel.INTERNAL,
                Optional.empty(),
                Texts.DANISH,
                "");
        return home.exports().take(request, new Actor("test", Role.ECONOMIST), (done, of) -> {}).codes().stream()
                .map(ExportCode::new)
                .toList();
    }

    private OpenedPart opened(ExportCode code) {
        return (OpenedPart) home.exports().open(code, Texts.DANISH);
    }

    private static KeptTable.Said count(String amount) {
        return new KeptTable.Said(amount, 0, 0, false, null);
    }

    private static RowThenAndNow row(OpenedPart part, String name) {
        return part.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '%s' in %s".formatted(name, part.rows())));
    }

    private static int column(OpenedPart part, String label) {
        return part.columns().stream().map(column -> column.label()).toList().indexOf(label);
    }
}
