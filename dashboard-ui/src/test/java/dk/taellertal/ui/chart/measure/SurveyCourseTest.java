package dk.taellertal.ui.chart.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.chart.Timeline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A survey that comes every third year has no gap in the years between. */
class SurveyCourseTest {

    private static Point known(int year) {
        return new Point(Period.year(year), Computed.absent(new Value.Known(BigDecimal.TEN), List.of()));
    }

    private static Point missing(int year) {
        return new Point(Period.year(year), Computed.absent(new Value.Missing(Message.of("m")), List.of()));
    }

    private static Course course(Point... points) {
        List<Point> series = List.of(points);
        return Course.of(
                series, Timeline.covering(series.stream().map(Point::period).toList()), Set.of());
    }

    @Test
    void the_years_between_surveys_are_no_gap_and_the_line_goes_on() {
        Course course = course(known(2012), known(2015), known(2018), known(2021));

        assertThat(course.gaps()).isEmpty();
        assertThat(course.runs()).hasSize(1);
        assertThat(course.known().stream().map(Course.Known::slot)).containsExactly(0, 3, 6, 9);
    }

    @Test
    void a_survey_that_is_missing_is_a_gap_in_its_own_year() {
        Course course = course(known(2012), missing(2015), known(2018), known(2021));

        assertThat(course.gaps()).containsExactly(new Course.Gap(Course.Absence.MISSING, 3, 3));
        assertThat(course.runs()).hasSize(2);
    }

    @Test
    void a_yearly_series_with_a_hole_keeps_its_gap() {
        Course course = course(known(2018), known(2019), known(2021));

        assertThat(course.gaps()).containsExactly(new Course.Gap(Course.Absence.MISSING, 2, 2));
    }

    @Test
    void two_points_sixty_years_apart_are_no_rhythm() {
        Course course = course(known(1960), known(2020));

        assertThat(course.gaps()).containsExactly(new Course.Gap(Course.Absence.MISSING, 1, 59));
    }

    @Test
    void a_yearly_series_without_holes_is_one_run() {
        Course course = course(IntStream.rangeClosed(2018, 2022)
                .mapToObj(SurveyCourseTest::known)
                .toArray(Point[]::new));

        assertThat(course.runs()).hasSize(1);
        assertThat(course.gaps()).isEmpty();
    }
}
