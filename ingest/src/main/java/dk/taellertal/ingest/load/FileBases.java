package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Unit;
import dk.taellertal.ingest.number.UnitBasis;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What titles and footnotes say that amounts are measured by beside their unit: prices of one year, VAT, an index. */
final class FileBases {

    /** Where a basis was told. */
    private record Told(int line, String text) {}

    private final Map<UnitBasis, Told> told = new EnumMap<>(UnitBasis.class);

    /** Takes in a cell of a line that is no row. */
    void cell(CsvLine line, String cell) {
        UnitBasis.within(cell).ifPresent(basis -> told.putIfAbsent(basis, new Told(line.line(), cell.strip())));
    }

    /** Asks whether amounts are what the contract has all the same. */
    List<Question> questions(Mapping mapping, ReadSettings settings) {
        return told.entrySet().stream()
                .filter(e -> !FileUnits.AS_THEY_STAND.equals(settings.answers().get(key(e.getKey()))))
                .flatMap(e ->
                        concerned(e.getKey(), mapping)
                                .map(measure -> question(e.getKey(), e.getValue(), measure))
                                .stream())
                .toList();
    }

    /** The first measure that is added up and is measured by nothing. */
    private static Optional<MeasureColumn> concerned(UnitBasis basis, Mapping mapping) {
        return mapping.contract().measures().stream()
                .filter(m -> mapping.reads(m)
                        && m.additive()
                        && UnitBasis.within(m.unit()).isEmpty())
                .filter(m -> {
                    Unit.Kind kind = Unit.ofContract(m.unit()).kind();
                    return switch (basis) {
                        case PRICES, VAT -> kind == Unit.Kind.MONEY;
                        case RELATIVE -> kind == Unit.Kind.MONEY || kind == Unit.Kind.COUNT;
                    };
                })
                .findFirst();
    }

    private static String key(UnitBasis basis) {
        return FileUnits.KEY + "." + basis.name().toLowerCase(Locale.ROOT);
    }

    private static Question question(UnitBasis basis, Told told, MeasureColumn measure) {
        String text = "question.basis." + basis.name().toLowerCase(Locale.ROOT);
        return new Question(
                key(basis),
                Message.of(text, told.line(), told.text(), measure.label(), measure.unit()),
                List.of(new Question.Option(FileUnits.AS_THEY_STAND, Message.of(text + ".asIs", measure.unit()))));
    }
}
