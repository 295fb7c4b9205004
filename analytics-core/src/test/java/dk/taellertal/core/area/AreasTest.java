package dk.taellertal.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {

    private static final Area ALBERTSLUND = new Area("165", "Albertslund", Area.Level.MUNICIPALITY);
    private static final Area BALLERUP = new Area("151", "Ballerup", Area.Level.MUNICIPALITY);
    private static final Area COUNTRY = new Area("000", "Hele landet", Area.Level.COUNTRY);
    private static final Area HOVEDSTADEN = new Area("084", "Region Hovedstaden", Area.Level.REGION);

    private final Areas areas =
            new Areas(List.of(COUNTRY, HOVEDSTADEN, BALLERUP, ALBERTSLUND), Map.of("000", List.of("Danmark")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "165",
                "0165",
                " 165 ",
                "165 Albertslund",
                "165,0",
                "165.0",
                "165-Albertslund",
                "0165 Albertslund",
                "165 Albertslund Kommune",
                "Albertslund",
                "Albertslund Kommune",
                "ALBERTSLUND KOMMUNE"
            })
    void a_municipality_is_found_by_every_spelling_of_extracts(String text) {
        assertThat(areas.find(text)).contains(ALBERTSLUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "Hele landet", "Danmark", "000 Hele landet", "0000"})
    void the_country_is_found_by_code_name_and_alias(String text) {
        assertThat(areas.find(text)).contains(COUNTRY);
    }

    @Test
    void a_code_that_contradicts_its_name_is_not_found() {
        assertThat(areas.find("165 Ballerup")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "65", "1650", "00165", "Albertslunds", "Kommune", "165 Atlantis"})
    void what_is_no_area_is_not_found(String text) {
        assertThat(areas.find(text)).isEmpty();
    }

    @Test
    void the_same_code_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Areas(List.of(ALBERTSLUND, ALBERTSLUND), Map.of()))
                .withMessage("area code '165' stands twice");
    }
}
