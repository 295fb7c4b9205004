package dk.taellertal.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.taellertal.ingest.agenda.AgendaReader;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.format.UiTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaDocumentTest {

    private static AgendaDocument document(String text, Optional<LocalDate> given, String... figures) throws Exception {
        Map<String, String> names =
                figures.length == 0 ? Map.of() : Map.of(figures[0], figures[1], figures[2], figures[3]);
        NamedFigures named = new NamedFigures(names);
        return AgendaDocument.of(AgendaReader.read(text), given, one -> named.in(one.text()), UiTexts.danish());
    }

    private static List<String> notCounted(AgendaDocument document) {
        return document.notCounted().stream()
                .map(none -> none.number() + " " + none.reason())
                .toList();
    }

    @Test
    void minutes_are_those_of_the_cases_with_a_start_and_an_end() throws Exception {
        // 60 + 10 + 20 = 90 minutes over 3 cases are 30; the others are named with the reason.
        AgendaDocument document = document("""
                Indholdsfortegnelse
                Økonomi (09:00-09:30)....2
                Punkt 1: Dagsorden (08:45)
                Punkt 2: Tal (09:00-10:00)
                Punkt 3: Arkiv (10:00-10:10)
                Punkt 4: Ledere (10:10-10:30)
                Punkt 5: Økonomi (09:00-09:45)
                Punkt 6: Byen (11:30-11:00)
                Punkt 7: Eventuelt
                """, Optional.of(LocalDate.of(2024, 3, 5)));

        assertThat(document.date()).isEqualTo("2024-03-05");
        assertThat(document.counted()).isEqualTo(3);
        assertThat(document.minutes()).isEqualTo(90);
        assertThat(document.minutesPerCase()).isEqualTo("30");
        assertThat(notCounted(document))
                .containsExactly(
                        "1 kun starttidspunktet er angivet",
                        "5 titlen og indholdsfortegnelsen angiver forskellige tider",
                        "6 sluttidspunktet ligger ikke efter starttidspunktet",
                        "7 ingen tid er angivet");
    }

    @Test
    void a_case_has_the_key_figures_that_its_text_names() throws Exception {
        AgendaDocument document =
                document("""
                Punkt 1: Fravær i folkeskolen
                Sagsfremstilling
                Det samlede fravær er steget. Elever pr. klasse er uændret.
                Punkt 2: Elever pr. klassetrin
                """, Optional.empty(), "elever-pr-klasse", "Elever pr. klasse", "fravaer", "Samlet fravær");

        assertThat(document.items().stream().map(AgendaDocument.Item::figures))
                .containsExactly(List.of("elever-pr-klasse"), List.of());
        assertThat(document.date()).isNull();
        assertThat(document.minutesPerCase()).isNull();
    }

    private static AgendaDocument real(String file) throws Exception {
        String extracts = System.getenv("TAELLERTAL_EXTRACTS");
        assumeTrue(extracts != null, "TAELLERTAL_EXTRACTS names no folder of real extracts");
        return document(DocumentText.of(Files.readAllBytes(Path.of(extracts, "kommune", file))), Optional.empty());
    }

    @Test
    void the_minutes_of_january_2020_have_eight_cases_with_both_times() throws Exception {
        AgendaDocument document = real("chefforum_2020-01-29_dagsorden.txt");

        assertThat(document.date()).isEqualTo("2020-01-29");
        assertThat(document.items()).hasSize(10);
        assertThat(document.items().stream().map(AgendaDocument.Item::minutes).flatMap(Stream::ofNullable))
                .containsExactly(60L, 10L, 10L, 20L, 20L, 10L, 30L, 20L);
        assertThat(document.counted()).isEqualTo(8);
        assertThat(document.minutes()).isEqualTo(180);
        assertThat(document.minutesPerCase()).isEqualTo("22.5");
        assertThat(notCounted(document))
                .containsExactly("1 kun starttidspunktet er angivet", "10 ingen tid er angivet");
        assertThat(document.items().get(1).journal()).isEqualTo("00.15.00-G20-1-20");
    }

    @Test
    void the_minutes_of_december_2022_have_five_cases_of_which_none_is_counted() throws Exception {
        AgendaDocument document = real("chefforum_2022-12-08_dagsorden.txt");

        assertThat(document.date()).isEqualTo("2022-12-08");
        assertThat(document.items()).hasSize(5);
        assertThat(document.counted()).isZero();
        assertThat(document.minutesPerCase()).isNull();
        assertThat(notCounted(document)).hasSize(5).allMatch(none -> none.endsWith(" ingen tid er angivet"));
    }
}
