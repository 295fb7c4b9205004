package dk.taellertal.core.method;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.method.Similarity.Place;
import dk.taellertal.core.period.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final int[] ONE_TO_TEN = IntStream.rangeClosed(1, 10).toArray();

    /** A value a year from 2010 on. */
    private static Map<Place, BigDecimal> figure(int... values) {
        Map<Place, BigDecimal> figure = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            figure.put(new Place("165", Period.year(2010 + i)), BigDecimal.valueOf(values[i]));
        }
        return figure;
    }

    private static Map<Place, BigDecimal> changed(Map<Place, BigDecimal> figure, UnaryOperator<BigDecimal> change) {
        Map<Place, BigDecimal> changed = new LinkedHashMap<>();
        figure.forEach((place, value) -> changed.put(place, change.apply(value)));
        return changed;
    }

    @Test
    void figures_that_differ_in_unit_and_level_only_are_alike() {
        Map<Place, BigDecimal> persons = figure(ONE_TO_TEN);
        Map<Place, BigDecimal> percent =
                changed(persons, v -> v.multiply(new BigDecimal("0.3")).add(BigDecimal.TEN));

        assertThat(Similarity.of(persons, percent)).isInstanceOfSatisfying(Similarity.Alike.class, alike -> {
            assertThat(alike.correlation()).isEqualByComparingTo("1");
            assertThat(alike.points()).isEqualTo(10);
        });
    }

    @Test
    void a_figure_and_what_it_leaves_are_alike_the_other_way_round() {
        Map<Place, BigDecimal> share = figure(ONE_TO_TEN);
        Map<Place, BigDecimal> complement = changed(share, v -> new BigDecimal(100).subtract(v));

        assertThat(Similarity.of(share, complement))
                .isInstanceOfSatisfying(
                        Similarity.Alike.class,
                        alike -> assertThat(alike.correlation()).isEqualByComparingTo("-1"));
    }

    @Test
    void the_line_lies_at_0_95() {
        // Ten ranks, some neighbours exchanged: r = 1 − 6 · Σd² / (10 · (10² − 1)) = 1 − 6 · Σd² / 990.
        // Four pairs exchanged: Σd² = 8, r = 1 − 48/990 = 0.9515…; five pairs: Σd² = 10, r = 1 − 60/990 = 0.9394…
        Similarity four = Similarity.of(figure(ONE_TO_TEN), figure(2, 1, 4, 3, 6, 5, 8, 7, 9, 10));
        Similarity five = Similarity.of(figure(ONE_TO_TEN), figure(2, 1, 4, 3, 6, 5, 8, 7, 10, 9));

        assertThat(four)
                .isInstanceOfSatisfying(
                        Similarity.Alike.class,
                        alike -> assertThat(alike.correlation())
                                .isBetween(new BigDecimal("0.95151"), new BigDecimal("0.95152")));
        assertThat(five)
                .isInstanceOfSatisfying(
                        Similarity.Different.class,
                        different -> assertThat(different.correlation())
                                .isBetween(new BigDecimal("0.93939"), new BigDecimal("0.93940")));
    }

    @Test
    void exactly_0_95_is_alike() {
        // Both sum to 0. Σxy = 19 + 19 = 38, Σx² = 2, Σy² = 2 · 361 + 2 · 36 + 1 + 1 + 4 = 800: r = 38 / √1600 = 0.95
        Map<Place, BigDecimal> x = figure(1, -1, 0, 0, 0, 0, 0, 0, 0, 0);
        Map<Place, BigDecimal> y = figure(19, -19, 6, -6, 1, 1, -2, 0, 0, 0);

        assertThat(Similarity.of(x, y))
                .isInstanceOfSatisfying(
                        Similarity.Alike.class,
                        alike -> assertThat(alike.correlation()).isEqualByComparingTo("0.95"));
    }

    @Test
    void only_areas_and_periods_that_both_have_are_counted() {
        Map<Place, BigDecimal> longer = figure(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -400, 77);
        Map<Place, BigDecimal> elsewhere = changed(figure(ONE_TO_TEN), v -> v);
        elsewhere.put(new Place("161", Period.year(2020)), new BigDecimal("-400"));

        assertThat(Similarity.of(longer, elsewhere))
                .isInstanceOfSatisfying(
                        Similarity.Alike.class,
                        alike -> assertThat(alike.points()).isEqualTo(10));
    }

    @Test
    void with_nine_common_points_nothing_is_said() {
        assertThat(Similarity.of(figure(1, 2, 3, 4, 5, 6, 7, 8, 9), figure(ONE_TO_TEN)))
                .isEqualTo(new Similarity.TooFewPoints(9));
        assertThat(Similarity.of(Map.of(), Map.of())).isEqualTo(new Similarity.TooFewPoints(0));
    }

    @Test
    void a_figure_that_never_changes_has_nothing_to_correlate() {
        assertThat(Similarity.of(figure(ONE_TO_TEN), changed(figure(ONE_TO_TEN), v -> BigDecimal.TEN)))
                .isEqualTo(new Similarity.NoVariation(10));
    }

    @Test
    void a_large_level_with_small_changes_is_not_lost_in_rounding() {
        // The same ranks as above, 10¹⁸ higher up: r is a matter of the changes only.
        Map<Place, BigDecimal> high = changed(figure(ONE_TO_TEN), v -> v.add(new BigDecimal("1E18")));

        assertThat(Similarity.of(high, figure(2, 1, 4, 3, 6, 5, 8, 7, 10, 9)))
                .isEqualTo(Similarity.of(figure(ONE_TO_TEN), figure(2, 1, 4, 3, 6, 5, 8, 7, 10, 9)));
    }

    @Test
    void the_correlation_lies_between_minus_one_and_one_and_is_the_same_either_way() {
        Random random = new Random(95);
        for (int i = 0; i < 300; i++) {
            Map<Place, BigDecimal> one = figure(random.ints(12, -1000, 1000).toArray());
            Map<Place, BigDecimal> other = i % 3 == 0
                    ? changed(one, v -> v.multiply(new BigDecimal("-0.37")))
                    : figure(random.ints(12, -1000, 1000).toArray());
            Similarity similarity = Similarity.of(one, other);

            assertThat(similarity).isEqualTo(Similarity.of(other, one));
            assertThat(correlation(similarity).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    private static BigDecimal correlation(Similarity similarity) {
        return switch (similarity) {
            case Similarity.Alike(BigDecimal r, int points) -> r;
            case Similarity.Different(BigDecimal r, int points) -> r;
            case Similarity.TooFewPoints none -> throw new AssertionError("twelve points are enough: " + none);
            case Similarity.NoVariation none -> throw new AssertionError("twelve random numbers vary: " + none);
        };
    }

    @Test
    void each_pair_of_like_figures_is_named_once() {
        SequencedMap<String, Map<Place, BigDecimal>> figures = new LinkedHashMap<>();
        figures.put("neet", figure(ONE_TO_TEN));
        figures.put("fravaer", figure(5, 1, 9, 2, 8, 3, 7, 4, 6, 5));
        figures.put("neet-andel", figure(2, 4, 6, 8, 10, 12, 14, 16, 18, 20));

        assertThat(Similarity.among(figures)).singleElement().satisfies(pair -> {
            assertThat(pair.one()).isEqualTo("neet");
            assertThat(pair.other()).isEqualTo("neet-andel");
        });
    }
}
