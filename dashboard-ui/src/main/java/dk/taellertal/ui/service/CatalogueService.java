package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.ingest.define.DefinitionDraft;
import dk.taellertal.ingest.define.Definitions;
import dk.taellertal.ingest.define.Effect;
import dk.taellertal.ingest.define.Headlines;
import dk.taellertal.ingest.upload.Instance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * Changes of the catalogue: datasets, profiles, key figures and headlines. Each of these asks for the permission to define,
 * and throws {@link dk.taellertal.core.event.NotPermitted} where the actor has it not.
 */
public final class CatalogueService {

    private final Instance instance;

    public CatalogueService(Instance instance) {
        this.instance = instance;
    }

    /** @see dk.taellertal.ingest.upload.Configuration#define */
    public void define(Map<String, String> files, Actor actor) throws IOException {
        permitted(actor).configuration().define(files, actor);
    }

    /** @see Definitions#effect */
    public Effect effect(DefinitionDraft draft, LocalDate asOf, Actor actor) {
        return new Definitions(permitted(actor)).effect(draft, asOf);
    }

    /** @see Definitions#approve */
    public void approve(DefinitionDraft draft, Actor actor) throws IOException {
        new Definitions(permitted(actor)).approve(draft, actor);
    }

    /** @see Headlines#write */
    public void write(KeyFigureId figure, String about, Locale language, String text, LocalDate on, Actor actor)
            throws IOException {
        new Headlines(permitted(actor)).write(figure, about, language, text, actor, on);
    }

    private Instance permitted(Actor actor) {
        actor.require(Permission.DEFINE);
        return instance;
    }
}
