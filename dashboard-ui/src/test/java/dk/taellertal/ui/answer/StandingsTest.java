package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Standing.Group;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.StandingWords;
import dk.taellertal.ui.format.UiTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How objectives are counted, and what is said of each. */
class StandingsTest {

    private static Standing fresh(Status status) {
        return new Standing(status, Optional.empty(), false);
    }

    private static Standing old(Status status) {
        return new Standing(status, Optional.of(Period.year(2019)), false);
    }

    @Test
    void each_objective_is_counted_once_and_an_old_number_hides_no_bad_status() {
        Standings standings = new Standings(List.of(
                fresh(Status.REACHED),
                fresh(Status.ON_TRACK),
                fresh(Status.BEHIND),
                fresh(Status.DETERIORATING),
                old(Status.NOT_REACHED),
                new Standing(Status.BEHIND, Optional.empty(), true),
                old(Status.ON_TRACK),
                old(Status.REACHED),
                fresh(Status.NO_DATA),
                fresh(Status.SUPPRESSED),
                fresh(Status.NO_TARGET)));

        // 2 + 4 + 2 + 1 + 1 + 1 = 11; of the 4, 1 is accepted and 1 is so by the number of 2019.
        assertThat(standings.sentence(UiTexts.danish()))
                .isEqualTo("2 af 11 mål følger planen, 4 er bagud (heraf 1 accepteret og 1 efter forældede tal),"
                        + " 2 fulgte planen, men tallene er forældede, 1 mangler tal, 1 har et skjult tal,"
                        + " 1 er uden måltal");
        assertThat(standings.sentence(UiTexts.in(Texts.ENGLISH)))
                .isEqualTo(
                        "2 of 11 objectives are on their path, 4 are behind (1 accepted and 1 by out-of-date numbers),"
                                + " 2 were on track, but by out-of-date numbers, 1 has no numbers, 1 has a hidden number,"
                                + " 1 has no target");
        assertThat(Arrays.stream(Group.values()).mapToLong(standings::count).sum())
                .isEqualTo(11);
    }

    /** All combinations of a status and the age of its number, as decision 24 has them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REACHED       | false | ON_TRACK       | Nået
            REACHED       | true  | WAS_ON_TRACK   | Nået, tal fra 2019
            ON_TRACK      | false | ON_TRACK       | Følger planen
            ON_TRACK      | true  | WAS_ON_TRACK   | Fulgte planen, tal fra 2019
            BEHIND        | false | LATE           | Bagud
            BEHIND        | true  | LATE           | Bagud, tal fra 2019
            DETERIORATING | false | LATE           | Fjerner sig
            DETERIORATING | true  | LATE           | Fjerner sig, tal fra 2019
            NOT_REACHED   | false | LATE           | Ikke nået
            NOT_REACHED   | true  | LATE           | Ikke nået, tal fra 2019
            NO_DATA       | false | WITHOUT_NUMBER | Mangler tal
            SUPPRESSED    | false | HIDDEN         | Skjult
            SUPPRESSED    | true  | HIDDEN         | Skjult, tal fra 2019
            NO_TARGET     | false | WITHOUT_TARGET | Uden måltal
            NO_TARGET     | true  | WITHOUT_TARGET | Uden måltal, tal fra 2019
            """)
    void a_standing_belongs_to_one_group_and_says_of_when_its_number_is(
            Status status, boolean isOld, Group group, String words) {
        Standing standing = isOld ? old(status) : fresh(status);

        assertThat(standing.group()).isEqualTo(group);
        assertThat(StandingWords.of(standing, UiTexts.danish())).isEqualTo(words);
    }
}
