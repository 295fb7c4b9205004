package dk.taellertal.ui.app;

import dk.taellertal.ingest.archive.Home;

/** placeholder */
public final class Service {
    private Service() {}

    public static void start(Home home, int port, boolean demo) {
        System.out.println(home + " " + port + demo);
    }
}
