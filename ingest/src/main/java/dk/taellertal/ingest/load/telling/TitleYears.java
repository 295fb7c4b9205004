package dk.taellertal.ingest.load.telling;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Message;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years that a title names where the rows below it are of other years: one of the two is wrong. */
final class TitleYears {

    /** When a file was made or printed, unless it says that the numbers are of that day. */
    private static final Pattern DAYS = Pattern.compile(
            "(?iU)(?<!\\bpr\\. )(?<!\\bpr )(?<!\\bper )(?<!\\bultimo )(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./ -]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{8}"
                    + "|\\d{1,2}\\. ?\\p{L}{3,9}\\.? \\d{4})(?:[ T]\\d{1,2}[.:]\\d{2}.*)?");
    /** What the numbers are compared with, what they are made by, or when they were drawn. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?iU)\\b(?:siden|since|i forhold til|fra og med|from|ift\\.?|mod|base|basisår|udskrevet|udskrift|dannet|kørt|kørsel|trukket|udtrukket"
                    + "|hentet|opdateret|printet|udgivet|offentliggjort|revideret|version|kontoplan|lov|bekendtgørelse|vedtaget|vision|strategi|plan"
                    + "|\\w+plan|\\w+strategi|kommuneplan|copyright|©|excel|office|opus|windows)\\b[^\\d]{0,30}\\d{4}");

    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d.,])((?:19|20)\\d{2})(?:\\s?[/–-]\\s?((?:20)?\\d{2})(?!\\d))?(?![\\d]|[.,]\\d)");
    /** Behind a number that only looks like a year. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iU)\\s?(?:kr\\b|personer|elever|borgere|=|[- ]?(?:priser|pl\\b)).*");

    private static final int CENTURY = 100;

    private final NavigableSet<Integer> rows;
    private final boolean ofVintages;

    /** @param rows the years in which the periods of the rows lie */
    TitleYears(DatasetContract contract, NavigableSet<Integer> rows) {
        this.rows = rows;
        ofVintages = contract.dimensions().stream()
                .anyMatch(d -> !d.additive()
                        && d.code("2019").isPresent()
                        && d.code("abc").isEmpty());
    }

    /** What is wrong with a title; empty where it names no year, or one within those of the rows. */
    Optional<Message> other(String title) {
        if (rows.isEmpty() || ofVintages) {
            return Optional.empty();
        }
        NavigableSet<Integer> named = named(title);
        boolean apart = !named.isEmpty() && (named.last() < rows.first() || named.first() > rows.last());
        return apart ? Optional.of(Message.of("line.otherYear", shown(named), shown(rows))) : Optional.empty();
    }

    private static NavigableSet<Integer> named(String title) {
        NavigableSet<Integer> named = new TreeSet<>();
        String bare = HARMLESS.matcher(DAYS.matcher(title).replaceAll(" ")).replaceAll(" ");
        // Days that the numbers are of
        bare = bare.replaceAll("\\d{1,2}[./-]\\d{1,2}[./ -](\\d{4})", " $1 ");
        Matcher years = YEARS.matcher(bare);
        while (years.find()) {
            if (COUNTED.matcher(bare.substring(years.end())).matches()) {
                continue;
            }
            int first = Integer.parseInt(years.group(1));
            named.add(first);
            if (years.group(2) != null) {
                int last = Integer.parseInt(years.group(2));
                named.add(last < CENTURY ? first / CENTURY * CENTURY + last : last);
            }
        }
        return named;
    }

    private static String shown(NavigableSet<Integer> years) {
        return years.size() == 1 ? String.valueOf(years.first()) : years.first() + "–" + years.last();
    }
}
