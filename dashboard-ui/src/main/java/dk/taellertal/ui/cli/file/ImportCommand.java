package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.cli.way.HomeOptions;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Publishes a file, whole or not at all.", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final ReadOptions reading = new ReadOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return home.write(program -> Reports.print(program.publish(file, reading.settings()), home.output()));
    }
}
