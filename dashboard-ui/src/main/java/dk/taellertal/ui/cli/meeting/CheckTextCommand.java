package dk.taellertal.ui.cli.meeting;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.document.DocumentText;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.document.WordComments;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.textcheck.CheckComments;
import dk.taellertal.ui.textcheck.TextCheckDocument;
import dk.taellertal.ui.textcheck.TextCheckDocument.NumberDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the numbers of a text. */
@Command(
        name = "check-text",
        description = "Holds every number of a text (text, Word, PDF) beside the numbers that the program shows.",
        mixinStandardHelpOptions = true)
public final class CheckTextCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(
            names = "--comments",
            paramLabel = "OUT.docx",
            description = "Also writes a copy of a Word document with a comment at each number.")
    private @Nullable Path comments;

    @Override
    public Integer call() throws Exception {
        byte[] sent = Files.readAllBytes(Objects.requireNonNull(file));
        String written;
        try {
            written = DocumentText.of(sent);
        } catch (UnreadableDocument e) {
            return refused(UiTexts.danish().of(e.why()));
        }
        if (comments != null && !DocumentText.isWord(sent)) {
            return refused(text("cli.checkText.noWord"));
        }
        return home.read(program -> {
            TextCheckDocument document = program.checkText(written);
            if (comments != null) {
                comment(sent, document, comments);
            }
            Output out = home.output();
            out.print(document, () -> tell(document, out));
            return Exit.DONE;
        });
    }

    private static void comment(byte[] sent, TextCheckDocument document, Path to) throws IOException {
        Files.write(
                to, WordComments.added(sent, new CheckComments(UiTexts.danish()).of(document), CheckComments.AUTHOR));
    }

    private int refused(String why) {
        Objects.requireNonNull(spec).commandLine().getErr().println(why);
        return Exit.REFUSED;
    }

    private static void tell(TextCheckDocument document, Output out) {
        List<List<String>> rows = new ArrayList<>();
        for (NumberDocument number : document.numbers()) {
            rows.add(List.of(
                    number.text().replaceAll("\\s+", " "),
                    CheckComments.verdict(number, UiTexts.danish()),
                    number.reason()));
        }
        out.table(rows);
        out.line(text(
                "cli.checkText.counts",
                document.numbers().size() - document.counts().getOrDefault("notAFigure", 0),
                document.counts().getOrDefault("agrees", 0),
                document.counts().getOrDefault("rounded", 0),
                document.counts().getOrDefault("differs", 0),
                document.counts().getOrDefault("older", 0),
                document.counts().getOrDefault("unknown", 0)));
    }
}
