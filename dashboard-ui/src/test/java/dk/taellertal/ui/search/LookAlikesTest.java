package dk.taellertal.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.search.LookAlikes.Alike;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {

    private final LookAlikes<String> known = new LookAlikes<>();

    LookAlikesTest() {
        known.add(
                "neet",
                "Unge uden uddannelse og job",
                "Hvor stor en del af de unge er hverken i uddannelse eller i job?");
        known.add("forening", "Unge i forening", "Hvor stor en del af de unge går til noget i en forening?");
        known.add("syge", "Sygefravær", "Hvor stor en del af arbejdstiden er kommunens medarbejdere syge?");
        known.add("byggesager", "Sagstid, byggesager", "Hvor mange dage går der, fra en byggesag er fuldt oplyst?");
    }

    private List<String> to(String text) {
        return known.to(text).stream().map(Alike::thing).toList();
    }

    @Test
    void what_shares_more_words_comes_first_with_the_words_that_both_have() {
        List<Alike<String>> found = known.to("Hvor mange unge har hverken job eller uddannelse?");

        assertThat(found.getFirst()).isEqualTo(new Alike<>("neet", List.of("unge", "job", "uddannelse")));
        assertThat(found.get(1)).isEqualTo(new Alike<>("forening", List.of("unge")));
        assertThat(found).hasSize(2);
    }

    @Test
    void a_word_is_found_within_a_longer_one_in_either_spelling() {
        assertThat(to("Elevernes egne grunde til fravær")).containsExactly("syge");
        assertThat(to("fravaer")).containsExactly("syge");
        assertThat(to("byggesagerne i alt")).containsExactly("byggesager");
    }

    @Test
    void words_that_stand_in_every_question_say_nothing() {
        assertThat(to("Hvor stor en del af dem er der?")).isEmpty();
        assertThat(to("")).isEmpty();
        assertThat(to("?!")).isEmpty();
    }
}
