package dk.taellertal.ui.export.kept;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what is exported, and finds it again. */
public final class KeptExports {

    private final ExportLog log;

    public KeptExports(ExportLog log) {
        this.log = log;
    }

    /** Something that is to be exported, with the code it has. */
    public sealed interface Coded {
        ExportCode code();
    }

    /** @param exact what to ask for to get the very same answer again */
    public record CodedFigure(
            FigureAnswer answer, Printed printed, FigureQuery exact, DisclosureLevel level, ExportCode code)
            implements Coded {}

    public record CodedPart(Part part, KeptPart kept, DisclosureLevel level, ExportCode code) implements Coded {}

    /** The code of an answer; nothing is kept yet. */
    public CodedFigure coded(
            FigureQuery request, FigureAnswer answer, Printed printed, DisclosureLevel level, LocalDate today) {
        FigureQuery exact = request.exactly(answer, today.toString());
        ExportCode code = log.codeOf(
                new ExportEntry.ShownFigure(exact, level, Fingerprint.of(answer), ExportEntry.mark(printed)));
        return new CodedFigure(answer, printed, exact, level, code);
    }

    /** The code of a page's part; nothing is kept yet. */
    public CodedPart coded(KeptPart.Question question, Part part, Printed printed, DisclosureLevel level) {
        KeptPart kept = new KeptPart(question, part.name(), KeptTable.of(part.table()), printed);
        ExportCode code = log.codeOf(
                new ExportEntry.ShownPart(question, level, kept.table().fingerprint(), ExportEntry.mark(printed)));
        return new CodedPart(part, kept, level, code);
    }

    /** Keeps what leaves the house. */
    public void keep(List<? extends Coded> all, String format, Optional<JournalNumber> journal, String by, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        @Nullable String which = journal.map(JournalNumber::value).orElse(null);
        log.append(all.stream()
                .map(coded -> entry(coded, format, which, by, second))
                .toList());
    }

    private static ExportEntry entry(Coded coded, String format, @Nullable String journal, String by, Instant at) {
        return switch (coded) {
            case CodedFigure(var answer, var printed, var exact, var level, var code) ->
                new ExportEntry.OfFigure(
                        code.value(), at, by, format, level, journal, exact, Fingerprint.of(answer), printed);
            case CodedPart(Part part, KeptPart kept, DisclosureLevel level, ExportCode code) ->
                new ExportEntry.OfPart(
                        code.value(),
                        at,
                        by,
                        format,
                        level,
                        journal,
                        kept,
                        kept.table().fingerprint());
        };
    }

    /** @throws UnknownThing where nothing was exported under the code */
    public ExportEntry find(ExportCode code) {
        return log.find(code)
                .orElseThrow(() -> new UnknownThing("nothing was exported under the code '%s'".formatted(code)));
    }
}
