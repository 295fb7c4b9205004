package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.number.PeriodNotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Days that stand for a month in data of its end and are not its last: {@code 01-04-2020} may mean the end of March. */
final class MonthEnds {

    /** Where a day was met first. */
    private record Met(int line, String column, String text) {}

    private final Map<LocalDate, Met> odd = new TreeMap<>();

    /** Takes in the text of a period. */
    void met(Period period, int line, String column, String text) {
        if (period.kind() == Period.Kind.MONTH) {
            PeriodNotation.day(text)
                    .filter(day -> !day.equals(period.lastDay()))
                    .ifPresent(
                            day -> odd.merge(day, new Met(line, column, text), (a, b) -> a.line() <= b.line() ? a : b));
        }
    }

    /** Amounts that happened in a month may have any day of it, and so may what stood on a day, but for the first of the next month. */
    List<Finding> findings(DatasetContract contract) {
        boolean toDate = holds(contract, Accumulation.YEAR_TO_DATE);
        boolean stock = holds(contract, Accumulation.STOCK);
        List<Map.Entry<LocalDate, Met>> told = odd.entrySet().stream()
                .filter(e -> toDate || (stock && e.getKey().getDayOfMonth() == 1))
                .sorted(Comparator.comparing(e -> e.getValue().line()))
                .toList();
        return told.stream()
                .limit(1)
                .map(e -> finding(e.getKey(), e.getValue(), told.size()))
                .toList();
    }

    private static boolean holds(DatasetContract contract, Accumulation accumulation) {
        return contract.measures().stream().anyMatch(m -> m.accumulation() == accumulation);
    }

    private static Finding finding(LocalDate day, Met at, int days) {
        Period read = Period.month(day.getYear(), day.getMonthValue());
        return Finding.warning(
                at.line(), at.column(), at.text(), Message.of("period.notMonthEnd", read, read.plus(-1), days));
    }
}
