package dk.taellertal.ingest.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.ingest.agenda.Agenda.Case;
import dk.taellertal.ingest.agenda.Agenda.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaReaderTest {

    private static Agenda read(String text) throws UnreadableAgenda {
        return AgendaReader.read(text);
    }

    private static List<String> told(Agenda agenda) {
        return agenda.cases().stream().map(AgendaReaderTest::told).toList();
    }

    private static String told(Case one) {
        String times = one.times().stream()
                .map(t -> t.start() + t.end().map(end -> "-" + end).orElse(""))
                .collect(Collectors.joining(" | "));
        return "%d %s [%s] %s"
                .formatted(one.number(), one.title(), times, one.journal().orElse("–"));
    }

    @Test
    void cases_have_their_titles_times_journal_numbers_and_sections() throws UnreadableAgenda {
        Agenda agenda = read("""
                REFERAT Chefforum d. 05-03-2024
                Mødedato Tirsdag d. 5. marts 2024 kl. 13:15

                Indholdsfortegnelse

                CF - Godkendelse af dagsorden (13:15).....\t3
                CF - Budgettet (13:30-14:00).....\t4

                Punkt 1: CF - Godkendelse af dagsorden (13:15)

                00.01.00-A21-6-19

                Beslutning
                Godkendt.

                Punkt 2: CF - Budgettet (13:30-14:00)

                00.30.00-S00-12-23

                Anledning

                Sagsfremstilling
                Budgettet er på 1.218 kr.
                Punkt 1 blev drøftet først.
                Indstilling:
                1. At budgettet tages til efterretning
                2. At der følges op
                3. At sagen lukkes
                Beslutning
                Punkt 3 udsættes.
                """);

        assertThat(agenda.date()).contains(LocalDate.of(2024, 3, 5));
        assertThat(told(agenda))
                .containsExactly(
                        "1 CF - Godkendelse af dagsorden [13:15] 00.01.00-A21-6-19",
                        "2 CF - Budgettet [13:30-14:00] 00.30.00-S00-12-23");
        assertThat(agenda.cases().get(1).sections())
                .containsEntry(Section.ANLEDNING, "")
                .containsEntry(Section.SAGSFREMSTILLING, "Budgettet er på 1.218 kr.\nPunkt 1 blev drøftet først.")
                .containsEntry(Section.BESLUTNING, "Punkt 3 udsættes.");
        assertThat(agenda.missing()).isEmpty();
    }

    @Test
    void a_line_of_the_text_that_looks_like_an_item_does_not_take_its_place() throws UnreadableAgenda {
        Agenda agenda = read("""
                Punkt 1: Opfølgning
                00.01.00-A21-6-19
                Beslutning
                Punkt 2: udsættes til næste møde
                Punkt 2: Budgettet
                00.30.00-S00-12-23
                Beslutning
                Godkendt
                """);

        assertThat(told(agenda))
                .containsExactly("1 Opfølgning [] 00.01.00-A21-6-19", "2 Budgettet [] 00.30.00-S00-12-23");
        assertThat(agenda.cases().getFirst().sections())
                .containsEntry(Section.BESLUTNING, "Punkt 2: udsættes til næste møde");
    }

    @Test
    void times_of_the_table_of_contents_count_where_the_title_has_none_and_beside_it_where_it_says_others()
            throws UnreadableAgenda {
        Agenda agenda = read("""
                Indholdsfortegnelse
                Punkt 1: Økonomi (09:00-09:30) ....... 2
                Punkt 2: Skoler (09:30-10:00) ....... 3
                Punkt 3: Eventuelt (10:00-10:10) ....... 4
                Punkt 1: Økonomi
                Punkt 2: Skoler (09:30-10:15)
                Punkt 3: Eventuelt (10:00-10:10)
                """);

        assertThat(told(agenda))
                .containsExactly(
                        "1 Økonomi [09:00-09:30] –",
                        "2 Skoler [09:30-10:15 | 09:30-10:00] –",
                        "3 Eventuelt [10:00-10:10] –");
    }

    @Test
    void a_title_that_was_broken_over_lines_is_one() throws UnreadableAgenda {
        assertThat(told(read("""
                        Punkt 4: CF - Orientering om status på
                        forenklingsprogrammet (13:45-
                        13:55)
                        00.01.00-A21-9-19
                        """)))
                .containsExactly(
                        "4 CF - Orientering om status på forenklingsprogrammet [13:45-13:55] 00.01.00-A21-9-19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Punkt 1: Økonomi (13.15-13.35)            | 1 Økonomi [13:15-13:35] –
        Punkt 1: Økonomi kl. 13.15 – 13.35        | 1 Økonomi [13:15-13:35] –
        Punkt 1: Økonomi (kl. 13:15 til kl. 13:35)| 1 Økonomi [13:15-13:35] –
        Punkt 1: Økonomi, kl. 9.05                | 1 Økonomi, [09:05] –
        Punkt 1: Planstrategi 20.19               | 1 Planstrategi 20.19 [] –
        Punkt 1: Lov af 12.10.2019                | 1 Lov af 12.10.2019 [] –
        Punkt 1: Økonomi (25:15-26:35)            | 1 Økonomi (25:15-26:35) [] –
        Pkt. 1 – Økonomi (13:15-13:35)            | 1 Økonomi [13:15-13:35] –
        Sag nr. 1: Økonomi (14:00-13:30)          | 1 Økonomi [14:00-13:30] –
        """)
    void an_item_is_known_in_the_forms_in_which_people_write_it(String line, String expected) throws UnreadableAgenda {
        assertThat(told(read(line))).containsExactly(expected);
    }

    @Test
    void numbered_titles_without_the_word_are_items_where_a_journal_number_or_heading_follows()
            throws UnreadableAgenda {
        assertThat(told(read("""
                        1. Økonomi (09:00-09:30)
                        00.30.00-S00-12-23
                        Indstilling
                        1. At det besluttes
                        2. At der følges op
                        2. Skoler
                        Anledning
                        """))).containsExactly("1 Økonomi [09:00-09:30] 00.30.00-S00-12-23", "2 Skoler [] –");
    }

    @Test
    void a_table_of_contents_alone_is_an_agenda() throws UnreadableAgenda {
        assertThat(told(read("Indholdsfortegnelse\nØkonomi (09:00-09:30)....2\nEventuelt....3\n")))
                .containsExactly("1 Økonomi [09:00-09:30] –", "2 Eventuelt [] –");
    }

    @Test
    void two_days_are_none_and_a_number_that_is_left_out_is_told() throws UnreadableAgenda {
        Agenda agenda = read("Møde 01-02-2024, udsat fra 25. januar 2024\nPunkt 1: A\nPunkt 2: B\nPunkt 4: C\n");

        assertThat(agenda.date()).isEmpty();
        assertThat(agenda.missing()).hasValue(3);
    }

    @Test
    void a_text_without_items_is_refused() {
        assertThatThrownBy(() -> read("Kære alle\n\nHer er tallene for 2019.\n"))
                .isInstanceOfSatisfying(
                        UnreadableAgenda.class, e -> assertThat(e.lines()).isEqualTo(2));
    }
}
