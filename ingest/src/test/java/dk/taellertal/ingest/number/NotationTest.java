package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    private static final int SCALE = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "42|42",
                "-42|-42",
                "- 42|-42",
                "12.000,00-|-12000",
                "12.000,00 -|-12000",
                "(310.250,50)|-310250.50",
                "( 310.250,50 )|-310250.50",
                "–1.200,00|-1200",
                "−1.200,00|-1200",
                "172.980 kr.|172980",
                "172.980 kr|172980",
                "172.980 Kr.|172980",
                "12,5 %|12.5",
                "12,5 pct.|12.5",
                " 73,7|73.7",
                "73,7\u00a0|73.7",
                " 1.250.000,00 |1250000",
                "=\"0004120\"|4120",
                "1.234.567|1234567",
                "0,5|0.5",
                "+356|356",
                "+1.356,50|1356.50",
                "1'198|1198",
                "1’198,50|1198.50",
                "1'234'567|1234567",
                "349¹|349",
                "15*|15",
                "-12,5 **|-12.5",
                "12 1)|12",
                "63\u200b1|631",
                ",50|0.50",
                "-,50|-0.50",
                "kr. 1.234,50|1234.50",
                "kr 1.234,50|1234.50",
                "Kr.1.234,50|1234.50",
                "kr. -1.234,50|-1234.50",
                "-kr. 1.234,50|-1234.50",
                "- kr.  1.234,50|-1234.50",
                "kr. 1.234,50-|-1234.50",
                "(kr. 1.234,50)|-1234.50",
                "kr. (1.234,50)|-1234.50",
                "(1.234,50 kr.)|-1234.50",
                "DKK 1.234,50|1234.50",
                "DKK -1.234,50|-1234.50",
                "1.234,-|1234",
                "-1.234,-|-1234",
                "(1.234,-)|-1234",
                "kr. 1.234,-|1234",
                "1.234,- kr.|1234",
                "1.234,–|1234",
                "1.234,--|1234",
                "1234,-|1234",
                "-   kr.|0",
                "kr. -|0",
                "0|0"
            })
    void the_danish_notation_reads(String cell, BigDecimal number) {
        assertThat(Notation.COMMA_POINT.read(cell, SCALE))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234.56",
                "1'19",
                "1'1980",
                "+-3",
                "++3",
                "3491)",
                "*15",
                "12.34,5",
                "1,234,5",
                "12,5,0",
                "1.2345",
                "-12-",
                "(-12)",
                "(12)-",
                "--12",
                "()",
                "-",
                "",
                " ",
                ",",
                ",-",
                "5,",
                "-kr. -5",
                "(kr. -5)",
                "-1.234,00-",
                "kr. kr. 5",
                "kr.",
                "1.234.-",
                "EUR 1.234,50",
                "t.kr. 1.234",
                "1 234",
                "1e5",
                "12a",
                "#DIV/0!",
                "٣"
            })
    void the_danish_notation_refuses(String cell) {
        assertThat(Notation.COMMA_POINT.read(cell, SCALE)).isEmpty();
    }

    @Test
    void no_notation_reads_groups_of_uneven_length() {
        for (Notation notation : Notation.values()) {
            assertThat(notation.read("1.234.56", SCALE)).as(notation.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u00a0234\u00a0567,5", "1 234 567,5", "1\u202f234\u202f567,5", "1\u2009234\u2009567,5"})
    void a_blank_of_any_width_parts_thousands(String cell) {
        assertThat(Notation.COMMA_BLANK.read(cell, SCALE))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234567.5"));
    }

    @Test
    void a_minus_behind_a_number_with_thousands_is_a_minus() {
        assertThat(Notation.COMMA_POINT.read("1.234-", 0))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-1234"));
    }

    @Test
    void more_decimals_than_the_scale_are_refused_and_zeros_are_not_decimals() {
        assertThat(Notation.COMMA_POINT.read("1,25", 1)).isEmpty();
        assertThat(Notation.COMMA_POINT.read("1,20", 1))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1.2"));
        assertThat(Notation.COMMA_POINT.read("350.000,00", 0))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("350000"));
    }

    @Test
    void a_group_of_thousands_does_not_begin_with_zero() {
        // 0.850 can only be 0,85: nobody writes 850 so.
        assertThat(Notation.COMMA_POINT.read("0.850", SCALE)).isEmpty();
        assertThat(Notation.POINT_COMMA.read("0.850", SCALE))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("0.85"));
    }

    /** What is written in a notation reads as the same number, however the minus stands. */
    @ParameterizedTest
    @EnumSource(Notation.class)
    void a_written_number_reads_as_itself(Notation notation) {
        Random random = new Random(20_200_129);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal number =
                    new BigDecimal(random.nextLong(1_000_000_000_000L)).movePointLeft(random.nextInt(SCALE + 1));
            for (String cell : spellings(notation, number)) {
                assertThat(notation.read(cell, SCALE))
                        .as("%s in %s", cell, notation)
                        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number.negate()));
            }
            assertThat(notation.read(written(notation, number), SCALE))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
        }
    }

    private static List<String> spellings(Notation notation, BigDecimal number) {
        String written = written(notation, number);
        return List.of("-" + written, written + "-", "(" + written + ")", "–" + written, " -" + written + " kr. ");
    }

    /** With groups of three and the notation's own marks, taken from its example such as {@code 1.234,56}. */
    private static String written(Notation notation, BigDecimal number) {
        String thousands = notation.example(0).substring(1, 2);
        String[] plain = number.toPlainString().split("\\.", -1);
        StringBuilder whole = new StringBuilder(plain[0]);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, thousands);
        }
        return plain.length == 1 ? whole.toString() : whole.toString() + notation.decimal() + plain[1];
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void the_example_of_a_notation_is_written_in_it(Notation notation) {
        assertThat(notation.read(notation.example(0), 0))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234"));
        assertThat(notation.read(notation.example(2), 2))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234.56"));
    }
}
