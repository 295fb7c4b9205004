package dk.taellertal.ui.cli.way;

import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.ingest.archive.Folders;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.HomeBusy;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.program.LocalTaellerTal;
import dk.taellertal.ui.program.RemoteTaellerTal;
import dk.taellertal.ui.program.ServiceAddress;
import dk.taellertal.ui.program.TaellerTal;
import dk.taellertal.ui.service.HomeOwner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which home a command works in, and how it gets there: by the service that holds it, or by itself. */
public final class HomeOptions {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    public static final Duration SHORT = Duration.ofMillis(200);

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The home directory (TAELLERTAL_HOME; else ./taellertal-home).")
    private @Nullable Path directory;

    @Option(names = "--json", description = "One JSON document on standard output.")
    private boolean json;

    /** Some work with the program that needs it only for a while. */
    public interface Work {
        int with(TaellerTal taellerTal) throws IOException;
    }

    /** Some work for which the way to the home makes a difference. */
    public interface Ways {
        int through(ServiceAddress service) throws IOException;

        int by(Instance open) throws IOException;
    }

    public Home home() {
        Path chosen = directory != null
                ? directory
                : Path.of(Optional.ofNullable(System.getenv("TAELLERTAL_HOME")).orElse("taellertal-home"));
        return new Home(chosen.toAbsolutePath().normalize());
    }

    /** Opens the home in this process: for work that no service can do while it runs. */
    public Instance open() {
        return Instance.open(home(), Clock.systemUTC(), SHORT);
    }

    public Output output() {
        return new Output(json);
    }

    /** Works in the home, which is made where it is not there. */
    public int write(Work work) throws IOException {
        return in(home(), work);
    }

    /** Works in the home if there is one, else in one for the moment: nothing is left behind. */
    public int read(Work work) throws IOException {
        Home home = home();
        if (home.exists()) {
            return in(home, work);
        }
        CatalogueTexts catalogue = CatalogueTexts.overlaidBy(home.catalogue());
        Path passing = Files.createTempDirectory("taellertal");
        try (Instance open = Instance.open(new Home(passing), catalogue, Clock.systemUTC(), PATIENCE)) {
            return work.with(
                    new LocalTaellerTal(open, UiTexts.danish(), HomeOwner.ACTOR, Clock.system(Periods.DENMARK)));
        } finally {
            Folders.delete(passing);
        }
    }

    private static int in(Home home, Work work) throws IOException {
        return in(home, new Ways() {
            @Override
            public int through(ServiceAddress service) throws IOException {
                try (TaellerTal remote = new RemoteTaellerTal(service)) {
                    return work.with(remote);
                }
            }

            @Override
            public int by(Instance open) throws IOException {
                return work.with(
                        new LocalTaellerTal(open, UiTexts.danish(), HomeOwner.ACTOR, Clock.system(Periods.DENMARK)));
            }
        });
    }

    /** Works in the home in whichever way there is. */
    public int either(Ways ways) throws IOException {
        return in(home(), ways);
    }

    private static int in(Home home, Ways ways) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<ServiceAddress> service = ServiceAddress.read(home);
            if (service.isPresent() && RemoteTaellerTal.answers(service.get())) {
                return ways.through(service.get());
            }
            try (Instance open = Instance.open(home, Clock.systemUTC(), SHORT)) {
                return ways.by(open);
            } catch (HomeBusy busy) {
                if (System.nanoTime() > until) {
                    throw busy;
                }
            }
        }
    }
}
