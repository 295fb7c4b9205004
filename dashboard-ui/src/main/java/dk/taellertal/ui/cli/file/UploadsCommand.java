package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "uploads",
        description = "Lists every file that was sent and its state, newest first.",
        mixinStandardHelpOptions = true)
public final class UploadsCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            List<UploadDocument> uploads = program.uploads();
            Output out = home.output();
            out.print(
                    uploads,
                    () -> out.table(uploads.stream().map(UploadsCommand::row).toList()));
            return Exit.DONE;
        });
    }

    static List<String> row(UploadDocument upload) {
        return List.of(
                upload.id(),
                upload.state(),
                upload.dataset() == null ? "–" : upload.dataset(),
                String.valueOf(upload.rows()),
                upload.file(),
                upload.receivedAt().toString(),
                upload.receivedBy(),
                upload.decidedBy() == null ? "" : upload.decidedBy(),
                upload.reason() == null ? "" : upload.reason());
    }
}
