package dk.taellertal.ingest.load;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.PeriodNotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses the one period that the sender says of all rows, where a column of the file tells of several others. */
final class SaidPeriod {

    private SaidPeriod() {}

    /** @param head the first lines of the file */
    static Optional<Finding> fault(Mapping mapping, List<CsvLine> head, UnusedValues values) {
        String column = mapping.contract().period().name();
        String said = mapping.fixed().getOrDefault(column, "").strip();
        if (said.isEmpty() || mapping.wide() || mapping.positions().containsKey(column)) {
            return Optional.empty();
        }
        Set<Period.Kind> kinds = mapping.contract().period().kinds();
        return mapping.unused().stream()
                .filter(position -> {
                    List<String> texts = values.of(position).orElseGet(() -> texts(position, mapping, head));
                    return texts.size() > 1
                            && PeriodNotation.readAll(texts, kinds)
                                    .filter(all -> all.stream()
                                            .anyMatch(p -> !p.toString().startsWith(said)))
                                    .isPresent();
                })
                .map(position -> Finding.error(
                        mapping.header().line(),
                        mapping.header().label(position),
                        said,
                        Message.of("period.saidBeside", column)))
                .findFirst();
    }

    private static List<String> texts(int position, Mapping mapping, List<CsvLine> head) {
        return head.stream()
                .filter(l -> l.line() > mapping.header().line() && !l.blank())
                .map(l -> l.cell(position).strip())
                .distinct()
                .toList();
    }
}
