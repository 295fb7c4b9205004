package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Rounding;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ui.format.Periods;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that a headline above an answer is about, as the reader sees them. */
public final class HeadlineNumbers {

    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private final FigureAnswer answer;
    private final Optional<Target> target;

    public HeadlineNumbers(FigureAnswer answer, Optional<Target> target) {
        this.answer = answer;
        this.target = target;
    }

    /** Their fingerprint: another one where any of them, or what they stand for, is shown as something else. */
    public String about() {
        int decimals = answer.figure().decimals();
        Stream<String> points = answer.points().stream().map(p -> p.period() + "=" + shown(p.value(), decimals));
        Stream<String> frame = Stream.of(
                answer.figure().id() + " v" + answer.figure().version(),
                answer.area(),
                answer.prices().map(p -> "prices " + p.year()).orElse("running"),
                answer.breaks().stream().map(b -> "break " + b.period()).collect(Collectors.joining(" ")),
                answer.scope().only().isEmpty()
                        ? "whole"
                        : "only " + new TreeMap<>(answer.scope().only()),
                target.map(Target::toString).orElse("no target"));
        return Archive.sha256(Stream.concat(frame, points).collect(Collectors.joining("\n")))
                .substring(0, 16);
    }

    private static String shown(Value value, int decimals) {
        return switch (value) {
            case Value.Known(BigDecimal amount) ->
                Rounding.halfUp(amount, decimals).toPlainString();
            case Value.Missing missing -> "missing";
            case Value.Suppressed suppressed -> "suppressed";
            case Value.NotApplicable none -> "notApplicable";
        };
    }

    /**
     * The numbers of a text that are neither values, changes, the target nor periods of the figure, as they are written.
     * Those compared with are foreign: the fingerprint knows nothing of them, so they would stay when they have changed.
     */
    public List<String> foreign(String text, Texts texts) {
        Set<BigDecimal> own = own(texts);
        return NUMERAL.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(written -> !own.contains(read(written, texts.locale())))
                .toList();
    }

    private static BigDecimal read(String written, Locale language) {
        String plain = language.getLanguage().equals("da")
                ? written.replace(".", "").replace(',', '.')
                : written.replace(",", "");
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? new BigDecimal(plain).stripTrailingZeros()
                : BigDecimal.ONE.negate();
    }

    private Set<BigDecimal> own(Texts texts) {
        List<BigDecimal> amounts = Stream.of(
                        answer.points().stream().map(Point::amount),
                        target.stream().map(t -> Optional.of(t.value())))
                .flatMap(s -> s)
                .flatMap(Optional::stream)
                .toList();
        Set<BigDecimal> own = new HashSet<>();
        for (BigDecimal amount : amounts) {
            add(amount, own);
            amounts.forEach(other -> add(amount.subtract(other), own));
        }
        Stream.concat(answer.points().stream().map(Point::period), target.map(Target::period).stream())
                .flatMap(period -> NUMERAL.matcher(Periods.shown(period, texts)).results())
                .forEach(numeral -> own.add(read(numeral.group(), texts.locale())));
        return own;
    }

    /** As it is shown, and rounded to fewer decimals, which a sentence may do. */
    private void add(BigDecimal amount, Set<BigDecimal> own) {
        for (int decimals = 0; decimals <= answer.figure().decimals(); decimals++) {
            own.add(Rounding.halfUp(amount.abs(), decimals).stripTrailingZeros());
        }
    }
}
