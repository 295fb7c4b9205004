package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import java.util.List;
import java.util.function.BiPredicate;

/** Says that the page shows the numbers of an earlier day, whether they have changed since, and leads to those of now. */
class OlderNumbers extends Paragraph {

    OlderNumbers(FigureAnswer shown, FigureAnswer now, Asked asked, Texts texts) {
        addClassName("banner");
        add(
                new Span(texts.of(same(shown.points(), now.points()) ? "numbers.unchanged" : "numbers.changed") + " "),
                new Anchor("noegletal/" + asked.question().figure().id(), texts.of("numbers.now")));
    }

    private static boolean same(List<Point> shown, List<Point> now) {
        BiPredicate<Point, Point> alike = (one, other) ->
                one.period().equals(other.period()) && one.value().equals(other.value());
        return shown.size() == now.size()
                && java.util.stream.IntStream.range(0, shown.size())
                        .allMatch(i -> alike.test(shown.get(i), now.get(i)));
    }
}
