package dk.taellertal.ui.textcheck;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.ingest.number.Unit;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.StatedPeriod;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A series of numbers that the program has, and the ways to say it.
 *
 * @param figure a key figure, or one made of a measure alone
 * @param dataset whose measure it is; empty for a key figure
 * @param part what of the figure
 * @param area code of an area, or id of a comparison group
 * @param only the codes that it is narrowed to
 * @param names what identifies it
 * @param labels what a row of a table may be headed by
 * @param topic the words that a table's line above may have
 * @param codeWords the labels of its codes
 * @param otherCodes the words of codes that it is not narrowed to, though it could be
 * @param groups the ages and classes that it is about
 * @param written its unit as pages write it
 * @param decimals how many of them pages show
 */
record KnownSeries(
        KeyFigure figure,
        Optional<String> dataset,
        Part part,
        String area,
        Map<String, String> only,
        List<Name> names,
        List<Words> labels,
        Set<String> topic,
        Set<String> codeWords,
        Set<String> otherCodes,
        Set<String> groups,
        String written,
        int decimals) {

    /** What of an answer it is. */
    enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    KnownSeries in(String otherArea) {
        return new KnownSeries(
                figure,
                dataset,
                part,
                otherArea,
                only,
                names,
                labels,
                topic,
                codeWords,
                otherCodes,
                groups,
                written,
                decimals);
    }

    Unit unit() {
        return Unit.ofContract(written);
    }

    /** An amount of it in single kroner or things. */
    BigDecimal single(BigDecimal amount) {
        return amount.scaleByPowerOfTen(unit().power());
    }

    /** What one more of the last digit is worth that pages show. */
    BigDecimal shownStep() {
        return BigDecimal.ONE.scaleByPowerOfTen(unit().power() - decimals);
    }

    /** Every word that belongs to it. */
    Set<String> pool() {
        Set<String> pool =
                names.stream().flatMap(n -> n.words().stems().stream()).collect(Collectors.toSet());
        labels.forEach(label -> pool.addAll(label.stems()));
        pool.addAll(codeWords);
        pool.addAll(topic);
        pool.addAll(Words.of(written).stems());
        return pool;
    }

    /** What a text says of the period of a number of this series: a year of its name is none. */
    StatedPeriod period(StatedNumber number) {
        Set<String> named =
                names.stream().flatMap(n -> n.words().stems().stream()).collect(Collectors.toSet());
        return number.period().without(period -> named.contains(period.toString()));
    }

    /** What is asked of the program to know it. */
    record Question(KeyFigure figure, String area, Map<String, String> only) {}

    Question question() {
        return new Question(figure, area, only);
    }

    /** Key figures before what they are made of, and those before measures. */
    static Comparator<KnownSeries> order() {
        return Comparator.comparing((KnownSeries s) -> s.dataset().isPresent()).thenComparing(KnownSeries::part);
    }
}
