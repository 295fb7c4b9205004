package dk.taellertal.ui.cli.service;

import dk.taellertal.ui.app.Service;
import dk.taellertal.ui.cli.way.HomeOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Runs the service.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /** Not an exit code: the process goes on. */
    public static final int GOES_ON = -1;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--port", defaultValue = "8080", description = "The port to listen on; 0 is any free one.")
    private int port;

    @Option(names = "--demo", description = "Loads the demo data into a fresh home; only this machine is served.")
    private boolean demo;

    @Override
    public Integer call() {
        Service.start(home.home(), port, demo, System.getenv());
        return GOES_ON;
    }
}
