package dk.taellertal.ui.cli.council;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import dk.taellertal.ui.edition.EditionDocument;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what the council was shown. */
@Command(
        name = "editions",
        description =
                "Lists the editions released for the council: name, day, state of the data, and whether one was withdrawn.",
        mixinStandardHelpOptions = true)
public final class EditionsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<EditionDocument> editions = program.editions();
            Output out = home.output();
            out.print(editions, () -> {
                if (editions.isEmpty()) {
                    out.line(text("cli.edition.none"));
                }
                out.table(editions.stream().map(EditionsCommand::told).toList());
            });
            return Exit.DONE;
        });
    }

    private static List<String> told(EditionDocument edition) {
        return List.of(
                edition.id(),
                edition.name(),
                edition.day(),
                text("cli.edition.state", edition.dataVersion()),
                edition.by(),
                edition.withdrawn() == null ? "" : text("cli.edition.withdrawn", edition.withdrawn()));
    }
}
