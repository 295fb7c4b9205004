package dk.taellertal.ingest.upload;

import dk.taellertal.core.event.Actor;

/** Somebody would approve an upload of their own, where another person must. */
public final class SamePerson extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SamePerson(String upload, Actor by) {
        super("upload '%s' was sent by '%s' and must be approved or rejected by another person"
                .formatted(upload, by.name()));
    }
}
