package dk.taellertal.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.ui.format.UiTexts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final Search search;

    SearchTest(@TempDir Path nothing) {
        search = new Search(Catalogue.read(nothing), UiTexts.danish());
    }

    @Test
    void the_name_itself_stands_before_names_that_begin_with_it() {
        assertThat(search.find("folketal").stream().map(Hit::name))
                .startsWith("Folketal", "Folketal mod prognosen fra 2020")
                .doesNotHaveDuplicates();
    }

    @Test
    void beginnings_of_words_stand_before_middles_of_words() {
        // "Karaktergennemsnit, 9. klasse" has the word's beginning in its second word, "Elever pr. klasse" in its
        // third;
        // neither name begins with it, so the alphabet decides.
        assertThat(search.find("klasse").stream()
                        .filter(hit -> hit.kind() == Hit.Kind.FIGURE)
                        .map(Hit::name))
                .startsWith("Elever pr. klasse");
        assertThat(search.find("trivsel").getFirst().name())
                .as("a name with the word inside it is found too")
                .contains("trivsel");
    }

    @ParameterizedTest
    @CsvSource({
        "aeldreudgift, noegletal/aeldreudgift-pr-67-plus",
        "ÆLDREUDGIFT, noegletal/aeldreudgift-pr-67-plus",
        "boern pr voksen, noegletal/boern-pr-voksen",
        "voksen børn, noegletal/boern-pr-voksen",
        "neet-16-24, noegletal/neet-16-24",
    })
    void letters_are_folded_and_words_stand_in_any_order(String query, String address) {
        assertThat(search.find(query).stream().map(Hit::address)).contains(address);
    }

    @Test
    void double_a_and_the_letter_with_a_ring_are_the_same() {
        assertThat(Folding.words("Aabenraa, Åbenrå")).containsExactly("aabenraa", "aabenraa");
        assertThat(Folding.words("Idé & Ørsted")).containsExactly("ide", "oersted");
    }

    @Test
    void objectives_goals_and_departments_are_found_with_what_they_are() {
        assertThat(search.find("fritidsliv"))
                .contains(new Hit(
                        Hit.Kind.OBJECTIVE,
                        "Unge har et fritidsliv",
                        "Ungeliv › Et sundere Albertslund",
                        "?open=ungeliv&objective=unge-har-et-fritidsliv"));
        assertThat(search.find("et grønnere"))
                .as("the goal itself, then what stands under it")
                .startsWith(new Hit(
                        Hit.Kind.GOAL,
                        "Et grønnere Albertslund",
                        "Erhvervsliv",
                        "maalsaetning/et-groennere-albertslund"));
        assertThat(search.find("dagtilbud").stream().filter(h -> h.kind() == Hit.Kind.DEPARTMENT))
                .containsExactly(new Hit(Hit.Kind.DEPARTMENT, "Dagtilbud", "", "?department=Dagtilbud"));
    }

    @Test
    void a_department_without_objectives_leads_to_its_figures() {
        assertThat(search.find("biblioteker kulturhuse").stream()
                        .filter(hit -> hit.kind() == Hit.Kind.DEPARTMENT)
                        .map(Hit::address))
                .containsExactly("noegletal?owner=Biblioteker+%26+Kulturhuse");
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'…'", "xyzzy"})
    void nothing_asked_or_known_gives_nothing(String query) {
        assertThat(search.find(query)).isEmpty();
    }
}
