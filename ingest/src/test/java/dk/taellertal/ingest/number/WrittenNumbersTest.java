package dk.taellertal.ingest.number;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws of the grammars: what is written, in whatever way, is read as what it was. */
class WrittenNumbersTest {

    private static final List<String> MINUS_BEFORE = List.of("-", "- ", "–", "−", "\u2010");
    private static final List<String> BLANKS = List.of(" ", "\u00a0", "\u2007", "\u2009", "\u202f");
    private static final List<String> UNITS =
            List.of("", "", " kr.", "kr", " Kr.", " DKK", " %", "%", " pct.", "\u00a0kr.");

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** In groups of three or without, the decimals as they are. */
    private static String unsigned(BigDecimal number, Notation notation, Random random) {
        String[] plain = number.abs().toPlainString().split("\\.", -1);
        StringBuilder whole = new StringBuilder(plain[0]);
        String thousands = notation.thousands() == ' ' ? any(BLANKS, random) : String.valueOf(notation.thousands());
        boolean grouped = random.nextBoolean();
        for (int i = whole.length() - 3; grouped && i > 0; i -= 3) {
            whole.insert(i, thousands);
        }
        return plain.length == 1 ? whole.toString() : whole.toString() + notation.decimal() + plain[1];
    }

    private static String written(BigDecimal number, Notation notation, Random random) {
        String digits = unsigned(number, notation, random);
        String unit = any(UNITS, random);
        String signed = number.signum() >= 0
                ? digits + unit
                : switch (random.nextInt(4)) {
                    case 0 -> digits + "-" + unit;
                    case 1 -> digits + " -" + unit;
                    case 2 -> "(" + digits + ")" + unit;
                    default -> any(MINUS_BEFORE, random) + digits + unit;
                };
        return switch (random.nextInt(4)) {
            case 0 -> "=\"" + signed + "\"";
            case 1 -> any(BLANKS, random) + signed + any(BLANKS, random);
            default -> signed;
        };
    }

    /** Not three decimals in a column of fewer: those are thousands by the column's own measure. */
    private static BigDecimal number(int scale, Random random) {
        return BigDecimal.valueOf(random.nextLong(-10_000_000_000L, 10_000_000_000L), random.nextInt(scale + 1));
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void a_number_written_in_a_notation_is_read_as_itself(Notation notation) {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            int scale = random.nextInt(5);
            BigDecimal number = number(scale, random);
            String cell = written(number, notation, random);

            assertThat(notation.read(cell, scale))
                    .as("seed %d: '%s' with %d decimals", seed, cell, scale)
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
            assertThat(notation.whole(cell, scale))
                    .as("seed %d: '%s' with %d decimals", seed, cell, scale)
                    .isEqualTo(number.movePointRight(scale).longValueExact());
        }
    }

