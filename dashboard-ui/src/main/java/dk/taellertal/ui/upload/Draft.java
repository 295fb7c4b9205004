package dk.taellertal.ui.upload;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.WrappedSession;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import dk.taellertal.ui.service.UploadService;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file that somebody is about to publish, and what was said about it. It lives as long as the session, or until
 * another file takes its place: going back, leaving the page or loading it again loses nothing. What is read or
 * published beside the page tells it here, whether the page is still there or not.
 */
final class Draft implements HttpSessionBindingListener {

    private static final String KEY = Draft.class.getName();

    private final Path file;
    private final String name;
    private final Actor actor;
    private final UploadService uploads;
    private Optional<String> dataset = Optional.empty();
    private Optional<String> profile = Optional.empty();
    private String period = "";
    private final Map<String, String> answers = new TreeMap<>();
    private volatile Optional<UploadReport> report = Optional.empty();
    private volatile boolean turnedAway;
    private volatile boolean ended;

    /** @param file the draft's own copy, deleted with it */
    Draft(Path file, String name, Actor actor, UploadService uploads) {
        this.file = file;
        this.name = name;
        this.actor = actor;
        this.uploads = uploads;
    }

    /** What is in hand in this session. */
    static Optional<Draft> inHand() {
        return Optional.ofNullable((Draft) session().getAttribute(KEY)).filter(d -> !d.ended);
    }

    /** Takes this one in hand; what was, is given up. */
    void take() {
        session().setAttribute(KEY, this);
    }

    /** Gives up what is in hand. */
    static void drop() {
        session().removeAttribute(KEY);
    }

    private static WrappedSession session() {
        return UI.getCurrent().getSession().getSession();
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    Optional<UploadReport> report() {
        return report;
    }

    Optional<String> dataset() {
        return dataset;
    }

    Optional<String> profile() {
        return profile;
    }

    String period() {
        return period;
    }

    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    /** How the file is to be read; what it was read like before no longer tells. */
    void read(Optional<String> asDataset, Optional<String> withProfile, String ofPeriod) {
        if (!asDataset.equals(dataset)) {
            answers.clear();
        }
        dataset = asDataset;
        profile = withProfile;
        period = ofPeriod;
        report = Optional.empty();
    }

    /** What it was recognised as is now what it is to be read as: an answer that follows belongs to it. */
    void readAs(String recognised) {
        dataset = Optional.of(recognised);
    }

    void answer(String key, String answer) {
        answers.put(key, answer);
        report = Optional.empty();
    }

    ReadSettings settings(Catalogue catalogue) {
        Map<String, String> set = dataset.filter(id -> !period.isBlank())
                .map(catalogue::dataset)
                .map(DatasetContract::period)
                .map(column -> Map.of(column.name(), period.strip()))
                .orElse(Map.of());
        return new ReadSettings(dataset, profile, set, answers);
    }

    /** What reading it said. Nothing of a file with personal data stays, not even for the moment. */
    UploadReport told(UploadReport what) {
        report = Optional.of(what);
        if (what.personalData()) {
            turnAway();
            delete();
        }
        if (finished()) {
            delete();
        }
        return what;
    }

    /** What became of it when it was sent; a refusal is remembered already. */
    UploadReport sent(UploadReport what) {
        turnedAway = true;
        return told(what);
    }

    /** Whether it counts, or waits for another person. */
    boolean finished() {
        return report.filter(r -> r.outcome() == Outcome.PUBLISHED || r.outcome() == Outcome.STAGED)
                .isPresent();
    }

    /** How far it has come. */
    Step furthest() {
        return report.map(r -> switch (r.outcome()) {
                    case REFUSED, ASKED -> Step.CHECK;
                    case ACCEPTED, UNCHANGED, PUBLISHED, STAGED -> Step.APPROVE;
                })
                .orElse(Step.DATASET);
    }

    private void turnAway() {
        report.filter(r -> !turnedAway && (r.outcome() == Outcome.REFUSED || r.outcome() == Outcome.ASKED))
                .ifPresent(r -> {
                    turnedAway = true;
                    try {
                        uploads.giveUp(r, actor);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        ended = true;
        turnAway();
        delete();
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
