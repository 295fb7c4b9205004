package dk.taellertal.ui.cli.meeting;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ingest.agenda.Agenda;
import dk.taellertal.ui.agenda.AgendaDocument;
import dk.taellertal.ui.agenda.NamedFigures;
import dk.taellertal.ui.agenda.ReadAgenda;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.UiTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the agenda or the minutes of a meeting. */
@Command(
        name = "agenda",
        description =
                "Reads the agenda of a meeting (text, Word, PDF): its cases, their minutes, and which name a figure.",
        mixinStandardHelpOptions = true)
public final class AgendaCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of the meeting, where the text does not say it.")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws Exception {
        Agenda agenda;
        try {
            agenda = ReadAgenda.of(Files.readAllBytes(Objects.requireNonNull(file)))
                    .agenda();
        } catch (UnreadableDocument e) {
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getErr()
                    .println(UiTexts.danish().of(e.why()));
            return Exit.REFUSED;
        }
        return home.read(program -> {
            NamedFigures figures = new NamedFigures(program.figures().stream()
                    .collect(Collectors.toMap(
                            FigureSummary::id, FigureSummary::name, (one, _) -> one, LinkedHashMap::new)));
            AgendaDocument document = AgendaDocument.of(
                    agenda, Optional.ofNullable(date), one -> figures.in(one.text()), UiTexts.danish());
            Output out = home.output();
            out.print(document, () -> tell(document, agenda, out));
            return Exit.DONE;
        });
    }

    private static void tell(AgendaDocument document, Agenda agenda, Output out) {
        out.line(text("cli.agenda.head", document.items().size(), Objects.requireNonNullElse(document.date(), "–")));
        List<List<String>> rows = new ArrayList<>();
        for (AgendaDocument.Item item : document.items()) {
            rows.add(List.of(
                    String.valueOf(item.number()),
                    item.title(),
                    Objects.requireNonNullElse(item.journal(), "–"),
                    Objects.requireNonNullElse(item.start(), "–"),
                    Objects.requireNonNullElse(item.end(), "–"),
                    item.minutes() == null ? "–" : text("cli.agenda.minutes", item.minutes()),
                    item.figures().isEmpty() ? text("cli.agenda.noFigure") : String.join(", ", item.figures())));
        }
        out.table(rows);
        if (document.minutesPerCase() != null) {
            out.line(text(
                    "cli.agenda.mean",
                    document.items().stream()
                            .filter(item -> item.minutes() != null)
                            .map(item -> String.valueOf(item.minutes()))
                            .collect(Collectors.joining(" + ")),
                    document.minutes(),
                    document.counted(),
                    new Numbers(UiTexts.danish().locale()).exact(document.minutesPerCase(), 1)));
        }
        document.notCounted().forEach(none -> out.line(text("cli.agenda.notCounted", none.number(), none.reason())));
        agenda.missing().ifPresent(number -> out.line(text("cli.agenda.missing", number)));
    }
}
