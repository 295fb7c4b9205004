package dk.taellertal.ui.app;

import dk.taellertal.ingest.drop.DropFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the drop folder every so often. */
@Component
@EnableScheduling
class DropFolderPickup {

    private static final Logger LOG = LoggerFactory.getLogger(DropFolderPickup.class);

    private final DropFolder folder;

    DropFolderPickup(DropFolder folder) {
        this.folder = folder;
    }

    @Scheduled(fixedDelayString = "${taellertal.drop.every:PT20S}")
    void pickUp() {
        folder.pickUp()
                .forEach(r ->
                        LOG.info("drop folder: {} {}", r.outcome(), r.sha256().substring(0, 12)));
    }
}
