package dk.taellertal.ui.budget.document;

import dk.taellertal.core.value.Value;
import dk.taellertal.ui.preparation.BudgetWords;
import dk.taellertal.ui.table.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Cells of a budget's tables, with numbers as they are exchanged; remembers why some have none. */
final class BudgetCells {

    /** A krone, told in mio. kr. */
    private static final int OF_MILLIONS = 6;

    private static final int OF_PERCENT = 2;
    private static final int SHOWN = 1;

    private final BudgetWords words;
    private final Set<String> reasons = new LinkedHashSet<>();

    BudgetCells(BudgetWords words) {
        this.words = words;
    }

    /** Mio. kr. */
    Cell amount(Value value) {
        return number(value, OF_MILLIONS, false);
    }

    /** Mio. kr., leading to the page that the amount comes from. */
    Cell amount(Value value, String address) {
        return leading(amount(value), address);
    }

    /** Mio. kr. more or less than budgeted. */
    Cell deviation(Value value) {
        Cell change = change(value);
        if (change instanceof Cell.Amount amount) {
            return switch (amount.value().setScale(SHOWN, RoundingMode.HALF_UP).signum()) {
                case 1 -> amount.meaning(Cell.Tone.BAD);
                case -1 -> amount.meaning(Cell.Tone.GOOD);
                default -> amount;
            };
        }
        return change;
    }

    /** Mio. kr., with its sign. */
    Cell change(Value value) {
        return number(value, OF_MILLIONS, true);
    }

    Cell change(BigDecimal millions) {
        return change(new Value.Known(millions));
    }

    /** Mio. kr., with its sign, counted elsewhere already. */
    Cell aside(BigDecimal millions) {
        return new Cell.Amount(millions, SHOWN, OF_MILLIONS, true).written(Cell.Notation.ASIDE);
    }

    /** Of 100. */
    Cell percent(Value value) {
        return number(value, OF_PERCENT, false);
    }

    Cell percentChange(Value value) {
        return number(value, OF_PERCENT, true);
    }

    /** A share of 1, in whole percents. */
    Cell share(BigDecimal share) {
        return new Cell.Amount(share.movePointRight(2), 0, OF_PERCENT, false);
    }

    /** Persons, places or kroner. */
    Cell whole(BigDecimal number) {
        return new Cell.Amount(number, 0, OF_MILLIONS, false);
    }

    Cell whole(Optional<BigDecimal> number, String without) {
        return number.map(this::whole).orElseGet(() -> new Cell.Absent(without));
    }

    Cell whole(Optional<BigDecimal> number, String without, String address) {
        return leading(whole(number, without), address);
    }

    /** Persons, more or fewer. */
    Cell difference(BigDecimal persons) {
        return new Cell.Amount(persons, 0, OF_MILLIONS, true);
    }

    Cell difference(Value persons) {
        return persons instanceof Value.Known(BigDecimal known) ? difference(known) : absent(persons);
    }

    /** Persons, more or fewer, leading to the page that tells of other years. */
    Cell difference(Value persons, Optional<String> address) {
        return leading(difference(persons), address.orElse(""));
    }

    /** What is absent comes from no page. */
    private static Cell leading(Cell cell, String address) {
        return cell instanceof Cell.Amount amount ? amount.leadingTo(address) : cell;
    }

    private Cell number(Value value, int decimals, boolean signed) {
        return value instanceof Value.Known(BigDecimal amount)
                ? new Cell.Amount(amount, SHOWN, decimals, signed)
                : absent(value);
    }

    private Cell absent(Value value) {
        reasons.add(words.reason(value));
        return new Cell.Absent(words.absence(value));
    }

    /** Why numbers are absent, each reason once; empty where none is. */
    String absences() {
        return String.join(". ", reasons);
    }
}
