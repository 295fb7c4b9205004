package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ui.journey.RunningService.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of ways through the pages: one service and one real browser, in which nothing fails or comes from elsewhere. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    final Running service;
    final Chromium chromium;

    Journey(Running service) {
        this.service = service;
        chromium = new Chromium(service);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @AfterEach
    void nothing_came_from_elsewhere_and_nothing_failed() {
        assertThat(chromium.elsewhere()).isEmpty();
        assertThat(chromium.errors()).isEmpty();
    }
}
