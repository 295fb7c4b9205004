package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.number.Unit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lines, names and contracts say that amounts are counted in. */
class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enhed: 1.000 kr.     | MONEY | 3",
                "Enhed: 1000 kr       | MONEY | 3",
                "enhed: mio. kr.      | MONEY | 6",
                "Enhed:kr.            | MONEY | 0",
                "Beløb i hele kr.     | MONEY | 0",
                "Beløb i hele kroner  | MONEY | 0",
                "Beløb i 1.000 kr.    | MONEY | 3",
                "Alle beløb er i t.kr. | MONEY | 3",
                "Alle beløb i mio. kr. | MONEY | 6",
                "(1.000 kr.)          | MONEY | 3",
                "i 1.000 kr.          | MONEY | 3",
                "tkr.                 | MONEY | 3",
                "Tusinde kroner       | MONEY | 3",
                "mia. kr.             | MONEY | 9",
                "Mio.kr., løbende priser | MONEY | 6",
                "kr. pr. indbygger    | MONEY | 0",
                "Enhed: pct.          | PERCENT | 0",
                "%                    | PERCENT | 0",
                "Enhed: promille      | PERMILLE | 0",
                "Enhed: antal         | COUNT | 0",
                "Enhed: personer      | COUNT | 0"
            })
    void a_line_of_units_is_read(String text, Kind kind, int power) {
        assertThat(Unit.of(text)).contains(new Unit(kind, power));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Budgetopfølgning pr. 31.03.2020",
                "Enhed: Skole Nord",
                "Kreditorer",
                "2019",
                "12,5",
                "(ikke oplyst)"
            })
    void other_lines_tell_no_unit(String text) {
        assertThat(Unit.of(text)).isEmpty();
    }

    @Test
    void thousands_of_kroner_are_found_in_titles_but_amounts_are_not() {
        assertThat(Unit.within("Forbrug 2019 (1.000 kr.) efter funktion")).containsExactly(new Unit(Kind.MONEY, 3));
        assertThat(Unit.within("Udgifter, mio. kr., 2020-priser")).containsExactly(new Unit(Kind.MONEY, 6));
        assertThat(Unit.within("Besparelse på 26 mio. kr.")).isEmpty();
        assertThat(Unit.within("Bevilling 21.000 kr.")).isEmpty();
        assertThat(Unit.within("Beløb i kr.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Elever, i hele tusinde       | MANY  | 3",
                "Elever (i tusinde)           | MANY  | 3",
                "Elever i tus.                | MANY  | 3",
                "Alle tal er opgjort i 1000   | MANY  | 3",
                "Antal i 1.000                | MANY  | 3",
                "Beløb x 1.000                | MANY  | 3",
                "Beløb * 1000                 | MANY  | 3",
                "Beløb x 1.000.000            | MANY  | 6",
                "Tal i 10.000                 | MANY  | 4",
                "Beløb, '000                  | MANY  | 3",
                "Accounts, in thousands       | MANY  | 3",
                "Regnskab, 000 kr.            | MONEY | 3",
                "Regnskab, kDKK               | MONEY | 3",
                "Regnskab, mDKK               | MONEY | 6",
                "Regnskab, DKKm               | MONEY | 6",
                "Regnskab i hundrede kr.      | MONEY | 2",
                "In thousands of DKK          | MONEY | 3"
            })
    void words_for_many_are_found_in_titles(String title, Kind kind, int power) {
        assertThat(Unit.within(title)).containsExactly(new Unit(kind, power));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget for boliger i hundrede år",
                "Rapport 1000 dage",
                "Tusind søer",
                "KKR Hovedstaden",
                "Skoler i 2000",
                "Udgifter til 1.000 km vej",
                "Bevilling 21 000 kr.",
                "Opgørelse * 2019"
            })
    void other_titles_name_no_scale(String title) {
        assertThat(Unit.within(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regnskab, faste priser         | PRICES",
                "Udgifter, 2020-priser          | PRICES",
                "Regnskab inkl. moms            | VAT",
                "Elever, indeks 2018=100        | RELATIVE",
                "Indeks (2018 = 100)            | RELATIVE",
                "Elever, procentvis fordeling   | RELATIVE",
                "Udgifter, kr. pr. indbygger    | RELATIVE",
                "Fødte pr. 1.000 indbyggere     | RELATIVE",
                "Tal er ganget med 100          | RELATIVE"
            })
    void what_amounts_are_measured_by_is_found_in_titles(String title, UnitBasis basis) {
        assertThat(UnitBasis.within(title)).contains(basis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regnskab i løbende priser",
                "Folketal pr. 1. januar 2020",
                "Trivselsindeks for skoler",
                "Budget 2020, PL og tekst",
                "Ekskl. moms",
                "Elever pr. klasse"
            })
    void other_titles_name_no_basis(String title) {
        assertThat(UnitBasis.within(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forbrug (1.000 kr.) | Forbrug",
                "Forbrug i 1.000 kr. | Forbrug",
                "Forbrug, t.kr.      | Forbrug",
                "Forbrug [mio. kr.]  | Forbrug",
                "Korrigeret budget (kr.) | Korrigeret budget",
                "Elever (i tusinde)  | Elever",
                "Elever (1.000)      | Elever",
                "Antal (1.000 personer) | Antal",
                "Elever, i tusinder  | Elever",
                "Elever i 10. klasse | Elever i 10. klasse",
                "Forbrug i %         | Forbrug i %",
                "Forbrug             | Forbrug",
                "Kr.                 | Kr."
            })
    void a_unit_of_money_is_cut_from_a_name_but_a_share_is_another_column(String header, String name) {
        assertThat(Unit.cutFrom(header)).isEqualTo(name);
    }

    @Test
    void contracts_count_in_kroner_shares_other_things_or_what_the_row_names() {
        assertThat(Unit.ofContract("kr.")).isEqualTo(Unit.KRONER);
        assertThat(Unit.ofContract("mio. kr.")).isEqualTo(new Unit(Kind.MONEY, 6));
        assertThat(Unit.ofContract("pct.")).isEqualTo(Unit.PERCENT);
        assertThat(Unit.ofContract("personer").kind()).isEqualTo(Kind.COUNT);
        assertThat(Unit.ofContract("min.").kind()).isEqualTo(Kind.COUNT);
        assertThat(Unit.ofContract("indikatorens").kind()).isEqualTo(Kind.OPEN);
        assertThat(Unit.ofContract("nøgletallets").kind()).isEqualTo(Kind.OPEN);
    }
}
