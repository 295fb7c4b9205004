package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.csv.BrokenLetters;
import dk.taellertal.ingest.table.body.TotalWords;
import dk.taellertal.ingest.table.sheet.ExcelErrors;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what is wrong with a text that stands where a code should. */
final class CodeFaults {

    private static final String MONTHS = "(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)";
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})-" + MONTHS);
    private static final Pattern MONTH_AND_NUMBER = Pattern.compile(MONTHS + "-(\\d{1,2})");
    private static final Pattern SHORTENED = Pattern.compile("\\d+[.,]\\d+E[+-]?\\d+|\\d+E[+-]\\d+");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("maj", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private CodeFaults() {}

    /**
     * What is wrong with a text; empty where it is a code, or may be a sum.
     *
     * @param code that the text means
     * @param addable whether a sum's amount can be held against those of the other lines; one of rates cannot be, nor one
     *     that has the code of its parts: 03.22.01 I alt
     */
    static Optional<Message> of(DimensionColumn dimension, String text, Optional<String> code, boolean addable) {
        boolean listed = code.filter(
                        c -> !dimension.codes().isEmpty() || dimension.totals().contains(c))
                .isPresent();
        Optional<Message> damage = damage(text);
        if (listed || damage.isPresent()) {
            return listed ? Optional.empty() : damage;
        }
        boolean compared = addable && code.filter(TotalWords::sounds).isPresent();
        if (isOpenSum(dimension, text) && !compared) {
            return Optional.of(Message.of("cell.total", dimension.label()));
        }
        return code.isPresent() ? Optional.empty() : Optional.of(unknown(dimension));
    }

    /** Whether a text is what sums are called, in a column that any code may stand in. */
    static boolean isOpenSum(DimensionColumn dimension, String text) {
        return dimension.codes().isEmpty() && dimension.additive() && TotalWords.sounds(text);
    }

    /** What a spreadsheet or a wrong encoding made of a code, whatever codes the dimension has. */
    private static Optional<Message> damage(String text) {
        if (ExcelErrors.known(text)) {
            return Optional.of(Message.of("cell.errorCode"));
        }
        if (SHORTENED.matcher(text).matches()) {
            return Optional.of(Message.of("cell.shortenedCode"));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(Message.of("cell.controlCharacter"));
        }
        if (BrokenLetters.in(text)) {
            return Optional.of(Message.of("cell.brokenLetters"));
        }
        return excelDate(text).map(was -> Message.of("cell.excelDate", was));
    }

    /** What stood there before Excel took it for a date. */
    private static Optional<String> excelDate(String text) {
        String bare = text.toLowerCase(Locale.ROOT);
        Matcher day = DAY_AND_MONTH.matcher(bare);
        if (day.matches()) {
            return Optional.of(Integer.parseInt(day.group(1)) + "-" + NUMBERS.get(day.group(2)));
        }
        Matcher month = MONTH_AND_NUMBER.matcher(bare);
        return month.matches()
                ? Optional.of(NUMBERS.get(month.group(1)) + "-" + Integer.parseInt(month.group(2)))
                : Optional.empty();
    }

    /** That a text is none of the codes, or not written as they are. */
    static Message unknown(DimensionColumn dimension) {
        return dimension.codes().isEmpty() && dimension.example().isPresent()
                ? Message.of(
                        "cell.otherForm", dimension.label(), dimension.example().get())
                : Message.of(
                        "cell.unknownCode", String.join(", ", dimension.codes().values()));
    }
}
