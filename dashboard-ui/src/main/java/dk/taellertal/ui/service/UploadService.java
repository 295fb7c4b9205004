package dk.taellertal.ui.service;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.record.Upload;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.Uploads;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Files on their way in and out. Each of these asks for the permission to upload, and throws
 * {@link dk.taellertal.core.event.NotPermitted} where the actor has it not.
 */
public final class UploadService {

    private final Uploads uploads;

    public UploadService(Instance instance) {
        this.uploads = instance.uploads();
    }

    /** @see Uploads#check */
    public UploadReport check(Path file, String name, ReadSettings settings, Actor actor) throws IOException {
        return permitted(actor).check(file, name, settings);
    }

    /** @see Uploads#publish */
    public UploadReport publish(Path file, String name, ReadSettings settings, Actor actor) throws IOException {
        return permitted(actor).publish(file, name, settings, actor);
    }

    /** @see Uploads#giveUp */
    public void giveUp(UploadReport report, Actor actor) throws IOException {
        permitted(actor).giveUp(report, actor);
    }

    /** @see Uploads#consequence */
    public UploadReport consequence(String upload, Actor actor) throws IOException {
        return permitted(actor).consequence(upload, actor);
    }

    /** @see Uploads#approve */
    public UploadReport approve(String upload, Actor actor) throws IOException {
        return permitted(actor).approve(upload, actor);
    }

    /** @see Uploads#reject */
    public Upload reject(String upload, Actor actor, String reason) throws IOException {
        return permitted(actor).reject(upload, actor, reason);
    }

    /** @see Uploads#undo */
    public Upload undo(String upload, Actor actor) {
        return permitted(actor).undo(upload, actor);
    }

    private Uploads permitted(Actor actor) {
        actor.require(Permission.UPLOAD);
        return uploads;
    }
}