    /** Never silently another number: a whole column is read back, or it is open. */
    @ParameterizedTest
    @EnumSource(Notation.class)
    void a_column_written_in_a_notation_is_read_back_or_is_open(Notation notation) {
        int open = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            int scale = random.nextInt(5);
            List<BigDecimal> numbers = Stream.generate(() -> number(scale, random))
                    .limit(1 + random.nextInt(4))
                    .toList();
            List<String> cells =
                    numbers.stream().map(n -> written(n, notation, random)).toList();
            NumberSurvey survey = new NumberSurvey(scale);
            cells.forEach(cell -> survey.cell(cell, Notation.COMMA_POINT));
            if (survey.doubt().isPresent()) {
                open++;
                continue;
            }
            for (int i = 0; i < cells.size(); i++) {
                assertThat(survey.best().whole(cells.get(i), scale))
                        .as("seed %d: %s with %d decimals as %s", seed, cells, scale, survey.best())
                        .isEqualTo(numbers.get(i).movePointRight(scale).longValueExact());
            }
        }
        // Open are short columns of three or more decimals only.
        assertThat(open).isLessThan(1_000);
    }

    /** A number that reckoning with binary fractions left a tail on is what it was before; another tail is rounded, and told. */
    @RepeatedTest(3)
    void float_noise_is_no_number_of_its_own(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 10_000; i++) {
            BigDecimal exact = BigDecimal.valueOf(random.nextInt(1, 1_000_000), 2);
            double noisy = Math.nextUp(Math.nextUp(exact.doubleValue()));
            String cell = new BigDecimal(Double.toString(noisy)).toPlainString();

            assertThat(Notation.POINT_COMMA.whole(cell, 2))
                    .as(cell)
                    .isEqualTo(exact.movePointRight(2).longValueExact());
            assertThat(Notation.POINT_COMMA.rounds(cell, 2)).as(cell).isFalse();
            String tail = exact.setScale(2).toPlainString() + "001";
            assertThat(Notation.POINT_COMMA.whole(tail, 2))
                    .as(tail)
                    .isEqualTo(exact.movePointRight(2).longValueExact());
            assertThat(Notation.POINT_COMMA.rounds(tail, 2)).as(tail).isTrue();
            // Three decimals may be thousands in the other notation.
            assertThat(Notation.POINT_COMMA.whole(exact.setScale(2).toPlainString() + "1", 2))
                    .isEqualTo(Notation.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_period_written_in_any_way_is_read_as_itself(Period.Kind kind) {
        for (int year = 1800; year < 2200; year++) {
            for (int index = 1; index <= kind.perYear(); index++) {
                Period period = new Period(kind, year, index);
                for (String cell : spellings(period)) {
                    assertThat(PeriodNotation.read(cell, Set.of(kind))).as(cell).contains(period);
                }
            }
        }
    }

    private static List<String> spellings(Period p) {
        int next = (p.year() + 1) % 100;
        return switch (p.kind()) {
            case YEAR ->
                List.of("%d".formatted(p.year()), " %d\u00a0".formatted(p.year()), "=\"%d\"".formatted(p.year()));
            case SCHOOL_YEAR -> List.of("%d/%02d".formatted(p.year(), next), "%d-%02d".formatted(p.year(), next));
            case QUARTER ->
                List.of(
                        "%dK%d".formatted(p.year(), p.index()),
                        "%dQ%d".formatted(p.year(), p.index()),
                        "%d K%d".formatted(p.year(), p.index()));
            case MONTH ->
                List.of(
                        "%dM%02d".formatted(p.year(), p.index()),
                        "%d-%02d".formatted(p.year(), p.index()),
                        "%d.%d.%d".formatted(p.lastDay().getDayOfMonth(), p.index(), p.year()),
                        p.lastDay().toString());
        };
    }

    @Test
    void what_may_be_a_month_or_a_school_year_is_neither_where_both_are_taken() {
        Set<Period.Kind> both = Set.of(Period.Kind.MONTH, Period.Kind.SCHOOL_YEAR, Period.Kind.YEAR);

        // 2011-12 is December 2011 or the school year 2011/12; 2011-10 and 2012-13 are one of them only.
        assertThat(PeriodNotation.read("2011-12", both)).isEmpty();
        assertThat(PeriodNotation.read("2011-10", both)).contains(Period.month(2011, 10));
        assertThat(PeriodNotation.read("2012-13", both)).contains(Period.schoolYear(2012));
        assertThat(PeriodNotation.read("2011/12", both)).contains(Period.schoolYear(2011));
        assertThat(PeriodNotation.read("2011M12", both)).contains(Period.month(2011, 12));
    }

    @Test
    void a_month_behind_a_slash_is_none_where_it_may_be_the_end_of_a_school_year() {
        Set<Period.Kind> months = Set.of(Period.Kind.MONTH, Period.Kind.YEAR);

        assertThat(PeriodNotation.read("2011/11", months)).contains(Period.month(2011, 11));
        assertThat(PeriodNotation.read("2011/12", months)).isEmpty();
    }
}
