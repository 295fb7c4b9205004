package dk.taellertal.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityTest {

    private static Municipality of(String colour, String logo) {
        return new Municipality("165", "Albertslund Kommune", colour, "161", Optional.of(logo), Optional.empty(), 14);
    }

    @Test
    void white_letters_must_stand_out_from_the_colour() {
        // Black has luminance 0: 1.05 / 0.05 = 21. The grey #767676 is the lightest that white reads on: 4.54.
        assertThat(of("#000000", "a.svg").contrastOfWhite()).isCloseTo(21, within(0.001));
        assertThat(of("#767676", "a.svg").contrastOfWhite()).isCloseTo(4.54, within(0.01));
        assertThatThrownBy(() -> of("#777777", "a.svg"))
                .hasMessageContaining("'#777777'")
                .hasMessageContaining("4.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.svg", "a.gif", "/etc/a.png", "a/b.png", ".svg", "https://x/a.svg"})
    void a_logo_lies_beside_the_file_and_is_a_picture(String logo) {
        assertThatThrownBy(() -> of("#0b2f5b", logo)).hasMessageContaining("'" + logo + "'");
    }

    private static Optional<String> addressOf(String address) {
        return new Municipality(
                        "165", "Albertslund Kommune", "#0b2f5b", "161", Optional.empty(), Optional.of(address), 14)
                .address();
    }

    @ParameterizedTest
    @CsvSource({
        "https://tal.kommune.example, https://tal.kommune.example",
        "https://tal.kommune.example/, https://tal.kommune.example",
        "https://kommune.example:8443/taeller-tal/, https://kommune.example:8443/taeller-tal"
    })
    void an_address_is_kept_without_a_slash_at_its_end(String written, String kept) {
        assertThat(addressOf(written)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tal.kommune.example",
                "tal.kommune.example",
                "https://",
                "https://chef:demo@tal.kommune.example",
                "https://tal.kommune.example/?k=1",
                "https://tal.kommune.example/#k",
                "https://tal.kommune.example/<script>",
                "https://tal kommune.example"
            })
    void an_address_that_codes_cannot_lead_to_is_refused(String address) {
        assertThatThrownBy(() -> addressOf(address))
                .hasMessageContaining("'" + address + "'")
                .hasMessageContaining("https://tal.kommune.example");
    }
}
