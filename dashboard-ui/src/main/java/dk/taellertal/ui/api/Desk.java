package dk.taellertal.ui.api;

import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.LocalTaellerTal;
import dk.taellertal.ui.format.UiTexts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Hands a request the program, in the name of whoever is signed in. */
@Component
class Desk {

    private final OpenHome home;

    Desk(OpenHome home) {
        this.home = home;
    }

    OpenHome home() {
        return home;
    }

    LocalTaellerTal program() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return new LocalTaellerTal(home, UiTexts.danish(), who == null ? "" : who.getName());
    }
}
