package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.load.AmountCells.AmountCell;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.number.NumberSurvey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first walk through a file's data: which notation each measure is written in, and whether that is open. */
final class Survey {

    /** The answer that says: a point parts the thousands. */
    static final String COMMA = "komma";
    /** The answer that says: a point stands before the decimals. */
    static final String POINT = "punktum";

    private final Mapping mapping;
    private final SourceProfile profile;
    private final AmountCells amounts;
    private final List<NumberSurvey> numbers;

    Survey(Mapping mapping, SourceProfile profile) {
        this.mapping = mapping;
        this.profile = profile;
        amounts = new AmountCells(mapping);
        numbers = mapping.contract().measures().stream()
                .map(m -> new NumberSurvey(m.scale()))
                .toList();
    }

    /** Takes in a line below the header. */
    void line(CsvLine line) {
        if (LineKind.of(line, mapping) != LineKind.DATA) {
            return;
        }
        for (AmountCell cell : amounts.of(line).orElse(List.of())) {
            MeasureColumn measure = mapping.contract().measures().get(cell.measure());
            String text = cell.text().strip();
            if (measure.cell().isEmpty()
                    && !profile.missing().contains(text)
                    && !profile.zero().contains(text)) {
                numbers.get(cell.measure()).cell(text, Notation.COMMA_POINT);
            }
        }
    }

    /** The notation of each measure, by answers where they are given; what is open becomes a question. */
    List<Notation> notations(ReadSettings settings, List<Question> questions, Findings findings) {
        List<Notation> notations = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            MeasureColumn measure = mapping.contract().measures().get(i);
            String key = "tal." + measure.name();
            Optional<String> answer = Optional.ofNullable(settings.answers().get(key));
            Optional<Character> decimal = answer.flatMap(Survey::decimal);
            if (answer.isPresent() && decimal.isEmpty()) {
                findings.add(
                        Finding.error(0, "", answer.get(), Message.of("answer.unknown", key, COMMA + ", " + POINT)));
            }
            Optional<String> doubt = numbers.get(i).doubt();
            if (doubt.isPresent() && answer.isEmpty()) {
                questions.add(question(key, measure, doubt.get()));
            }
            notations.add(numbers.get(i).best(decimal));
        }
        return notations;
    }

    private static Optional<Character> decimal(String answer) {
        return switch (answer) {
            case COMMA -> Optional.of(',');
            case POINT -> Optional.of('.');
            default -> Optional.empty();
        };
    }

    private static Question question(String key, MeasureColumn measure, String cell) {
        return new Question(
                key,
                Message.of("question.number", measure.label(), cell),
                List.of(
                        new Question.Option(
                                COMMA, Message.of("question.number.comma", read(Notation.COMMA_POINT, cell, measure))),
                        new Question.Option(
                                POINT,
                                Message.of("question.number.point", read(Notation.POINT_COMMA, cell, measure)))));
    }

    private static String read(Notation notation, String cell, MeasureColumn measure) {
        return notation.read(cell, measure.scale())
                .map(n -> n.toPlainString().replace('.', ','))
                .orElse("?");
    }
}
