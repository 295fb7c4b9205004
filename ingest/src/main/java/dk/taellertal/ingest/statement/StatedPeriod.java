package dk.taellertal.ingest.statement;

import dk.taellertal.core.period.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When a number is said to have held.
 *
 * @param named every period that its sentence, or its row and column, names; the one beside the number first
 * @param from how it is known which of them is meant
 */
public record StatedPeriod(List<Period> named, From from) {

    /** How a period is known. */
    public enum From {
        /** It stands beside the number: {@code 172.980 kr. i 2016}. */
        BESIDE,
        /** It is the only one of the sentence, or of what stands above a table. */
        SENTENCE,
        /** It heads the number's column, or its row. */
        TABLE,
        /** There are several, or one that a number is only compared with: which is meant is open. */
        OPEN,
        /** None is named. */
        NOTHING
    }

    static final StatedPeriod NONE = new StatedPeriod(List.of(), From.NOTHING);

    public StatedPeriod {
        named = List.copyOf(named);
    }

    /** The same without periods that are part of a name, as 2020 is in {@code Befolkningsprognose 2020}. */
    public StatedPeriod without(Predicate<Period> partOfName) {
        List<Period> left = named.stream().filter(partOfName.negate()).toList();
        if (left.size() == named.size()) {
            return this;
        }
        return left.isEmpty() ? NONE : new StatedPeriod(left, left.size() == 1 ? From.SENTENCE : From.OPEN);
    }

    /** The one that is meant; empty where none is named, or it is open which. */
    public Optional<Period> known() {
        return switch (from) {
            case BESIDE, SENTENCE, TABLE -> Optional.of(named.getFirst());
            case OPEN, NOTHING -> Optional.empty();
        };
    }
}
