package dk.taellertal.ingest.upload;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Event;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.GoalEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.record.GoalsRecord;
import dk.taellertal.core.record.Projection;
import dk.taellertal.ingest.archive.CatalogueHistory;
import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The catalogue in force, as it was, and every way to change it: files written through the program or beside it, and
 * goals as people edit them, which come before those of the files.
 */
public final class Configuration {

    private static final String DATASETS = "datasets/";
    private static final String PROFILES = "profiles/";

    private final Home home;
    private final CatalogueHistory history;
    private final EventLog log;
    private final Clock clock;
    private final Consumer<Catalogue> admit;
    private final WriteLock lock;
    private final Projection<GoalEvent, GoalsRecord> goals;
    private volatile InForce inForce;

    /** A catalogue, and the sequence of the event by which it came. */
    record InForce(Catalogue catalogue, long sequence) {}

    /**
     * Notes in the log what the files are, where they are others than it says.
     *
     * @param admit makes room for what a catalogue defines before it is in force; throws where that cannot be
     * @param files the texts of the catalogue's files as they are
     * @throws CatalogueException where what people made of the goals does not fit the files
     */
    Configuration(
            Home home,
            CatalogueHistory history,
            EventLog log,
            Clock clock,
            WriteLock lock,
            Consumer<Catalogue> admit,
            CatalogueTexts files) {
        this.home = home;
        this.history = history;
        this.log = log;
        this.clock = clock;
        this.lock = lock;
        this.admit = admit;
        goals = GoalsRecord.of(log);
        Catalogue catalogue = edited(files, goals.now());
        history.notice(files, clock.instant());
        inForce = inForce(catalogue);
    }

    private static Catalogue edited(CatalogueTexts files, GoalsRecord goals) {
        return Catalogue.of(files.withObjectives(goals.objectives().texts())
                .withPoliticalGoals(goals.politicalGoals().texts()));
    }

    private InForce inForce(Catalogue catalogue) {
        return new InForce(catalogue, Math.max(history.last(), goals.now().last()));
    }

    InForce inForce() {
        return inForce;
    }

    CatalogueHistory history() {
        return history;
    }

    /** What people have made of the goals. */
    public GoalsRecord goals() {
        return goals.now();
    }

    /**
     * Adds files to the home's own catalogue, by their path such as {@code datasets/udlaan.yaml}, and works with them
     * from now on. What is read meanwhile goes on with the catalogue it began with.
     *
     * @throws dk.taellertal.core.catalogue.CatalogueException with all faults; then nothing is added
     * @throws IllegalArgumentException where a file of that path is there already
     */
    public void define(Map<String, String> files, Actor by) throws IOException {
        lock.inTurn(() -> {
            for (String path : files.keySet()) {
                if (Files.exists(home.catalogue().resolve(path))) {
                    throw new IllegalArgumentException("the catalogue has a file '%s' already".formatted(path));
                }
            }
            return write(files, List.of(), by);
        });
    }

    /** What takes the place of definitions, and what the log says of it. */
    public record Redefinition(SequencedMap<String, String> files, ConfigurationEvent event) {}

    /**
     * Changes definitions of the home's own catalogue, and works with them from now on. The earlier files are written
     * first, the one in force last.
     *
     * @param change sees the catalogue as it is when its turn has come
     * @throws dk.taellertal.core.catalogue.CatalogueException with all faults; then nothing is changed
     */
    public void redefine(Actor by, Function<Catalogue, Redefinition> change) throws IOException {
        lock.inTurn(() -> {
            Redefinition redefinition = change.apply(catalogue());
            return write(redefinition.files(), List.of(redefinition.event()), by);
        });
    }

    private Catalogue write(Map<String, String> files, List<ConfigurationEvent> why, Actor by) throws IOException {
        CatalogueTexts before = CatalogueTexts.overlaidBy(home.catalogue());
        Catalogue next = edited(before.with(files), goals.now());
        admit.accept(next);
        history.notice(before, clock.instant());
        history.write(files, why, by, clock.instant());
        for (Map.Entry<String, String> file : files.entrySet()) {
            home.write(home.catalogue().resolve(file.getKey()), file.getValue());
        }
        inForce = inForce(next);
        return next;
    }

    /**
     * Changes goals, and works with them from now on.
     *
     * @param change what happens, nothing where all stays as it is; sees the catalogue and the goals as they are when its
     *     turn has come
     * @throws CatalogueException with all faults of what follows from it; then nothing is changed
     */
    public void edit(Actor by, BiFunction<Catalogue, GoalsRecord, ? extends List<? extends GoalEvent>> change)
            throws IOException {
        lock.inTurn(() -> {
            GoalsRecord before = goals.now();
            List<? extends GoalEvent> events = change.apply(catalogue(), before);
            if (events.isEmpty()) {
                return catalogue();
            }
            Instant at = clock.instant();
            long first = log.next();
            List<Recorded<GoalEvent>> entries = new ArrayList<>();
            for (GoalEvent event : events) {
                entries.add(new Recorded<>(first + entries.size(), at, by.name(), event));
            }
            Catalogue next = edited(history.at(first - 1), before.with(entries));
            log.append(first, by, at, List.<Event>copyOf(events));
            inForce = inForce(next);
            return next;
        });
    }

    /**
     * Reads the catalogue's files again, which may have been changed beside the program.
     *
     * @throws CatalogueException with all faults; then the catalogue stays as it was
     */
    public void reread() throws IOException {
        lock.inTurn(() -> {
            CatalogueTexts files = CatalogueTexts.overlaidBy(home.catalogue());
            Catalogue next = edited(files, goals.now());
            admit.accept(next);
            history.notice(files, clock.instant());
            inForce = inForce(next);
            return next;
        });
    }

    /** The catalogue in force. */
    public Catalogue catalogue() {
        return inForce.catalogue();
    }

    /**
     * The catalogue as its files alone have it, whatever people have made of the goals.
     *
     * @throws CatalogueException where the files do not fit one another without that
     */
    public Catalogue filed() {
        return Catalogue.of(history.at(log.next() - 1));
    }

    /**
     * The catalogue as it was.
     *
     * @param sequence of the last event of the log that counts
     * @throws IllegalArgumentException where the log noted no files until then, or has not come so far
     */
    public Catalogue asOf(long sequence) {
        if (sequence >= log.next()) {
            throw new IllegalArgumentException(
                    "there is no state of the data '%d' (%d…%d)".formatted(sequence, history.first(), log.next() - 1));
        }
        return edited(history.at(sequence), goalsAsOf(sequence));
    }

    /** The sequence of the first event from which on the catalogue is known as it was. */
    public long first() {
        return history.first();
    }

    /** The goals as people had made them up to an event. */
    public GoalsRecord goalsAsOf(long sequence) {
        return GoalsRecord.at(sequence, log.events(GoalEvent.class));
    }

    /**
     * The catalogue as it was, over the datasets of now, whose contracts say how the facts are kept. Of a log that noted
     * the catalogue only later, the first that it noted counts.
     *
     * @throws IllegalArgumentException where the definitions of then ask for a dataset that is no longer there in that form
     */
    Catalogue over(long sequence) {
        try {
            return edited(
                    history.at(Math.max(sequence, history.first()))
                            .withFoldersOf(history.at(log.next() - 1), DATASETS, PROFILES),
                    goalsAsOf(sequence));
        } catch (CatalogueException e) {
            throw new IllegalArgumentException(
                    "the definitions of event %d ask for datasets in another form than they have now: %s"
                            .formatted(sequence, e.getMessage()),
                    e);
        }
    }
}
