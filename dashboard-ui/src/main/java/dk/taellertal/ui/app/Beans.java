package dk.taellertal.ui.app;

import dk.taellertal.ingest.drop.DropFolder;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.export.ExportQueue;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.method.SimilarFigures;
import dk.taellertal.ui.preparation.CachedBudgets;
import dk.taellertal.ui.service.AccountService;
import dk.taellertal.ui.service.CatalogueService;
import dk.taellertal.ui.service.UploadService;
import dk.taellertal.ui.service.WishService;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages are handed. */
@Configuration
class Beans {

    @Bean
    CachedBudgets budgets(Clock clock) {
        return new CachedBudgets(clock);
    }

    @Bean
    UploadService uploadService(Instance home) {
        return new UploadService(home);
    }

    @Bean
    WishService wishService(Instance home) {
        return new WishService(home);
    }

    @Bean
    AccountService accountService(Instance home) {
        return new AccountService(home);
    }

    @Bean
    CatalogueService catalogueService(Instance home) {
        return new CatalogueService(home);
    }

    @Bean
    SimilarFigures similarFigures() {
        return new SimilarFigures();
    }

    @Bean
    Exports exports(Instance home, Clock clock) {
        return new Exports(home, Layouts.of(home), clock);
    }

    @Bean
    ExportQueue exportQueue(Exports exports, Instance home) {
        return new ExportQueue(exports, home.home());
    }

    @Bean
    DropFolder dropFolder(Instance home, Clock clock) {
        return new DropFolder(home.home(), home.uploads(), UiTexts.danish(), clock);
    }

    /** The time in Denmark. */
    @Bean
    Clock clock() {
        return Clock.system(Periods.DENMARK);
    }
}
