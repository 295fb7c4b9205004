package dk.taellertal.ui.textcheck;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.statement.Approximation;
import dk.taellertal.ingest.statement.StatedNumber;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says why a number is not the amount of a period, whatever the words around it name. */
final class Guards {

    private static final Pattern CHANGE_BEFORE = Pattern.compile(
            "(?iU)(?:(?<!\\w)(?:steg|stiger|steget|stige|falder|faldt|faldet|falde|øget|øges|øge|reduceret|reduceres|vokset|vokser|forøget|sænket|hævet"
                    + "|increased|decreased|rose|fell|grew|grown)(?: \\w+){0,3} (?:med|by)|\\w*(?:stigning|fald|forskel|merudgift|mindreudgift|besparelse|reduktion"
                    + "|forøgelse|vækst|ændring|forbedring|increase|decrease|difference)\\w*(?: \\w+){0,3} (?:på|of))\\s*(?:ca\\.? )?$");
    private static final Pattern CHANGE_BEHIND = Pattern.compile(
            "(?iU)^\\s*(?:\\w+ )?(?:højere|lavere|flere|færre|mere|mindre|more|less|fewer|higher|lower)(?!\\w)");
    private static final Pattern AIM = Pattern.compile(
            "(?iU)(?<!\\w)(?:mål|målet|måltal\\w*|målsat|ambition\\w*|forvent\\w*|budgetter\\w*|budgettet|prognose\\w*|skøn\\w*|estimat\\w*|planlagt\\w*"
                    + "|target|goal|aim|expected|budgeted|forecast|planned)(?!\\w)");
    private static final Pattern NARROWER = Pattern.compile(
            "(?iU)(?<!\\w)(?:blandt|hos|for|på|i|ved|heraf|among|at|in)[ \\n]+(?:de |alle |vores |kommunens |samtlige |den |det |dem |the |all )?(\\p{L}[\\p{L}-]+)");
    private static final Pattern PER =
            Pattern.compile("(?iU)(?<!\\w)(?:pr\\.?|per|om)[ \\n]+(?!cent)(\\p{L}[\\p{L}-]+)");
    private static final Pattern RHYTHM = Pattern.compile(
            "(?iU)(?<!\\w)(?:månedligt?|ugentligt?|dagligt?|halvårligt?|i første halvår|i andet halvår|monthly|weekly)(?!\\w)");

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Words behind {@code for} and {@code på} that limit nothing. */
    private static final Set<String> NO_LIMIT = stems(
            "i gang dag forhold stedet stede løbet gennemsnit forbindelse fjor foråret efteråret høj grad sagen samme modsætning lyset hele kun"
                    + " average total all full comparison addition january february march may june july october"
                    + " kommunen kommune hele landet året årene perioden skoleåret grund trods baggrund første anden gang eksempel øjeblikket tidspunktet niveau"
                    + " nuværende sidste seneste kvartal måned januar februar marts april maj juni juli august september oktober november december"
                    + " alt tværs vej ultimo primo regnskabsåret budgetåret borgerne landsplan the year municipality same");

    private static final Set<String> PER_TIME =
            stems("året året år åre kvartal kvartalet year annum ultimo primo at den det dem");

    private Guards() {}

    private static Set<String> stems(String words) {
        return BLANK.splitAsStream(words).map(Words::stem).collect(Collectors.toSet());
    }

    /** What the number is by itself. */
    static Optional<Message> of(StatedNumber number) {
        if (number.unit().filter(u -> u.percentagePoints()).isPresent()) {
            return Optional.of(Message.of("textcheck.unknown.points"));
        }
        boolean change = CHANGE_BEFORE.matcher(number.around().before()).find()
                || CHANGE_BEHIND.matcher(number.around().after()).find();
        if (change) {
            return Optional.of(Message.of("textcheck.unknown.change"));
        }
        return number.approximation() == Approximation.BOUND
                ? Optional.of(Message.of("textcheck.unknown.bound"))
                : Optional.empty();
    }

    /**
     * Why the sentence is about something else than a series that it names.
     *
     * @param spoken the words of all names in the sentence
     */
    static Optional<Message> against(String sentence, KnownSeries series, Set<String> spoken, NamedAreas areas) {
        Set<String> pool = new HashSet<>(series.pool());
        pool.addAll(spoken);
        Matcher aim = AIM.matcher(sentence);
        while (aim.find()) {
            if (!pool.contains(Words.stem(aim.group().toLowerCase(Locale.ROOT)))) {
                return Optional.of(Message.of("textcheck.unknown.aim", aim.group()));
            }
        }
        if (RHYTHM.matcher(sentence).find()) {
            return Optional.of(Message.of("textcheck.unknown.rhythm"));
        }
        String plain = areas.without(sentence);
        return other(PER, plain, pool, PER_TIME)
                .map(word -> Message.of("textcheck.unknown.per", word))
                .or(() -> other(NARROWER, plain, pool, NO_LIMIT)
                        .map(word -> Message.of("textcheck.unknown.narrower", word)));
    }

    private static Optional<String> other(Pattern form, String text, Set<String> pool, Set<String> harmless) {
        return form.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> Words.of(word).stems().stream()
                        .anyMatch(stem -> !harmless.contains(stem) && !contains(pool, stem)))
                .findFirst();
    }

    /** Whether a word is one of some, or the first part of a longer one: {@code elever} of {@code elevtrivsel}. */
    private static boolean contains(Set<String> pool, String stem) {
        return pool.contains(stem)
                || pool.stream().anyMatch(p -> stem.length() > 3 && (p.startsWith(stem) || p.endsWith(stem)));
    }
}
