package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.FixedPrices;
import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.ui.refusal.UnknownThing;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Understands what someone wrote in a {@link FigureQuery}: the figure and its definition, areas, groups and periods. */
public final class FigureQuestions {

    private final Catalogue catalogue;
    private final Catalogue present;

    /**
     * @param catalogue of the state that is asked
     * @param present of now: a version of a definition that was made later can be asked of earlier numbers too
     */
    public FigureQuestions(Catalogue catalogue, Catalogue present) {
        this.catalogue = catalogue;
        this.present = present;
    }

    /**
     * The question to the core, with lines.
     *
     * @throws UnknownThing where the figure, its version or the area is not there
     * @throws IllegalArgumentException where a period is not written as one
     */
    public FigureQuestion of(FigureQuery query) {
        return new FigureQuestion(
                defined(query),
                area(query.area()),
                new PeriodRange(
                        query.from().map(Period::parse).orElse(null),
                        query.to().map(Period::parse).orElse(null)),
                query.only(),
                query.compare().map(this::areaOrGroup),
                true);
    }

    /**
     * An answer in the prices that are asked for.
     *
     * @param today where no day of an estimate is named
     * @throws IllegalArgumentException where a day is named and no year, or is no day
     */
    public FigureAnswer inPrices(FigureAnswer answer, FigureQuery query, LocalDate today) {
        if (query.prices().isEmpty() && query.pricesAsOf().isPresent()) {
            throw new IllegalArgumentException("the day of an estimate needs the year whose prices are wanted");
        }
        LocalDate asOf = query.pricesAsOf().map(FigureQuestions::day).orElse(today);
        return query.prices()
                .map(year -> FixedPrices.of(answer, catalogue, year, asOf))
                .orElse(answer);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a day (expected for example 2026-12-31)".formatted(text), e);
        }
    }

    /** The figure by its newest definition. */
    public KeyFigure figure(String id) {
        return catalogue.figure(id).orElseThrow(() -> new UnknownThing("there is no key figure '%s'".formatted(id)));
    }

    private KeyFigure defined(FigureQuery query) {
        KeyFigure figure = figure(query.id());
        return query.definitionVersion()
                .map(version -> figure.asOfVersion(version)
                        .or(() -> present.figure(query.id()).flatMap(f -> f.asOfVersion(version)))
                        .orElseThrow(() -> new UnknownThing("key figure '%s' has no version %d (versions: %s)"
                                .formatted(figure.id(), version, Documents.versions(figure)))))
                .orElse(figure);
    }

    /** The code of an area; of the own municipality where none is named. */
    public String area(Optional<String> name) {
        return name.map(text -> catalogue
                        .areas()
                        .find(text)
                        .map(Area::code)
                        .orElseThrow(() -> new UnknownThing("there is no area '%s'".formatted(text))))
                .orElse(catalogue.municipality().code());
    }

    private String areaOrGroup(String text) {
        return catalogue.groups().containsKey(text)
                ? text
                : catalogue.areas().find(text).map(Area::code).orElse(text);
    }
}
