package dk.taellertal.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REFERAT Chefforum d. 29-01-2020              | Chefforum
            Dagsorden til Direktørforum, den 3. maj 2021 | Direktørforum
            Økonomiudvalget                              | Økonomiudvalget
            """)
    void a_meeting_is_called_what_its_first_line_says_without_the_day(String line, String name) {
        assertThat(MeetingName.in(line + "\n\nPunkt 1: Evt.")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"Punkt 1: Nyt om Anne Holm (9:00)", "Sag nr. 2 Evt.", "1. Godkendelse", "29-01-2020"})
    void a_case_or_a_day_is_no_name(String line) {
        assertThat(MeetingName.in(line)).isEmpty();
    }
}
