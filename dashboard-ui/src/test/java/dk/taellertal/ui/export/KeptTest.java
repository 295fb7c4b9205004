package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.app.Layouts;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code leads back to the very numbers. */
class KeptTest {

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
    void a_code_shows_the_numbers_taken_out_and_that_a_later_upload_changed_them() throws IOException {
        ExportCode code = taken();
        assertThat(opened(code).changed()).isFalse();

        // 9 · 1,111 = 9,999 becomes 10 · 1,111 = 11,110.
        home.publish("rettet.csv", "Prøveår;Prøveantal\n2020;10\n");

        OpenedFigure opened = opened(code);
        assertThat(opened.intact()).isTrue();
        assertThat(opened.changed()).isTrue();
        assertThat(opened.journal()).isEqualTo("00.15.00-G20-1-20");
        assertThat(opened.points()).extracting(p -> p.then()).containsExactly("13332.00", "4444.00", "9999.00");
        assertThat(opened.points()).extracting(p -> p.now()).containsExactly("13332.00", "4444.00", "11110.00");
        assertThat(opened.points()).extracting(p -> p.changed()).containsExactly(false, false, true);
    }

    @Test
    void the_same_has_one_code_and_other_numbers_another() throws IOException {
        ExportCode code = taken();
        assertThat(taken()).isEqualTo(code);
        home.publish("rettet.csv", "Prøveår;Prøveantal\n2020;10\n");
        assertThat(taken()).isNotEqualTo(code);
    }

    @Test
    void a_look_beforehand_shows_the_code_that_it_will_get_and_keeps_nothing() {
        String code =
                home.document(DisclosureLevel.INTERNAL).blocks().getFirst().code();
        assertThatThrownBy(() -> opened(new ExportCode(code))).isInstanceOf(UnknownThing.class);
        assertThat(taken().value()).isEqualTo(code);
    }

    @Test
    void the_list_outlives_a_line_that_was_never_finished() throws IOException {
        ExportCode code = taken();
        Path list = home.home().home().exports();
        Files.writeString(list, "{\"code\":\"TT-", StandardOpenOption.APPEND);
        try (Exports again = new Exports(home.home(), Layouts.of(home.home()), SmallHome.clock())) {
            assertThat(again.open(code, Texts.DANISH).code()).isEqualTo(code.value());
            again.take(
                    SmallHome.request(Format.CSV, DisclosureLevel.PUBLIC),
                    new Actor("test", Role.ECONOMIST),
                    (done, of) -> {});
        }
        assertThat(Files.readAllLines(list)).hasSize(2).allMatch(line -> line.endsWith("}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(list)))
                .isEqualTo("rw-------");
    }

    @Test
    void an_old_code_shows_nothing_that_is_hidden_now_in_no_number_and_no_word() throws IOException {
        ExportCode code = taken();

        // 2 persons are fewer than 3: 2020 is hidden now, and 9 · 1,111 = 9,999 of then with it.
        home.publish("rettet.csv", "Prøveår;Prøveantal\n2020;2\n");

        OpenedFigure opened = opened(code);
        assertThat(opened.intact()).isFalse();
        assertThat(opened.points()).extracting(p -> p.then()).containsExactly("13332.00", "4444.00", null);
        assertThat(opened.points()).extracting(p -> p.now()).containsExactly("13332.00", "4444.00", null);
        assertThat(opened.texts())
                .isNotEmpty()
                .noneMatch(t -> String.valueOf(t.then()).matches("(?s).*(9[.,]?999|27[.,]?775).*"));
    }

    private ExportCode taken() {
        return new ExportCode(home.exports()
                .take(
                        SmallHome.request(Format.CSV, DisclosureLevel.INTERNAL),
                        new Actor("test", Role.ECONOMIST),
                        (done, of) -> {})
                .codes()
                .getFirst());
    }

    private OpenedFigure opened(ExportCode code) {
        return (OpenedFigure) home.exports().open(code, Texts.DANISH);
    }
}
