package dk.taellertal.ingest.upload;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
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

/** Which values of the own municipality's key figures differ between two views of the facts. */
final class FigureChanges {

    private FigureChanges() {}

    static List<UploadReport.Change> between(
            Figures before, Figures after, Catalogue catalogue, DatasetContract changed) {
        List<UploadReport.Change> changes = new ArrayList<>();
        for (KeyFigure figure : catalogue.figures().values()) {
            if (catalogue.datasetsOf(figure).contains(changed)) {
                compare(figure, before, after, catalogue.municipality().code(), changes);
            }
        }
        return changes;
    }

    private static void compare(
            KeyFigure figure, Figures before, Figures after, String area, List<UploadReport.Change> changes) {
        Map<Period, Computed> old = points(figure, before, area);
        Map<Period, Computed> now = points(figure, after, area);
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

    private static Map<Period, Computed> points(KeyFigure figure, Figures figures, String area) {
        return figures.answer(FigureQuestion.series(figure, area)).points().stream()
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
