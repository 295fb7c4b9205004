package dk.taellertal.ui.app;

import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.CachedAnswers;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages are handed. */
@Configuration
class Beans {

    @Bean
    CachedAnswers answers(OpenHome home) {
        return new CachedAnswers(home);
    }

    /** The time in Denmark. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }
}
