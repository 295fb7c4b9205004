package dk.taellertal.ui.textcheck;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.statement.Amount;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.StatedPeriod;
import dk.taellertal.ui.textcheck.Checked.Match;
import dk.taellertal.ui.textcheck.Naming.Named;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds a number beside the series that the words around it name. */
final class Judge {

    /** A number with fewer digits is soon right by chance where no period is known. */
    private static final int FEWEST_DIGITS = 3;

    private static final int MOST_MATCHES = 3;

    private static final Pattern NOW = Pattern.compile(
            "(?iU)(?<!\\w)(?:nu|aktuelt|aktuelle|lige nu|seneste|senest|nyeste|pt\\.?|for tiden|i dag|i øjeblikket|currently|now|latest|today|at present)(?!\\w)");

    private final KnownNumbers known;
    private final Reasons reasons;

    Judge(KnownNumbers known, Reasons reasons) {
        this.known = known;
        this.reasons = reasons;
    }

    Checked of(StatedNumber number, Naming.Result named) {
        List<KnownSeries> series = named.found().stream()
                .sorted(Comparator.comparing(Named::series, KnownSeries.order()))
                .map(Named::series)
                .distinct()
                .toList();
        if (series.isEmpty()) {
            return Checked.unknown(number, named.why().orElse(Message.of("textcheck.unknown.noWords")));
        }
        if (number.isInterval()) {
            return interval(number, series);
        }
        List<KnownSeries> meant = series.stream()
                .filter(one -> one.period(number).from() != StatedPeriod.From.NOTHING
                        || ownWords(series).contains(one))
                .toList();
        return agreeing(number, meant).or(() -> older(number, meant)).orElseGet(() -> deviating(number, named.found()));
    }

    private Optional<Checked> agreeing(StatedNumber number, List<KnownSeries> series) {
        return matched(number, series, Fit.SAME)
                .map(matches -> agreeing(number, Verdict.AGREES, matches, "textcheck.agrees"))
                .or(() -> matched(number, series, Fit.ROUNDED)
                        .map(matches -> agreeing(number, Verdict.ROUNDED, matches, "textcheck.rounded")));
    }

    private Checked agreeing(StatedNumber number, Verdict verdict, List<Match> matches, String key) {
        Match first = matches.getFirst();
        NavigableMap<Period, BigDecimal> values = known.values(first.series());
        boolean old = first.period().compareTo(values.lastKey()) < 0
                && NOW.matcher(number.around().words()).find();
        if (old) {
            return new Checked(
                    number,
                    Verdict.OLDER,
                    matches,
                    reasons.older(first, values.lastKey(), values.lastEntry().getValue()));
        }
        boolean open = first.series().period(number).from() == StatedPeriod.From.OPEN;
        return new Checked(number, verdict, matches, reasons.of(open ? key + ".open" : key, first));
    }

