package dk.taellertal.ui.app;

import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** A home with the extracts that ship. */
public final class DemoHome {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2021-09-15T12:00:00Z"), ZoneOffset.UTC);

    private DemoHome() {}

    public static Instance in(Path folder) {
        Instance home = Instance.open(new Home(folder.resolve("demo")), CLOCK, Duration.ZERO);
        DemoData.load(home);
        return home;
    }
}
