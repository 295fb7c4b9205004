package dk.taellertal.ingest.define;

import dk.taellertal.core.figure.KeyFigureId;

/** Somebody else's definition came into force while a draft was being written. */
public final class DefinitionChanged extends IllegalStateException {

    DefinitionChanged(KeyFigureId figure, int version) {
        super("version %d of '%s' has come into force meanwhile; begin anew from it".formatted(version, figure));
    }
}
