package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.cli.way.HomeOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "approve",
        description = "Publishes an upload that waits for a second person and that somebody else sent.",
        mixinStandardHelpOptions = true)
public final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--dry-run", description = "Only says what it would do now.")
    private boolean look;

    @Parameters(paramLabel = "UPLOAD_ID")
    private String upload = "";

    @Override
    public Integer call() throws Exception {
        return home.read(
                program -> Reports.print(look ? program.consequence(upload) : program.approve(upload), home.output()));
    }
}
