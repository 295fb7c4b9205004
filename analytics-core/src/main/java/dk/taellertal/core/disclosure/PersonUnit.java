package dk.taellertal.core.disclosure;

import dk.taellertal.core.store.BaseCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The smallest part of a person that the counts of a table are whole multiples of: a person, or a tenth where full-time
 * equivalents are counted. Thresholds are in persons, so they are multiplied by what a person has of these parts.
 *
 * @param scale the most decimals that a count has
 * @param step the part, in units of the last decimal
 * @param perPerson how many parts make a person
 */
record PersonUnit(int scale, long step, long perPerson) {

    /** @param others the measures that count persons beside the contributors */
    static PersonUnit of(List<BaseCell> cells, List<String> others) {
        List<BigDecimal> counts = cells.stream()
                .flatMap(cell -> Stream.concat(
                        cell.contributors().stream(),
                        others.stream()
                                .flatMap(o -> Optional.ofNullable(cell.others().get(o)).stream())))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        int scale =
                Math.max(0, counts.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        long person = BigDecimal.ONE.movePointRight(scale).longValueExact();
        long step = counts.stream()
                .mapToLong(c -> Math.abs(c.movePointRight(scale).longValueExact()))
                .reduce(person, PersonUnit::divisor);
        return new PersonUnit(scale, step, person / step);
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    long parts(BigDecimal persons) {
        return persons.movePointRight(scale).longValueExact() / step;
    }

    BigDecimal persons(long parts) {
        return BigDecimal.valueOf(Math.multiplyExact(parts, step), scale);
    }
}
