package dk.taellertal.ui.textcheck;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.statement.NonFigure;
import dk.taellertal.ingest.statement.StatedNumber;
import dk.taellertal.ingest.statement.StatedNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks every number of a text against what the program knows. Nothing of the text is kept.
 *
 * @see "docs/decisions/0028-a-match-demands-words.md"
 */
public final class TextCheck {

    /** No case is so long. */
    static final int MOST_LETTERS = 400_000;

    /** Groups of digits that a text may have. */
    static final int MOST_NUMBERS = 8_000;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final KnownNumbers known;
    private final Texts texts;
    private final Judge judge;
    private final Reasons reasons;

    /** @param texts of the reader's language */
    public TextCheck(KnownNumbers known, Texts texts) {
        this.known = known;
        this.texts = texts;
        this.reasons = new Reasons(known.catalogue(), texts);
        this.judge = new Judge(known, reasons);
    }

    /**
     * The numbers of a text in its order, each with a verdict and a reason.
     *
     * @throws IllegalArgumentException where it is too long, or has too many numbers
     */
    public TextCheckDocument of(String text) {
        return new DocumentOfCheck(reasons, texts).of(checked(text));
    }

    /** Whether a text is short enough to be checked, and has few enough numbers. */
    public static boolean takes(String text) {
        return text.length() <= MOST_LETTERS
                && DIGITS.matcher(text).results().limit(MOST_NUMBERS + 1L).count() <= MOST_NUMBERS;
    }

    private static void expectBounded(String text) {
        if (!takes(text)) {
            throw new IllegalArgumentException(
                    "the text has %d letters, or more than %d numbers (expected at most %d letters)"
                            .formatted(text.length(), MOST_NUMBERS, MOST_LETTERS));
        }
    }

    List<Checked> checked(String text) {
        expectBounded(text);
        List<StatedNumber> numbers = StatedNumbers.in(text);
        Naming naming = new Naming(known, numbers);
        Map<StatedNumber, Naming.Result> named = new LinkedHashMap<>();
        numbers.stream()
                .filter(number -> number.nonFigure().isEmpty())
                .forEach(number -> named.put(number, naming.of(number)));
        known.prepare(named.values().stream()
                .flatMap(result -> result.found().stream())
                .map(Naming.Named::series)
                .distinct()
                .toList());
        Map<StatedNumber, Checked> ofLines = new TableLines(known, naming, reasons).of(numbers);
        List<Checked> checked = new ArrayList<>();
        for (StatedNumber number : numbers) {
            checked.add(number.nonFigure()
                    .map(kind -> nonFigure(number, kind))
                    .orElseGet(() -> Optional.ofNullable(ofLines.get(number))
                            .orElseGet(() -> alone(
                                    number,
                                    naming,
                                    named.getOrDefault(number, new Naming.Result(List.of(), Optional.empty()))))));
        }
        return checked.stream().map(one -> beside(one, checked)).toList();
    }

    private static Checked nonFigure(StatedNumber number, NonFigure kind) {
        return new Checked(number, Verdict.NOT_A_FIGURE, List.of(), Message.of("textcheck.notAFigure." + kind));
    }

    private Checked alone(StatedNumber number, Naming naming, Naming.Result named) {
        Optional<String> name = naming.partOfName(number);
        if (name.isPresent()) {
            return new Checked(
                    number, Verdict.NOT_A_FIGURE, List.of(), Message.of("textcheck.notAFigure.NAME", name.get()));
        }
        return Guards.of(number).map(why -> Checked.unknown(number, why)).orElseGet(() -> judge.of(number, named));
    }

    /**
     * Another number of a sentence may be the one that the words are about: then this one deviates from nothing, and where it
     * comes later it may be of something else that has the same value.
     */
    private Checked beside(Checked one, List<Checked> all) {
        if (one.matches().isEmpty() || one.number().around().cell().isPresent()) {
            return one;
        }
        boolean deviates = one.verdict() == Verdict.DIFFERS;
        return all.stream()
                .filter(other -> other.number().offset() < one.number().offset()
                        || (deviates && other.number().offset() > one.number().offset()))
                .filter(other -> sameSentence(one.number(), other.number()))
                .filter(other -> other.verdict() == Verdict.AGREES || other.verdict() == Verdict.ROUNDED)
                .flatMap(other -> other.matches().stream())
                .filter(match -> one.matches().stream()
                        .anyMatch(m ->
                                m.series().equals(match.series()) && m.period().equals(match.period())))
                .findFirst()
                .map(match -> Checked.unknown(one.number(), reasons.about("textcheck.unknown.other", match.series())))
                .orElse(one);
    }

    private static boolean sameSentence(StatedNumber one, StatedNumber other) {
        return other.around().cell().isEmpty() && one.passage() == other.passage();
    }
}
