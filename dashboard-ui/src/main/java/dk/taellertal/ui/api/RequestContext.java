package dk.taellertal.ui.api;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.method.SimilarFigures;
import dk.taellertal.ui.program.LocalTaellerTal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands a request the program, in the name of whoever is signed in and in the language it asks for by {@code lang}. */
@Component
class RequestContext {

    private final Instance home;
    private final Clock clock;
    private final SimilarFigures similar;
    private final HttpServletRequest request;
    private final SignedIn who;

    /** @param request stands for the one that is being answered */
    RequestContext(Instance home, Clock clock, SimilarFigures similar, HttpServletRequest request, SignedIn who) {
        this.who = who;
        this.request = request;
        this.similar = similar;
        this.home = home;
        this.clock = clock;
    }

    Instance home() {
        return home;
    }

    /** Whoever is signed in. */
    Actor actor() {
        return who.required();
    }

    /** The municipality's. */
    Clock clock() {
        return clock;
    }

    LocalTaellerTal program() {
        return new LocalTaellerTal(home, texts(), who.required(), clock, similar);
    }

    /** Those of the language that the request asks for. */
    Texts texts() {
        return UiTexts.in(Optional.ofNullable(request.getParameter("lang"))
                        .flatMap(ReaderLanguage::of)
                        .orElse(Texts.DANISH))
                .with(home.catalogue().english());
    }
}
