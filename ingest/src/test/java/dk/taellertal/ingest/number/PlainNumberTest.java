package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reading and the grammar agree about every cell, in every notation. */
class PlainNumberTest {

    private static final int MOST_SCALE = 9;
    private static final String NUMBER_SIGNS = "0012345679...,,,-";
    private static final String ALL_SIGNS = "0123456789.,,.-–− ()=\"%kr\u00a0٣a";

    private final Random random = new Random(29_01_2020);

    private static void assertAlike(String cell) {
        for (int scale = 0; scale <= MOST_SCALE; scale++) {
            for (Notation notation : Notation.values()) {
                assertThat(notation.whole(cell, scale))
                        .as("'%s' in %s with %d decimals", cell, notation, scale)
                        .isEqualTo(expected(notation.read(cell, scale), scale));
            }
        }
    }

    private static long expected(Optional<BigDecimal> read, int scale) {
        return read.map(n -> n.movePointRight(scale).setScale(0))
                .filter(n -> n.precision() <= 18)
                .map(BigDecimal::longValueExact)
                .orElse(Notation.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "--1",
                "-0",
                "0",
                "00",
                "007",
                "1.",
                ".1",
                ",5",
                "5,",
                "1,2,3",
                "1.2.3",
                "1..2",
                "1.234",
                "1,234",
                "1.234,5",
                "1,234.5",
                "1.234.567",
                "1.234.56",
                "12.34,5",
                "0.850",
                "0.850,5",
                "01.234",
                "1234.567",
                "1234.567,8",
                "210.000",
                "210.000,00",
                "12,50",
                "12,500",
                "12,5000",
                "12,50000000000",
                "999999999999999999",
                "-999999999999999999",
                "1000000000000000000",
                "99999999999999999999",
                "9.999.999.999.999.999,99",
                "99.999.999.999.999.999,99",
                "922337203685477,58",
                "1-",
                "(1)",
                "-(1)",
                "1e5",
                "0,000",
                "0,0000000001",
                "000000000000000000000",
                "1234567890123456,789",
                "-1.234.567,89",
            })
    void on_cells_that_are_nasty(String cell) {
        assertAlike(cell);
    }

    @Test
    void on_cells_of_digits_and_marks_drawn_at_random() {
        for (int i = 0; i < 60_000; i++) {
            assertAlike(drawn(NUMBER_SIGNS, 1 + random.nextInt(14)));
        }
    }

    @Test
    void on_cells_of_all_signs_drawn_at_random() {
        for (int i = 0; i < 20_000; i++) {
            assertAlike(drawn(ALL_SIGNS, random.nextInt(12)));
        }
    }

    @Test
    void on_long_numbers_in_groups_with_one_sign_changed() {
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder(random.nextBoolean() ? "-" : "");
            cell.append(1 + random.nextInt(999));
            String mark = random.nextBoolean() ? "." : ",";
            for (int group = random.nextInt(6); group > 0; group--) {
                cell.append(mark).append("%03d".formatted(random.nextInt(1000)));
            }
            if (random.nextBoolean()) {
                cell.append(mark.equals(".") ? "," : ".").append(drawn("0123456789", 1 + random.nextInt(5)));
            }
            assertAlike(cell.toString());
            cell.setCharAt(random.nextInt(cell.length()), NUMBER_SIGNS.charAt(random.nextInt(NUMBER_SIGNS.length())));
            assertAlike(cell.toString());
        }
    }

    private String drawn(String signs, int length) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < length; i++) {
            cell.append(signs.charAt(random.nextInt(signs.length())));
        }
        return cell.toString();
    }

    /** The survey asks only some notations about most cells; it must find what asking all of them would. */
    @Test
    void a_survey_finds_what_each_notation_alone_says() {
        for (int i = 0; i < 60_000; i++) {
            String cell = drawn(NUMBER_SIGNS, 1 + random.nextInt(12));
            int scale = random.nextInt(5);
            NumberSurvey survey = new NumberSurvey(scale);
            List<BigDecimal> readings = new ArrayList<>();
            for (Notation notation : Notation.values()) {
                assertThat(survey.cell(cell, notation)).isEqualTo(expected(notation.read(cell, scale), scale));
                notation.read(cell, scale).ifPresent(readings::add);
            }
            boolean open = readings.stream().anyMatch(r -> r.compareTo(readings.getFirst()) != 0);
            assertThat(survey.doubt().isPresent())
                    .as("%s, scale %d", cell, scale)
                    .isEqualTo(open);
            assertThat(survey.best().read(cell, scale).isPresent()).isEqualTo(!readings.isEmpty());
        }
    }

    /** What a survey finds in parts of a column, added up, is what it finds in the whole. */
    @Test
    void surveys_of_the_parts_of_a_column_add_up_to_the_survey_of_the_whole() {
        for (int i = 0; i < 2_000; i++) {
            int scale = random.nextInt(5);
            NumberSurvey whole = new NumberSurvey(scale);
            NumberSurvey sum = new NumberSurvey(scale);
            List<List<String>> parts = new ArrayList<>();
            for (int part = 0; part < 3; part++) {
                parts.add(List.of(drawn("12.,5", 5), drawn("12.,", 4), "1.218", "18,5")
                        .subList(0, random.nextInt(5)));
            }
            for (List<String> part : parts) {
                NumberSurvey of = new NumberSurvey(scale);
                for (String cell : part) {
                    whole.cell(cell, Notation.COMMA_POINT);
                    of.cell(cell, Notation.COMMA_POINT);
                }
                sum.add(of);
            }
            assertThat(sum.doubt()).as("%s", parts).isEqualTo(whole.doubt());
            assertThat(sum.best()).as("%s", parts).isEqualTo(whole.best());
        }
    }
}
