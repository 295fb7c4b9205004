package dk.taellertal.core.event;

import java.util.Collection;

/** Somebody asked for what they may not do; nothing was done. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPermitted(Actor actor, Permission permission) {
        super("the account '%s' may not do that (needs %s)".formatted(actor.name(), permission));
    }

    /** @param departments one of which a person must answer for */
    NotPermitted(Actor actor, Collection<String> departments) {
        super("the account '%s' may not do that (it is for %s)".formatted(actor.name(), departments));
    }
}
