package dk.taellertal.ingest.statement;

import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.statement.StatedPeriod.From;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says which of the periods that a sentence or a table names belongs to a number. */
final class PeriodBinding {

    /** Between a number and the period behind it: {@code kr. i}, {@code elever (}. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?iU)[ \\n]?(?:(?!(?:mod|og|end|til|fra|siden|samt|and|to|from|compared|than|fremfor)(?!\\w))[\\p{L}.-]+[ \\n]){0,3}?"
                    + "(?:(?:i|for|in|pr\\.?|per|ultimo|primo)[ \\n]|\\()?(?:året |år |skoleåret |skoleår )?");
    /** Between a period and the number behind it: {@code :}, {@code var den}. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iU)(?:: ?| ?\\(| ?- ?|(?:[ \\n](?!(?:mod|og|end|til|fra|siden)(?!\\w))\\p{L}+){0,3}[ \\n])");
    /** A number behind these is held beside another, and is of another period. */
    private static final Pattern HELD_BESIDE = Pattern.compile(
            "(?iU)(?<!\\w)(?:mod|imod|fra|end|sammenlignet med|against|compared (?:to|with)|from|than)[ \\n](?:ca\\.? |omkring |knap |godt |kun |kr\\.? )?$");

    private static final Pattern UNNAMED = Pattern.compile(
            "(?iU)(?<!\\w)(?:året (?:før|efter|forinden)|forrige år|sidste år|i fjor|næste år|tidligere|the year before|last year|previously|previous year)(?!\\w)");

    private PeriodBinding() {}

    /**
     * @param mentions those of the sentence, by their places in it
     * @param from of the number's first sign in the sentence
     * @param until behind the number and its unit
     */
    static StatedPeriod inSentence(String sentence, List<PeriodMention> mentions, int from, int until) {
        List<Period> named =
                mentions.stream().flatMap(m -> m.periods().stream()).distinct().toList();
        Optional<Period> beside = beside(sentence, mentions, from, until);
        if (beside.isPresent()) {
            return new StatedPeriod(
                    Stream.concat(beside.stream(), named.stream()).distinct().toList(), From.BESIDE);
        }
        boolean heldBeside = HELD_BESIDE.matcher(sentence.substring(0, from)).find();
        boolean unnamed = UNNAMED.matcher(sentence).find();
        if (named.isEmpty()) {
            return heldBeside || unnamed ? new StatedPeriod(List.of(), From.OPEN) : StatedPeriod.NONE;
        }
        boolean one = named.size() == 1 && mentions.stream().noneMatch(PeriodMention::compared);
        return new StatedPeriod(named, one && !heldBeside && !unnamed ? From.SENTENCE : From.OPEN);
    }

    private static Optional<Period> beside(String sentence, List<PeriodMention> mentions, int from, int until) {
        return mentions.stream()
                .filter(m -> m.periods().size() == 1 && !m.compared())
                .filter(m -> m.from() >= until
                        && BEHIND.matcher(sentence.substring(until, m.from())).matches())
                .findFirst()
                .or(() -> mentions.reversed().stream()
                        .filter(m -> m.periods().size() == 1 && !m.compared())
                        .filter(m -> m.until() <= from
                                && BEFORE.matcher(sentence.substring(m.until(), from))
                                        .matches())
                        .findFirst())
                .map(m -> m.periods().getFirst());
    }

    /** The period of the column, else of the row, else the only one above the table. */
    static StatedPeriod inTable(Surroundings.Cell cell) {
        StatedPeriod column = of(cell.columnLabel(), From.TABLE);
        StatedPeriod row = of(cell.rowLabel(), From.TABLE);
        if (column.from() != From.NOTHING && row.from() != From.NOTHING && !column.equals(row)) {
            return new StatedPeriod(
                    Stream.concat(column.named().stream(), row.named().stream()).toList(), From.OPEN);
        }
        if (column.from() != From.NOTHING) {
            return column;
        }
        return row.from() != From.NOTHING ? row : of(cell.caption(), From.SENTENCE);
    }

    private static StatedPeriod of(String heading, From from) {
        List<PeriodMention> mentions = PeriodMention.in(heading);
        List<Period> named =
                mentions.stream().flatMap(m -> m.periods().stream()).distinct().toList();
        if (named.isEmpty()) {
            return StatedPeriod.NONE;
        }
        boolean one = named.size() == 1 && mentions.stream().noneMatch(PeriodMention::compared);
        return new StatedPeriod(named, one ? from : From.OPEN);
    }
}
