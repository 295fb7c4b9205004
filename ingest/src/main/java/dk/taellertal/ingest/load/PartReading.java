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
    private final Amount[] amounts;
    private final int[] others;
    private @Nullable RowBlock block;
    private boolean plain;

    private PartReading(CsvPart part, Plan plan) {
        this.part = part;
        this.plan = plan;
        Mapping mapping = plan.mapping();
        survey = mapping == null || plan.profile() == null
                ? null
                : new Survey(mapping, plan.profile(), LineKinds.inFile(mapping));
        headerLine = mapping == null ? 0 : mapping.header().line();
        plain = plan.shape().isPresent();
        amounts = plan.shape().map(s -> s.amounts().toArray(Amount[]::new)).orElseGet(() -> new Amount[0]);
        others = plan.shape()
                .map(s -> s.others().stream().mapToInt(Integer::intValue).toArray())
                .orElseGet(() -> new int[0]);
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
        if (survey == null || line.line() <= headerLine) {
            personal.scan(line.line(), line.cells());
            return;
        }
        LineKind kind = survey.kind(line);
        boolean oneLine = !part.mayHoldLongCells() || isOneLine(line);
        if (plain && oneLine && kind == LineKind.DATA && isAsTheBlockGoesOn(line)) {
            row(line, survey);
        } else {
            plain = false;
            personal.scan(line.line(), line.cells());
            survey.line(line, kind);
        }
    }

    private static boolean isOneLine(CsvLine line) {
        return line.cells().stream().noneMatch(c -> c.indexOf('\n') >= 0 || c.indexOf('\r') >= 0);
    }

    private boolean isAsTheBlockGoesOn(CsvLine line) {
        RowBlock to = block;
        return line.cells().size() == plan.shape().orElseThrow().columns()
                && (to == null || (to.hasRoom() && line.line() == to.firstLine + to.size()));
    }

    private void row(CsvLine line, Survey survey) {
        RowBlock to = block;
        if (to == null) {
            to = new RowBlock(plan.shape().orElseThrow(), line.line());
            block = to;
        }
        personal.scanNames(line.line(), line.cells());
        int row = to.add(line, personal);
        for (int i = 0; i < amounts.length; i++) {
            Amount amount = amounts[i];
            String cell = line.cells().get(amount.position());
            String text = cell.strip();
            personal.scan(line.line(), amount.position(), cell);
            long told = survey.amount(
                    line.line(),
                    amount.position(),
                    amount.measure(),
                    text,
                    plan.guessed().get(amount.measure()));
            plain &= told != Notation.NONE || survey.isMissing(text);
            to.amounts[i][row] = told == Notation.NONE ? RowBlock.MISSING : told;
        }
        for (int position : others) {
            String cell = line.cells().get(position);
            personal.scan(line.line(), position, cell);
            survey.unread(line.line(), position, cell);
        }
    }
}
