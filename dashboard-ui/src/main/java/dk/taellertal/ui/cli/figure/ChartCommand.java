package dk.taellertal.ui.cli.figure;

import dk.taellertal.ui.cli.way.Exit;
import dk.taellertal.ui.cli.way.HomeOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "chart", description = "Draws a key figure's chart into a file.", mixinStandardHelpOptions = true)
public final class ChartCommand implements Callable<Integer> {

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final FigureOptions question = new FigureOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.png|FILE.svg")
    private Path out = Path.of("");

    @Override
    public Integer call() throws Exception {
        String name = out.toString();
        String format = name.substring(name.lastIndexOf('.') + 1);
        if (!format.equals("png") && !format.equals("svg")) {
            throw new IllegalArgumentException("--out must end in .png or .svg: '%s'".formatted(name));
        }
        return home.read(program -> {
            Files.write(out, program.chart(question.request(), format));
            return Exit.DONE;
        });
    }
}
