package dk.taellertal.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often columns of CPR numbers are missed, and how often other columns are taken for them: counted over generated
 * columns. The rates stand in docs/personal-data.md; all numbers are drawn at random, none is anybody's on purpose.
 */
class FalseAlarmsTest {

    private static final int COLUMNS = 10_000;
    private static final int CELLS = 8;

    private final Random random = new Random(20_200_129);

    private static boolean alarm(String header, Stream<String> cells) {
        PersonalData personal = new PersonalData();
        personal.scan(1, List.of(header));
        int line = 2;
        for (String cell : cells.toList()) {
            personal.scan(line++, List.of(cell));
        }
        return !personal.findings().isEmpty();
    }

    private long alarms(int columns, int cells, String header, Supplier<Supplier<String>> column) {
        long alarms = 0;
        for (int i = 0; i < columns; i++) {
            alarms += alarm(header, Stream.generate(column.get()).limit(cells)) ? 1 : 0;
        }
        return alarms;
    }

    /** A day of the last hundred years, and four digits; about one in eleven passes the check of modulus 11. */
    private String cpr() {
        LocalDate day = LocalDate.of(1925, 1, 1).plusDays(random.nextInt(36_500));
        return "%02d%02d%02d%04d"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100, random.nextInt(10_000));
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String hyphenated(String cpr, String hyphen) {
        return cpr.substring(0, 6) + hyphen + cpr.substring(6);
    }

    @Test
    void no_column_of_cpr_numbers_is_missed_however_it_is_written() {
        Map<String, Function<String, String>> spellings = Map.ofEntries(
                Map.entry("ten digits", cpr -> cpr),
                Map.entry("a hyphen", cpr -> hyphenated(cpr, "-")),
                Map.entry("a dash", cpr -> hyphenated(cpr, "–")),
                Map.entry("excel's sign", cpr -> "=\"" + cpr + "\""),
                Map.entry("blanks around", cpr -> " " + cpr + "\u00a0"),
                Map.entry("a blank between", cpr -> hyphenated(cpr, " ")),
                Map.entry("a hard blank between", cpr -> hyphenated(cpr, "\u00a0")),
                Map.entry("an apostrophe", cpr -> "'" + cpr),
                Map.entry("a hyphen after a word and a hyphen", cpr -> "sag-" + hyphenated(cpr, "-")),
                Map.entry("a hyphen in a text", cpr -> "Borger " + hyphenated(cpr, "-") + ", betalt"));
        spellings.forEach((name, spelling) -> assertThat(
                        alarms(COLUMNS, CELLS, "Borger", () -> () -> spelling.apply(cpr())))
                .as(name)
                .isEqualTo(COLUMNS));
    }

    /** Whoever was born on one of the first nine days of a month loses the zero: three in ten. */
    @Test
    void columns_whose_zeros_a_spreadsheet_took_are_missed_only_where_nearly_all_of_a_few_lost_it() {
        Supplier<String> shortened = () -> cpr().replaceFirst("^0", "");

        // Of 8 numbers at most one keeps its ten digits: 0.296^8 + 8 · 0.704 · 0.296^7 = 0.12 in 100, here 12 ± 4 ·
        // 3.5.
        assertThat(missed(8, "Borger", shortened)).isLessThanOrEqualTo(26);
        // Of 60 numbers fewer than 12 keep them: 42 are expected, give or take 3.5.
        assertThat(missed(60, "Borger", shortened)).isZero();
        // Where the column says what it is, one is enough.
        assertThat(missed(1, "CPR-nr.", shortened)).isZero();
    }

    private int missed(int cells, String header, Supplier<String> cell) {
        return COLUMNS - (int) alarms(COLUMNS, cells, header, () -> cell);
    }

