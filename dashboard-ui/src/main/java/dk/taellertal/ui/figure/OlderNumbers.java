package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.ui.answer.FigureAddress;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Says that the page shows the values of an earlier day, whether they have changed since, and that targets are those of
 * today; leads to the values of now.
 */
class OlderNumbers extends Paragraph {

    OlderNumbers(FigureAnswer shown, FigureAnswer now, Texts texts) {
        addClassName("banner");
        add(
                new Span(texts.of(same(shown, now) ? "numbers.unchanged" : "numbers.changed") + " "),
                new Anchor(FigureAddress.PAGE + shown.figure().id(), texts.of("numbers.now")));
    }

    private static boolean same(FigureAnswer shown, FigureAnswer now) {
        return same(shown.points(), now.points())
                && shown.total().map(Computed::value).equals(now.total().map(Computed::value))
                && same(compared(shown), compared(now));
    }

    private static List<Point> compared(FigureAnswer answer) {
        return answer.comparison().map(Comparison::points).orElse(List.of());
    }

    private static boolean same(List<Point> shown, List<Point> now) {
        BiPredicate<Point, Point> alike = (one, other) ->
                one.period().equals(other.period()) && one.value().equals(other.value());
        return shown.size() == now.size()
                && IntStream.range(0, shown.size()).allMatch(i -> alike.test(shown.get(i), now.get(i)));
    }
}
