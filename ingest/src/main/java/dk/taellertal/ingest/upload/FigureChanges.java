package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which values of the own municipality's key figures differ between two views of the facts.
 *
 * @param after the series of each figure that could differ, as they become
 */
record FigureChanges(List<UploadReport.Change> changes, Map<KeyFigureId, List<Point>> after) {

    static FigureChanges between(Figures before, Figures after, Catalogue catalogue, DatasetContract changed) {
        List<FigureQuestion> questions = catalogue.figures().values().stream()
                .filter(f -> catalogue.datasetsOf(f).contains(changed))
                .map(f -> FigureQuestion.series(f, catalogue.municipality().code()))
                .toList();
        List<FigureAnswer> old = before.answers(questions);
        List<FigureAnswer> now = after.answers(questions);
        List<UploadReport.Change> changes = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            compare(questions.get(i).figure(), points(old.get(i)), points(now.get(i)), changes);
        }
        return new FigureChanges(
                changes, now.stream().collect(Collectors.toMap(a -> a.figure().id(), FigureAnswer::points)));
    }

    private static void compare(
            KeyFigure figure, Map<Period, Computed> old, Map<Period, Computed> now, List<UploadReport.Change> changes) {
        TreeSet<Period> periods = new TreeSet<>(old.keySet());
        periods.addAll(now.keySet());
        for (Period period : periods) {
            Optional<Computed> was = Optional.ofNullable(old.get(period));
            Optional<Computed> is = Optional.ofNullable(now.get(period));
            if (!same(was, is)) {
                changes.add(new UploadReport.Change(figure, period, was, is));
            }
        }
    }

    private static Map<Period, Computed> points(FigureAnswer answer) {
        return answer.points().stream()
                .collect(Collectors.toMap(Point::period, Point::computed, (a, b) -> a, TreeMap::new));
    }

    private static boolean same(Optional<Computed> one, Optional<Computed> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Value a = one.get().value();
        Value b = other.get().value();
        boolean bothKnown = a instanceof Value.Known && b instanceof Value.Known;
        return bothKnown
                ? one.get()
                                .amount()
                                .orElseThrow()
                                .compareTo(other.get().amount().orElseThrow())
                        == 0
                : a.equals(b);
    }
}
