package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import dk.taellertal.ui.cli.way.Output;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "undo",
        description = "Takes an upload's numbers out; what they replaced counts again.",
        mixinStandardHelpOptions = true)
public final class UndoCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "UPLOAD_ID")
    private String upload = "";

    @Override
    public Integer call() throws Exception {
        return home.read(program -> {
            UploadDocument undone = program.undo(upload);
            Output out = home.output();
            out.print(undone, () -> out.table(List.of(UploadsCommand.row(undone))));
            return Exit.DONE;
        });
    }
}
