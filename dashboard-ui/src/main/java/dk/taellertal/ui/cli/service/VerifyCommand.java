package dk.taellertal.ui.cli.service;

import static dk.taellertal.ui.cli.way.CommandTexts.text;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = "Compares the database with one made anew from the archive and the journal.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() {
        try (Instance open = home.open()) {
            Map<String, String> database = open.digests();
            Map<String, String> archive = open.digestsOfArchive();
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("same", database.equals(archive));
            answer.put("database", database);
            answer.put("archive", archive);
            Output out = home.output();
            out.print(answer, () -> {
                out.table(Digests.rows(database));
                out.line(text(database.equals(archive) ? "cli.verify.same" : "cli.verify.different"));
            });
            return database.equals(archive) ? Exit.DONE : Exit.REFUSED;
        }
    }
}
