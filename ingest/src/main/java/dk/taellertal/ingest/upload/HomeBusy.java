package dk.taellertal.ingest.upload;

import dk.taellertal.ingest.archive.Home;

/** Another process works in the home directory and did not let go of it. */
public final class HomeBusy extends RuntimeException {

    HomeBusy(Home home) {
        super("another process works in the home directory " + home.directory());
    }
}
