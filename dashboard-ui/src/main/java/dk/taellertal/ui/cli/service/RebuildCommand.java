package dk.taellertal.ui.cli.service;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild",
        description = "Makes the database anew from the archive and the journal.",
        mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() {
        Instance.forgetDatabase(home.home(), HomeOptions.SHORT);
        try (Instance open = home.open()) {
            Map<String, String> digests = open.digests();
            Output out = home.output();
            out.print(digests, () -> out.table(Digests.rows(digests)));
            return Exit.DONE;
        }
    }
}