    /** None of these can be: too few or too many digits, or no day where a day would stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "########", "XG-##########-#####", "57980########", "+45 ########", "## ## ## ##", "45########",
                        "1650######",
                "=\"1650######\"", "99########", "4368-####", "##.##.##-G20-#-##", "###########", "0000######",
                        "32########",
                "##13##-####-", "12.345,##", "2020-03-##", "31.03.20##"
            })
    void no_account_order_or_unit_number_is_taken_for_a_cpr_number(String form) {
        Supplier<String> number = () -> {
            StringBuilder text = new StringBuilder();
            form.chars().forEach(c -> text.append(c == '#' ? digits(1) : String.valueOf((char) c)));
            return text.toString();
        };

        assertThat(alarms(5_000, CELLS, "Nummer", () -> number)).isZero();
    }

    /**
     * Ten digits of any kind begin with a day and a month in 366 of 10,000 cases. At least nine tenths of five cells or more
     * must: at most C(8,8) 0.0366^8 for columns of eight, nothing in a billion.
     */
    @Test
    void ten_digits_at_random_are_never_taken_for_cpr_numbers() {
        assertThat(alarms(100_000, CELLS, "Fakturanr.", () -> () -> digits(10))).isZero();
        // Five cells: 0.0366^5 = 7 in a hundred million.
        assertThat(alarms(100_000, 5, "Fakturanr.", () -> () -> digits(10))).isZero();
    }

    /**
     * In a series of numbers with the same beginning, that is a day and a month in 3.66 of 100. It is taken for CPR numbers only
     * where half of it passes modulus 11, too, as one number in eleven does by chance: four of eight in 0.35 of 100.
     */
    @Test
    void a_series_whose_beginning_is_a_day_and_a_month_is_hardly_ever_taken_for_cpr_numbers() {
        long alarms = alarms(COLUMNS, CELLS, "Bevilling", () -> {
            String beginning = digits(4);
            return () -> beginning + digits(6);
        });
        long days = alarms(COLUMNS, CELLS, "Bevilling", () -> {
            String beginning = "0" + (1 + random.nextInt(9)) + "0" + (1 + random.nextInt(9));
            return () -> beginning + digits(6);
        });

        // 10,000 · 0.0366 · 0.0035 = 1.3: eight or more come once in 20,000 runs.
        assertThat(alarms).isLessThan(8);
        // 10,000 · 0.0035 = 35 ± 4 · 6
        assertThat(days).isBetween(12L, 60L);
    }

    @Test
    void numbers_that_count_up_are_a_series_whatever_day_they_begin_with() {
        for (int step : new int[] {1, 7, 10, 100}) {
            assertThat(alarm(
                            "Faktura",
                            Stream.iterate(1_203_450_001L, n -> n + step)
                                    .limit(60)
                                    .map(String::valueOf)))
                    .as("steps of %d", step)
                    .isFalse();
        }
    }

    /** Born on one day, but with numbers as they were given out until 2007; or one citizen's lines alone. */
    @Test
    void people_of_one_day_are_found_by_modulus_11_and_one_citizen_or_two_always() {
        Supplier<String> newYear = () -> {
            String born = "0101%02d".formatted(random.nextInt(100));
            return Stream.generate(() -> born + digits(4))
                    .filter(FalseAlarmsTest::passes)
                    .findFirst()
                    .orElseThrow();
        };
        assertThat(missed(CELLS, "Borger", newYear)).isZero();
        assertThat(alarms(COLUMNS, CELLS, "Borger", () -> {
                    String one = cpr();
                    return () -> one;
                }))
                .isEqualTo(COLUMNS);
        assertThat(alarms(COLUMNS, CELLS, "Borger", () -> {
                    String one = cpr();
                    String twin = one.substring(0, 6) + digits(4);
                    return () -> random.nextBoolean() ? one : twin;
                }))
                .isEqualTo(COLUMNS);
    }

    private static boolean passes(String cpr) {
        int[] weights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (cpr.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** A spreadsheet takes the zero from three in ten, not from all. */
    @Test
    void numbers_of_nine_digits_alone_are_never_taken_for_cpr_numbers() {
        assertThat(alarms(COLUMNS, CELLS, "Omkostningssted", () -> () -> "1011" + digits(5)))
                .isZero();
    }

    /** One with a hyphen is enough, so numbers of that very form raise an alarm in 366 of 10,000 cells. */
    @Test
    void numbers_of_six_and_four_digits_with_a_hyphen_raise_alarms_as_often_as_they_are_days() {
        long alarms = alarms(100_000, 1, "Ordre", () -> () -> hyphenated(digits(10), "-"));

        // 100,000 · 0.0366 (less the 29th of February of other years: 0.0075 of 1 in 100) = 3,652 ± 4 · 59.
        assertThat(alarms).isBetween(3_652L - 240, 3_652L + 240);
    }
}
