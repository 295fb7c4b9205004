package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "reject",
        description = "Says no to an upload that waits for a second person and that somebody else sent.",
        mixinStandardHelpOptions = true)
public final class RejectCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; the sender reads it.")
    private String reason = "";

    @Parameters(paramLabel = "UPLOAD_ID")
    private String upload = "";

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            UploadDocument rejected = program.reject(upload, reason);
            Output out = home.output();
            out.print(rejected, () -> out.table(List.of(UploadsCommand.row(rejected))));
            return Exit.DONE;
        });
    }
}
