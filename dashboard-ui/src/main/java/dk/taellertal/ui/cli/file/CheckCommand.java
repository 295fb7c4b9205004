package dk.taellertal.ui.cli.file;

import dk.taellertal.ui.cli.way.HomeOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Reads and checks a file; changes nothing.", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final ReadOptions reading = new ReadOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() throws Exception {
        return home.read(program -> Reports.print(program.check(file, reading.settings()), home.output()));
    }
}
