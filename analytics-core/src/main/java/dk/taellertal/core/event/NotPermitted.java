package dk.taellertal.core.event;

/** Somebody asked for what they may not do; nothing was done. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotPermitted(Actor actor, Permission permission) {
        super("the account '%s' may not do that (needs %s)".formatted(actor.name(), permission));
    }
}
