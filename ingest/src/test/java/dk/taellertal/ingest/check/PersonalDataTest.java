package dk.taellertal.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are drawn at random: a date, and four digits that no check was made for. */
class PersonalDataTest {

    private final Random random = new Random(165);

    private String tenDigits() {
        return "%02d%02d%02d%04d"
                .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), random.nextInt(100), random.nextInt(10_000));
    }

    private String hyphenated() {
        return new StringBuilder(tenDigits()).insert(6, '-').toString();
    }

    /** What is found in a column below its header, whose line is 1, with another column beside it. */
    private static List<Finding> findings(String header, Stream<String> cells) {
        PersonalData personal = new PersonalData();
        personal.scan(1, List.of("Beløb", header));
        int line = 2;
        for (String cell : cells.toList()) {
            personal.scan(line++, List.of("12,50", cell));
        }
        return personal.findings();
    }

    @Test
    void one_hyphenated_number_is_enough_wherever_it_stands() {
        assertThat(findings("Tekst", Stream.of("x", hyphenated(), "y")))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.line()).isEqualTo(3);
                    assertThat(f.message().arguments()).containsExactly("2");
                });
        assertThat(findings("Tekst", Stream.of("Regning vedr. borger " + hyphenated() + ", betalt")))
                .hasSize(1);
        assertThat(findings("Tekst", Stream.of("=\"" + hyphenated() + "\""))).hasSize(1);
        assertThat(findings("Tekst", Stream.of(hyphenated().replace('-', '–')))).hasSize(1);
    }

    @Test
    void no_finding_tells_a_number() {
        String number = hyphenated();

        assertThat(findings(number, Stream.of(number, "om " + number)))
                .isNotEmpty()
                .allSatisfy(f -> {
                    assertThat(f.value()).isEqualTo("######-####");
                    assertThat(f.toString()).doesNotContain(number).doesNotContain(number.replace("-", ""));
                });
    }

    @Test
    void a_number_right_after_a_hyphen_is_found_and_covered() {
        String number = hyphenated();

        assertThat(findings("Tekst", Stream.of("sag-" + number))).hasSize(1);
        assertThat(findings("Tekst", Stream.of("-" + number + "-"))).hasSize(1);
        assertThat(PersonalData.masked("sag-" + number + "-bilag.csv")).isEqualTo("sag-######-####-bilag.csv");
        assertThat(PersonalData.masked("16-" + number)).isEqualTo("16-######-####");
        assertThat(PersonalData.masked("1" + number)).isEqualTo("1" + number);
    }

    @Test
    void every_line_counts_and_the_first_twenty_are_named() {
        List<Finding> findings =
                findings("Tekst", Stream.generate(this::hyphenated).limit(50));

        assertThat(findings).hasSize(21);
        assertThat(findings.getLast().message().arguments()).containsExactly("30");
    }

    @Test
    void five_times_ten_digits_alone_in_a_column_are_personal() {
        assertThat(findings("Borger", Stream.generate(this::tenDigits).limit(5)))
                .hasSize(1);
        assertThat(findings("Borger", Stream.generate(this::tenDigits).limit(500)))
                .singleElement()
                .satisfies(f -> assertThat(f.line()).isEqualTo(2));
    }

    @Test
    void blank_cells_between_them_change_nothing() {
        assertThat(findings("Borger", Stream.generate(this::tenDigits).limit(20).flatMap(n -> Stream.of(n, "", " "))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CPR",
                "cpr-nr",
                "CPR-nr.",
                "CPR-nummer",
                "CPRnr",
                "CPRnummer",
                "cpr_nr",
                "Borgers CPR-nr.",
                "Personnummer",
                "Pers. CPR nr."
            })
    void one_number_of_ten_digits_is_enough_where_the_column_is_named_so(String header) {
        assertThat(findings(header, Stream.of("", tenDigits(), ""))).hasSize(1);
    }

    @Test
    void a_column_named_so_without_any_number_is_no_reason_to_refuse() {
        assertThat(findings("CPR-nr.", Stream.of("", "", "x"))).isEmpty();
        assertThat(findings("CPR-nr.", Stream.of())).isEmpty();
    }

    @Test
    void account_psp_order_and_unit_numbers_are_not_personal() {
        assertThat(findings(
                        "Artskonto",
                        Stream.generate(() -> "%08d".formatted(random.nextInt(100_000_000)))
                                .limit(500)))
                .isEmpty();
        assertThat(findings(
                        "PSP-element",
                        Stream.generate(() ->
                                        "XG-%010d-%05d".formatted(random.nextInt(1_000_000), random.nextInt(100_000)))
                                .limit(500)))
                .isEmpty();
        assertThat(findings(
                        "Ordrenummer",
                        Stream.generate(() -> "45%08d".formatted(random.nextInt(100_000_000)))
                                .limit(500)))
                .isEmpty();
        assertThat(findings(
                        "Profitcenter",
                        Stream.generate(() -> "=\"1650%06d\"".formatted(random.nextInt(1_000_000)))
                                .limit(500)))
                .isEmpty();
        assertThat(findings(
                        "EAN",
                        Stream.generate(() -> "57980%08d".formatted(random.nextInt(100_000_000)))
                                .limit(500)))
                .isEmpty();
        assertThat(findings("Journalnr.", Stream.of("00.15.00-G20-1-20", "27.18.00-P05-12-19")))
                .isEmpty();
        assertThat(findings("Telefon", Stream.of("43 68 68 68", "+45 4368-6868")))
                .isEmpty();
    }

    @Test
    void ten_digits_of_any_kind_are_dates_too_seldom_to_be_personal() {
        // 366 of the 10,000 beginnings ddmm are dates: 3.66 of 100 numbers.
        assertThat(findings(
                        "Fakturanr.",
                        Stream.generate(() -> "%010d".formatted(random.nextLong(10_000_000_000L)))
                                .limit(1_000)))
                .isEmpty();
    }

    @Test
    void a_hyphenated_number_that_begins_with_no_date_is_not_personal() {
        assertThat(findings("Nr.", Stream.of("991399-1234", "320101-1234", "1234567-1234", "010203-12345")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anne 010170-1234 er syg, true",
        "Anne 010170 1234 er syg, true",
        "nr. 0101701234., true",
        "Kontonr. 4301701234, false",
        "EAN 5790000010170, false",
        "XG-0101701234-00003, false",
        "ring 4368 6868 fra 010170, false",
        "010170 123 kr., false",
        "2801191.234 kr., false"
    })
    void a_text_holds_a_cpr_number_where_ten_digits_begin_with_a_day(String text, boolean holds) {
        assertThat(PersonalData.isIn(text)).isEqualTo(holds);
    }
}
