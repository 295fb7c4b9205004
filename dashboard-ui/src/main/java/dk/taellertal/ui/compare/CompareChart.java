package dk.taellertal.ui.compare;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.chart.About;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.MultiplesChart;
import dk.taellertal.ui.chart.MultiplesChart.Small;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The courses of many municipalities, small beside one another on one scale: lines in one picture would tangle. */
final class CompareChart {

    /** So few are told by the table. */
    private static final int MOST_WITHOUT = 4;

    private final Catalogue catalogue;
    private final Texts texts;
    private final FigureWords words;

    CompareChart(Catalogue catalogue, Texts texts, LocalDate today) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.words = new FigureWords(catalogue, texts, today);
    }

    /** Empty where four municipalities or fewer have a course, of two numbers or more. */
    Optional<MultiplesChart> of(Beside beside) {
        List<FigureAnswer> told = beside.answers().stream()
                .filter(answer -> municipality(answer.area()))
                .filter(answer -> known(answer, beside) > 1)
                .toList();
        if (told.size() <= MOST_WITHOUT) {
            return Optional.empty();
        }
        String own = catalogue.municipality().code();
        List<Small> smalls = told.stream()
                .map(answer -> new Small(
                        words.areaName(answer.area()),
                        points(answer, beside),
                        answer.area().equals(own)))
                .sorted(Comparator.comparing(Small::own, Comparator.reverseOrder())
                        .thenComparing(Small::name, Alphabet.danish()))
                .toList();
        List<FigureChart.Break> breaks = beside.answers().getFirst().breaks().stream()
                .map(b -> new FigureChart.Break(b.period(), b.change().orElse("")))
                .toList();
        return Optional.of(new MultiplesChart(about(beside, told), smalls, breaks));
    }

    private About about(Beside beside, List<FigureAnswer> told) {
        List<Period> periods = told.stream()
                .flatMap(answer -> points(answer, beside).stream())
                .map(Point::period)
                .sorted()
                .toList();
        return new About(
                new CompareWords(texts)
                        .headline(
                                beside, words.areaName(catalogue.municipality().code())),
                texts.of(
                        "compare.courses.subtitle",
                        texts.name(beside.figure()),
                        texts.unit(beside.figure().unit()),
                        Periods.shown(periods.getFirst(), texts),
                        Periods.shown(periods.getLast(), texts)),
                texts.unit(beside.figure().unit()),
                beside.figure().decimals(),
                caption(beside, told),
                told.stream().anyMatch(FigureAnswer::synthetic),
                texts.locale());
    }

    private List<String> caption(Beside beside, List<FigureAnswer> told) {
        String files = told.stream()
                .flatMap(answer -> answer.points().stream())
                .flatMap(point -> point.computed().sources().stream())
                .map(Source::file)
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> caption = new ArrayList<>();
        caption.add(texts.of("caption.source", words.sources(beside.figure()), files));
        beside.period().ifPresent(p -> caption.add(texts.of("caption.date", Periods.shown(p, texts))));
        beside.figure().reservations().forEach(r -> caption.add(texts.of("caption.reservation", r)));
        if (told.stream().anyMatch(FigureAnswer::synthetic)) {
            caption.add(texts.of("caption.synthetic"));
        }
        return caption;
    }

    private boolean municipality(String code) {
        return catalogue
                .areas()
                .ofCode(code)
                .filter(area -> area.level() == Area.Level.MUNICIPALITY)
                .isPresent();
    }

    private static long known(FigureAnswer answer, Beside beside) {
        return points(answer, beside).stream()
                .filter(p -> p.amount().isPresent())
                .count();
    }

    /** Those of the kind of period that is compared. */
    private static List<Point> points(FigureAnswer answer, Beside beside) {
        return answer.points().stream()
                .filter(point -> beside.period()
                        .filter(p -> p.kind() == point.period().kind())
                        .isPresent())
                .toList();
    }
}
