package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.CsvPart;
import dk.taellertal.ingest.csv.PlainLines;
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
     * @param kinds tells what its lines are; empty where there is no mapping
     * @param guessed the notation of each measure, as its first lines have it
     */
    record Plan(
            @Nullable Mapping mapping,
            @Nullable SourceProfile profile,
            Optional<RowShape> shape,
            Optional<LineKinds> kinds,
            List<Notation> guessed) {}

    private final CsvPart part;
    private final Plan plan;
    private final PersonalData personal = new PersonalData();
    private final @Nullable Survey survey;
    private final int headerLine;
    private final Amount[] amounts;
    private final int[] others;
    /** By amount: how many cells are numbers too short for personal data. */
    private final int[] numbered;

    private @Nullable RowBlock block;
    private boolean plain;

    private PartReading(CsvPart part, Plan plan) {
        this.part = part;
        this.plan = plan;
        Mapping mapping = plan.mapping();
        survey = mapping == null || plan.profile() == null
                ? null
                : new Survey(mapping, plan.profile(), plan.kinds().orElseThrow());
        headerLine = mapping == null ? 0 : mapping.header().line();
        plain = plan.shape().isPresent() && part.isPlain();
        amounts = plan.shape().map(s -> s.amounts().toArray(Amount[]::new)).orElseGet(() -> new Amount[0]);
        numbered = new int[amounts.length];
        others = plan.shape()
                .map(s -> s.others().stream().mapToInt(Integer::intValue).toArray())
                .orElseGet(() -> new int[0]);
    }

    static PartReading of(CsvPart part, Plan plan) throws IOException {
        PartReading reading = new PartReading(part, plan);
        if (reading.plain) {
            PlainLines lines = part.plainLines();
            while (lines.next()) {
                reading.line(lines);
            }
            reading.end();
        } else {
            part.read(line -> {
                reading.line(line);
                return true;
            });
        }
        return reading;
    }

    private void end() {
        if (block != null) {
            block.end(personal);
        }
        for (int i = 0; i < amounts.length; i++) {
            personal.numbered(amounts[i].position(), numbered[i]);
        }
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
        if (survey != null && line.line() > headerLine) {
            survey.line(line);
        }
    }

    private void line(PlainLines line) {
        if (survey == null || line.line() <= headerLine) {
            line(line.asText());
        } else if (plain && isAsTheBlockGoesOn(line) && isData(line, survey)) {
            row(line, survey);
        } else {
            plain = false;
            line(line.asText());
        }
    }

    private static boolean isData(PlainLines line, Survey survey) {
        return survey.isSurelyData(line) || survey.kind(line.asText()) == LineKind.DATA;
    }

    private boolean isAsTheBlockGoesOn(PlainLines line) {
        RowBlock to = block;
        return line.size() == plan.shape().orElseThrow().columns()
                && (to == null || (to.hasRoom() && line.line() == to.firstLine + to.size()));
    }

    private void row(PlainLines line, Survey survey) {
        RowBlock to = block;
        if (to == null) {
            to = new RowBlock(plan.shape().orElseThrow(), line.line());
            block = to;
        }
        if (PersonalData.mayName(line.line())) {
            personal.scanNames(line.line(), line.asText().cells());
        }
        int row = to.add(line, personal);
        survey.row(line.line());
        for (int i = 0; i < amounts.length; i++) {
            to.amounts[i][row] = amount(line, i, survey);
        }
        survey.values(line);
        for (int position : others) {
            boolean looked = !line.isSurelyWithoutDigit(position) || survey.tellsUnits(position);
            if (looked || line.bytes()[line.from(position)] == '#') {
                String cell = line.text(position);
                personal.scan(line.line(), position, cell);
                survey.unread(line.line(), position, cell);
            }
        }
        survey.endRow();
    }

    private long amount(PlainLines line, int index, Survey survey) {
        int position = amounts[index].position();
        int measure = amounts[index].measure();
        Notation guessed = plan.guessed().get(measure);
        if (survey.isPlain(measure, line.bytes(), line.from(position), line.until(position))
                && survey.plainDigits(measure) < PersonalData.FEWEST_DIGITS) {
            numbered[index]++;
            long told = survey.plainAmount(line.line(), position, measure, () -> line.text(position), guessed);
            plain &= told != Notation.NONE && (told >= 0 || survey.mayBeNegative(measure));
            return told == Notation.NONE ? RowBlock.MISSING : told;
        }
        String cell = line.text(position);
        String text = cell.strip();
        personal.scan(line.line(), position, cell);
        long told = survey.amount(line.line(), position, measure, text, guessed);
        plain &= told == Notation.NONE ? survey.isMissing(text) : told >= 0 || survey.mayBeNegative(measure);
        return told == Notation.NONE ? RowBlock.MISSING : told;
    }
}
