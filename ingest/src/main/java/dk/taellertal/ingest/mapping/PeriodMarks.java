package dk.taellertal.ingest.mapping;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.number.PeriodNotation;
import dk.taellertal.ingest.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks beside a period in the name of a column: {@code 2017*}, {@code R2017}, {@code 2017 (foreløbig)}, {@code 2017 1)}. */
public final class PeriodMarks {

    /** The key of the question whether columns with a mark count. */
    static final String KEY = "maerke";

    private static final String READ = "med";
    private static final String LEFT_OUT = "uden";

    private static final Pattern BEFORE = Pattern.compile("(?:R|B|BF|F|P|OB|KB)[ .]?((?:18|19|20|21)\\d{2}.*)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?iU)((?:18|19|20|21)\\d{2}(?:[ -/KQM]*\\d{1,4})?)\\s*"
                    + "(?:\\*+|[¹²³⁴]\\)?|\\d\\)|[(\\[](?:\\d|[a-zæøå. ]{1,20})\\*?[)\\]]|foreløbige?|forel\\.|skøn|prel\\.?|[pfbre])");
    private static final Pattern YEAR = Pattern.compile(".*(?<!\\d)(?:19|20)\\d{2}(?!\\d).*");

    private PeriodMarks() {}

    /** The period that a name has beside its mark. */
    public static Optional<Period> period(String name, Set<Period.Kind> kinds) {
        for (Pattern form : List.of(BEHIND, BEFORE)) {
            Matcher marked = form.matcher(name.strip());
            if (marked.matches() && Unit.within(name).isEmpty()) {
                return PeriodNotation.read(marked.group(1).strip(), kinds);
            }
        }
        return Optional.empty();
    }

    /** Whether the sender says that what has a mark does not count. */
    public static boolean leavesOut(ReadSettings settings) {
        return LEFT_OUT.equals(settings.answers().get(KEY));
    }

    /** Whether a column's name, or one word of it, is a period with a mark. */
    public static boolean isMarked(String name, Set<Period.Kind> kinds) {
        return PeriodNotation.read(name, kinds).isEmpty()
                && PeriodNotation.read(Unit.cutFrom(name), kinds).isEmpty()
                && period(name, kinds).isPresent();
    }

    /** Whether a year stands in a name. */
    public static boolean mentionsYear(String name) {
        return YEAR.matcher(name).matches();
    }

    /** @param names of columns that are read as periods in spite of a mark */
    public static Optional<Question> question(List<String> names, ReadSettings settings) {
        if (names.isEmpty() || READ.equals(settings.answers().get(KEY))) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                KEY,
                Message.of("question.mark", String.join(", ", names)),
                List.of(
                        new Question.Option(READ, Message.of("question.mark.read")),
                        new Question.Option(LEFT_OUT, Message.of("question.mark.leftOut")))));
    }
}