    /** The series that have the number in a period that may be meant. */
    private Optional<List<Match>> matched(StatedNumber number, List<KnownSeries> series, Fit wanted) {
        Amount end = number.ends().getFirst();
        List<Match> matches = series.stream()
                .flatMap(one -> {
                    NavigableMap<Period, BigDecimal> values = known.values(one);
                    return meant(number, one, values).stream()
                            .filter(period -> Fit.of(number, end, one, known.amount(one, period)) == wanted)
                            .limit(1)
                            .map(period -> match(one, period));
                })
                .filter(Match::isShown)
                .limit(MOST_MATCHES)
                .toList();
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches);
    }

    private Match match(KnownSeries series, Period period) {
        return new Match(series, period, known.amount(series, period), known.sources(series, period));
    }

    /** The periods of a series that a number may be of: of several that a sentence names any, the last where it names none. */
    private static Collection<Period> meant(
            StatedNumber number, KnownSeries series, NavigableMap<Period, BigDecimal> values) {
        StatedPeriod stated = series.period(number);
        if (values.isEmpty()) {
            return List.of();
        }
        return switch (stated.from()) {
            case BESIDE, SENTENCE, TABLE -> PeriodFit.within(stated.named().getFirst(), values.keySet());
            case NOTHING -> List.of(values.lastKey());
            case OPEN -> open(number, stated, values);
        };
    }

    private static Collection<Period> open(
            StatedNumber number, StatedPeriod stated, NavigableMap<Period, BigDecimal> values) {
        boolean telling = Fit.digits(number.ends().getFirst()) >= FEWEST_DIGITS;
        if (stated.named().isEmpty()) {
            return telling ? values.descendingKeySet() : List.of();
        }
        return stated.named().stream()
                .flatMap(named -> PeriodFit.within(named, values.keySet()).stream())
                .distinct()
                .toList();
    }

    /** Where no period is named, and the number is right for another than the last. */
    private Optional<Checked> older(StatedNumber number, List<KnownSeries> series) {
        Amount end = number.ends().getFirst();
        return series.stream()
                .filter(one -> one.period(number).from() == StatedPeriod.From.NOTHING)
                .flatMap(one -> {
                    NavigableMap<Period, BigDecimal> values = known.values(one);
                    return values.descendingKeySet().stream()
                            .filter(period -> isOlder(Fit.of(number, end, one, known.amount(one, period)), end))
                            .limit(1)
                            .map(period -> match(one, period));
                })
                .filter(Match::isShown)
                .findFirst()
                .map(match -> {
                    NavigableMap<Period, BigDecimal> values = known.values(match.series());
                    return new Checked(
                            number,
                            Verdict.OLDER,
                            List.of(match),
                            reasons.older(
                                    match, values.lastKey(), values.lastEntry().getValue()));
                });
    }

    private static boolean isOlder(Fit fit, Amount end) {
        return fit == Fit.SAME || (fit == Fit.ROUNDED && Fit.digits(end) >= FEWEST_DIGITS);
    }

    /** A deviation where the words name one series and the period is known; else nothing is said. */
    private Checked deviating(StatedNumber number, List<Named> named) {
        List<Named> identifying =
                named.stream().filter(n -> n.said().name().identifies()).toList();
        boolean together = identifying.stream().anyMatch(n -> n.said().together());
        List<KnownSeries> left = identifying.stream()
                .filter(n -> n.said().together() || !together)
                .map(Named::series)
                .distinct()
                .sorted(KnownSeries.order())
                .toList();
        List<KnownSeries> one = ownWords(left);
        if (one.isEmpty()) {
            return Checked.unknown(
                    number,
                    reasons.about("textcheck.unknown.weak", named.getFirst().series()));
        }
        if (one.size() > 1) {
            return Checked.unknown(number, reasons.about("textcheck.unknown.several", one.getFirst()));
        }
        return deviating(number, one.getFirst());
    }

    /** Key figures where there are some, and of these the values where there are some: what they are made of has their words too. */
    private static List<KnownSeries> ownWords(List<KnownSeries> all) {
        List<KnownSeries> figures =
                all.stream().filter(s -> s.dataset().isEmpty()).toList();
        List<KnownSeries> values =
                figures.stream().filter(s -> s.part() == KnownSeries.Part.VALUE).toList();
        return !values.isEmpty() ? values : figures.isEmpty() ? all : figures;
    }

    private Checked deviating(StatedNumber number, KnownSeries series) {
        NavigableMap<Period, BigDecimal> values = known.values(series);
        boolean unitSaid = number.unit().isPresent() || number.around().cell().isPresent();
        StatedPeriod stated = series.period(number);
        Stream<Period> periods = switch (stated.from()) {
            case BESIDE, SENTENCE, TABLE -> PeriodFit.exactly(stated.named().getFirst(), values.keySet()).stream();
            case NOTHING -> values.isEmpty() ? Stream.of() : Stream.of(values.lastKey());
            case OPEN -> Stream.of();
        };
        Optional<Match> match =
                periods.findFirst().map(period -> match(series, period)).filter(Match::isShown);
        if (match.isPresent() && unitSaid) {
            return new Checked(
                    number, Verdict.DIFFERS, List.of(match.get()), reasons.of("textcheck.differs", match.get()));
        }
        if (match.isPresent()) {
            return Checked.unknown(number, reasons.about("textcheck.unknown.noUnit", series));
        }
        return Checked.unknown(
                number,
                stated.known()
                        .map(period -> reasons.noPeriod(series, period))
                        .orElseGet(() -> reasons.about("textcheck.unknown.openPeriod", series)));
    }

    /** Right where each end is a number of one series. */
    private Checked interval(StatedNumber number, List<KnownSeries> series) {
        for (KnownSeries one : series) {
            NavigableMap<Period, BigDecimal> values = known.values(one);
            List<Match> ends = number.ends().stream()
                    .flatMap(end -> candidates(number, values).stream()
                            .filter(period -> Fit.of(number, end, one, known.amount(one, period)) == Fit.SAME)
                            .limit(1)
                            .map(period -> match(one, period))
                            .filter(Match::isShown))
                    .toList();
            if (ends.size() == number.ends().size()) {
                return new Checked(number, Verdict.AGREES, ends, reasons.of("textcheck.agrees.open", ends.getFirst()));
            }
        }
        return Checked.unknown(number, Message.of("textcheck.unknown.interval"));
    }

    private static Collection<Period> candidates(StatedNumber number, NavigableMap<Period, BigDecimal> values) {
        return number.period().named().stream()
                .flatMap(named -> PeriodFit.within(named, values.keySet()).stream())
                .toList();
    }
}
