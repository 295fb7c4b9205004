package dk.taellertal.ui.chart.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    /**
     * 1966,6 − 1925 = 41,6; 1966,6 − 1953,4 = 13,2. 27366 − 27731 = −365; 27366 − 28330 = −964; 27743 − 28060 =
     * −317; 27877 − 28020 = −143. −1,6 − 3,1 − 3,8 − 0,8
     * + 0,8 + 5,1 = −3,4; + 4,4 = 1,0. 1388,2 + 446,9 + 118,3 = 1953,4, of which 71,07, 22,88 and 6,06 pct. 16694,05 −
     * 14808,95 = 1885,1.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            columns   | FR 2020: 1.967 mio. kr.; 42 mio. kr. mere end R 2019; 13 mio. kr. over budget; 1.135 mio. kr. er brugt til juli; højest 1.967 (FR 2020), lavest 1.718 (R 2016); syntetiske tal (demo).
            columns-parts | 2019: 16.694 kr. pr. modul; 1.885 kr. pr. modul mere end 2018; Antal moduler: 21, heraf diplom 19 og master 2; højest 18.902 (2017), lavest 14.809 (2018); syntetiske tal (demo).
            waterfall | Regulering i alt: +1,0 mio. kr.; Antal i alt: −3,4 mio. kr.; den største stigning er +5,1 mio. kr. (80 år og over); det største fald er −3,8 mio. kr. (6–16 år); syntetiske tal (demo).
            variance  | Kommunen i alt: forventet 1.966,6 mio. kr., +13,2 mod budget; 5 af 11 ligger over budget, 5 under; længst over er Børn & Familier med +7,2; længst under er By, Kultur & Miljø med −3,1; syntetiske tal (demo).
            multiples | Albertslund: 10,8 pct. i 2019; 9 steder i 2019: højest er Ishøj med 13,1, lavest Ballerup med 7,9; uden tal: Vallensbæk; ny definition fra 2014; syntetiske tal (demo).
            fan       | Albertslund: 27.366 personer i 2021; 365 personer mindre end i 2020; 964 personer under prognose 2020; i hver prognoses første år: −317 i 2017, −143 i 2019, −964 i 2021; prognose 2020 venter 29.400 personer i 2026; syntetiske tal (demo).
            share     | i alt 1.953,4 mio. kr.; Skal 1.388,2 mio. kr. (71,1 pct.); Kan 446,9 mio. kr. (22,9 pct.); Umærket 118,3 mio. kr. (6,1 pct.); syntetiske tal (demo).
            coverage  | 18 mål i 6 liv og 6 målsætninger; 5 felter er fuldt dækket; mangler tal: Erhvervsliv/Grønnere, Voksenliv/Stærkere, Ældreliv/Sundere; intet mål: Ungeliv/Stærkere, Ungeliv/Rigere; syntetiske tal (demo).
            share-absent | Skal: 1.388,2 mio. kr.; Kan: 446,9 mio. kr.; uden tal: Umærket; syntetiske tal (demo).
            waterfall-absent | det største fald er −1,6 mio. kr. (0–2 år); uden tal: 3–5 år, 6–16 år, 17–66 år; syntetiske tal (demo).
            """)
    void a_chart_is_told_in_one_sentence(String name, String sentence) {
        assertThat(AltText.of(Samples.danish(name))).isEqualTo(sentence);
    }

    /** Men 1650 + 1820 + 2110 + 1900 + 1750 + 1880 + 1640 + 1210 + 520 + 90 = 14570; women 15061; together 29631. */
    @Test
    void a_population_is_told_by_its_sexes_and_largest_ages() {
        assertThat(AltText.of(Samples.pyramid(Texts.ENGLISH)))
                .startsWith("2020: 29,631 personer, Mænd 14,570 and Kvinder 15,061; Mænd: most aged 20–29, 2,110; ");
    }

    @Test
    void every_kind_is_told_in_three_to_six_clauses_in_both_languages() {
        for (var locale : List.of(Texts.DANISH, Texts.ENGLISH)) {
            for (Chart chart : Samples.all(locale).values()) {
                assertThat(AltText.of(chart).split("; ")).hasSizeBetween(3, 6);
            }
        }
    }

    @Test
    void without_anything_to_tell_the_title_stands() {
        assertThat(Samples.empty())
                .allSatisfy(chart -> assertThat(AltText.of(chart)).isNotBlank());
    }
}
