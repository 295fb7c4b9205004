package dk.taellertal.ingest.statement;

import dk.taellertal.ingest.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a number counts, from beside it or from what heads its row and column. */
final class UnitReader {

    /** A unit and where it ends behind the number. */
    record Read(StatedUnit unit, int length) {}

    private static final Unit COUNT = Unit.of("antal").orElseThrow();

    private static final String MANY =
            "(?:(?:t|tus|mio|mill|mia)\\.? ?|tusinde? |million(?:er)? |milliard(?:er)? |billion )";
    private static final Pattern KRONER_BEHIND =
            Pattern.compile("(?iU)^(?:,-)? ?(" + MANY + "?(?:kr(?!\\w)\\.?|kroner(?!\\w)|dkk(?!\\w)))");
    private static final Pattern PLAIN_KRONER = Pattern.compile("^(,-)");
    private static final Pattern SHARE_BEHIND = Pattern.compile(
            "(?iU)^ ?(procent ?-?point(?!\\w)|pct\\.? ?-?point(?!\\w)"
                    + "|percentage points?(?!\\w)|pp(?!\\w)\\.?|%-?point(?!\\w)|%|pct(?!\\w)\\.?|procent(?!\\w)|per ?cent(?!\\w)|‰|promille(?!\\w))");
    private static final Pattern MANY_BEHIND = Pattern.compile(
            "(?iU)^ ?(mio(?!\\w)\\.?|mill(?!\\w)\\.?|mia(?!\\w)\\.?|million(?:er)?(?!\\w)|milliard(?:er)?(?!\\w)|tusinde?(?!\\w))");
    private static final Pattern KRONER_BEFORE = Pattern.compile("(?iU)(?<!\\w)((?:t\\.|mio\\. )?kr\\.?|dkk) ?$");
    private static final Pattern NOUN = Pattern.compile(
            "(?iU)^[ \\n]?(?:(?:af|of) (?:de |the )?)?(?!(?:i|og|er|var|af|mod|til|for|på|pr|per|ved|om|at|den|det|de|der|som|har|fra|med|men|samt|eller|blev"
                    + "|mens|hvor|heraf|mellem|ultimo|primo|in|and|is|was|were|of|to|the|for|by|or|against|as|on|at|from|compared|while|where)(?!\\w))(\\p{L}[\\p{L}-]*)");

    private static final Pattern SHARE_IN =
            Pattern.compile("(?iU)(?<!\\d ?)(?:%|(?<!\\w)(?:pct(?!\\w)\\.?|procent(?!\\w)|per ?cent(?!\\w)))");
    private static final Pattern KRONER_IN = Pattern.compile("(?iU)(?<!\\w)(?:kr(?!\\w)\\.?|kroner|dkk(?!\\w))");
    private static final Pattern COUNT_IN = Pattern.compile("(?iU)^antal(?!\\w)|^number of");

    private UnitReader() {}

    /** The unit that stands behind a number; empty where none does. */
    static Optional<Read> behind(String after) {
        Matcher percent = SHARE_BEHIND.matcher(after);
        if (percent.find()) {
            return Optional.of(new Read(new StatedUnit(percent.group(1), share(percent.group(1))), percent.end()));
        }
        Matcher plain = PLAIN_KRONER.matcher(after);
        return Stream.of(KRONER_BEHIND, MANY_BEHIND)
                .map(form -> form.matcher(after))
                .filter(Matcher::find)
                .flatMap(m ->
                        Unit.of(m.group(1)).stream().map(unit -> new Read(new StatedUnit(m.group(1), unit), m.end())))
                .findFirst()
                .or(() -> plain.find()
                        ? Optional.of(new Read(new StatedUnit("kr.", Unit.KRONER), plain.end()))
                        : Optional.empty());
    }

    private static Unit share(String written) {
        return written.equals("‰") || written.startsWith("prom")
                ? Unit.of("promille").orElseThrow()
                : Unit.PERCENT;
    }

    /** Kroner that stand before a number. */
    static Optional<StatedUnit> before(String before) {
        Matcher kroner = KRONER_BEFORE.matcher(before);
        return kroner.find()
                ? Unit.of(kroner.group(1)).map(unit -> new StatedUnit(kroner.group(1), unit))
                : Optional.empty();
    }

    /** The word behind a number and its unit. */
    static String noun(String after) {
        Matcher noun = NOUN.matcher(after);
        return noun.find() ? noun.group(1) : "";
    }

    static StatedUnit counting(String noun) {
        return new StatedUnit(noun, COUNT);
    }

    /** The unit that a table's headings name, what is nearest to the number first. */
    static Optional<StatedUnit> in(Surroundings.Cell cell) {
        return Stream.of(cell.columnLabel(), cell.rowLabel(), cell.caption())
                .flatMap(heading -> in(heading).stream())
                .findFirst();
    }

    private static Optional<StatedUnit> in(String heading) {
        if (COUNT_IN.matcher(heading).find()) {
            return Optional.of(counting(heading));
        }
        if (SHARE_IN.matcher(heading).find()) {
            return Optional.of(new StatedUnit("pct.", Unit.PERCENT));
        }
        List<Unit> within = Unit.within(heading);
        if (!within.isEmpty()) {
            return within.size() == 1 ? Optional.of(new StatedUnit(heading, within.getFirst())) : Optional.empty();
        }
        return KRONER_IN.matcher(heading).find() ? Optional.of(new StatedUnit("kr.", Unit.KRONER)) : Optional.empty();
    }
}
