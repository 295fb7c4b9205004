package dk.taellertal.ui.api;

import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.LocalTaellerTal;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.method.SimilarFigures;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Hands a request the program, in the name of whoever is signed in. */
@Component
class Desk {

    private final OpenHome home;
    private final Clock clock;
    private final SimilarFigures similar;

    Desk(OpenHome home, Clock clock, SimilarFigures similar) {
        this.similar = similar;
        this.home = home;
        this.clock = clock;
    }

    OpenHome home() {
        return home;
    }

    LocalTaellerTal program() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return new LocalTaellerTal(
                home, UiTexts.danish(), who == null ? "" : who.getName(), LocalDate.now(clock), similar);
    }
}
