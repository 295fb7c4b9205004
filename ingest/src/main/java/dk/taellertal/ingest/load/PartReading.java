package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.CsvPart;
import dk.taellertal.ingest.load.RowShape.Amount;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Notation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of one part of a file: what is personal in it, how its numbers are written, and, where all of its
 * lines are rows that leave nothing to be said, the rows.
 */
final class PartReading {

    /**
     * How a file is to be read.
     *
     * @param shape of its rows; empty where a line may be several
     * @param guessed the notation of each measure, as its first lines have it
     */
    record Plan(
            @Nullable Mapping mapping,
            @Nullable SourceProfile profile,
            Optional<RowShape> shape,
            List<Notation> guessed) {}

    private final CsvPart part;
    private final Plan plan;
    private final PersonalData personal = new PersonalData();
    private final @Nullable Survey survey;
    private final int headerLine;
    private @Nullable RowBlock block;
    private boolean plain;

    private PartReading(CsvPart part, Plan plan) {
        this.part = part;
        this.plan = plan;
        Mapping mapping = plan.mapping();
        survey = mapping == null || plan.profile() == null ? null : new Survey(mapping, plan.profile());
        headerLine = mapping == null ? 0 : mapping.header().line();
        plain = plan.shape().isPresent();
    }

    static PartReading of(CsvPart part, Plan plan) throws IOException {
        PartReading reading = new PartReading(part, plan);
        part.read(line -> {
            reading.line(line);
            return true;
        });
        return reading;
    }

    CsvPart part() {
        return part;
    }

    PersonalData personal() {
        return personal;
    }

    Optional<Survey> survey() {
        return Optional.ofNullable(survey);
    }

    /** The rows; empty where a line of the part must be looked at again. */
    Optional<RowBlock> block() {
        return plain ? Optional.ofNullable(block) : Optional.empty();
    }

    private void line(CsvLine line) {
        personal.scan(line.line(), line.cells());
        if (survey == null || line.line() <= headerLine) {
            return;
        }
        LineKind kind = survey.kind(line);
        if (plain && kind == LineKind.DATA) {
            row(line, survey);
        } else {
            plain = false;
            survey.line(line, kind);
        }
    }

    private void row(CsvLine line, Survey survey) {
        RowShape shape = plan.shape().orElseThrow();
        RowBlock to = block;
        if (to == null) {
            to = new RowBlock(shape, line.line());
            block = to;
        }
        plain = to.hasRoom() && line.line() == to.firstLine + to.size();
        int row = to.add(line);
        for (int i = 0; i < shape.amounts().size(); i++) {
            Amount amount = shape.amounts().get(i);
            String text = line.cell(amount.position()).strip();
            long told = survey.amount(amount.measure(), text, plan.guessed().get(amount.measure()));
            plain &= told != Notation.NONE || survey.isMissing(text);
            to.amounts[i][row] = told == Notation.NONE ? RowBlock.MISSING : told;
        }
    }
}
