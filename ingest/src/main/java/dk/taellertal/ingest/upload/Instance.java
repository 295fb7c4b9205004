package dk.taellertal.ingest.upload;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.CommentEvent;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.EditionEvent;
import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.RoundEvent;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.event.WishEvent;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.record.AccountsRecord;
import dk.taellertal.core.record.CommentsRecord;
import dk.taellertal.core.record.EditionsRecord;
import dk.taellertal.core.record.MeetingsRecord;
import dk.taellertal.core.record.Projection;
import dk.taellertal.core.record.RoundsRecord;
import dk.taellertal.core.record.Upload;
import dk.taellertal.core.record.UploadsRecord;
import dk.taellertal.core.record.WishesRecord;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.store.FactView;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.duckdb.DuckDbStore;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.archive.CatalogueHistory;
import dk.taellertal.ingest.archive.FileEventLog;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.archive.HomeLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A home directory at work: its catalogue, its store brought up to its journal, and what can be done with them. */
public final class Instance implements AutoCloseable {

    private static final int MOST_EARLIER = 8;

    private final Home home;
    private final HomeLock lock;
    /**
     * The newest snapshot, and those of before that were asked for beside it.
     *
     * @param configured by which event its catalogue came
     * @param applied by which event its facts came
     * @param commented by which event its comments came
     */
    private record Known(long configured, long applied, long commented, Snapshot now, Cache<Long, Snapshot> earlier) {}

    private volatile Known known;
    private final Store store;
    private final EventLog log;
    private final Configuration configuration;
    private final Projection<UploadEvent, UploadsRecord> sent;
    private final EventFamily<AccountEvent, AccountsRecord> accounts;
    private final EventFamily<CommentEvent, CommentsRecord> comments;
    private final EventFamily<RoundEvent, RoundsRecord> rounds;
    private final EventFamily<WishEvent, WishesRecord> wishes;
    private final EventFamily<EditionEvent, EditionsRecord> editions;
    private final EventFamily<MeetingEvent, MeetingsRecord> meetings;
    private final WriteLock line = new WriteLock();
    private final Uploads uploads;
    private final Clock clock;

    private Instance(
            Home home,
            HomeLock lock,
            CatalogueTexts texts,
            Catalogue catalogue,
            Store store,
            EventLog log,
            Clock clock) {
        this.home = home;
        this.lock = lock;
        this.store = store;
        this.log = log;
        this.clock = clock;
        Archive archive = new Archive(home.archive());
        Replay.run(catalogue, store.facts(), archive, log);
        log.seal(clock.instant());
        Erasures.finish(log, clock);
        configuration = new Configuration(
                home, new CatalogueHistory(log, archive), log, clock, line, next -> store.admit(plan(next)), texts);
        sent = UploadsRecord.of(log);
        accounts = new EventFamily<>(log, AccountEvent.class, AccountsRecord::of, AccountsRecord::at, clock, line);
        comments = new EventFamily<>(log, CommentEvent.class, CommentsRecord::of, CommentsRecord::at, clock, line);
        rounds = new EventFamily<>(log, RoundEvent.class, RoundsRecord::of, RoundsRecord::at, clock, line);
        wishes = new EventFamily<>(log, WishEvent.class, WishesRecord::of, WishesRecord::at, clock, line);
        editions = new EventFamily<>(log, EditionEvent.class, EditionsRecord::of, EditionsRecord::at, clock, line);
        meetings = new EventFamily<>(log, MeetingEvent.class, MeetingsRecord::of, MeetingsRecord::at, clock, line);
        known = known();
        Unfinished.end(log, sent.now(), archive, clock);
        Integrity.check(catalogue, store, sent.now(), archive, configuration.history());
        Undescribed.describe(log, sent.now(), archive, catalogue, clock);
        for (DatasetContract contract : catalogue.datasets().values()) {
            UploadStates.settle(
                    log, sent.now(), store.facts().published(), contract, Actor.PROGRAM, clock.instant(), null);
        }
        uploads = new Uploads(this::catalogue, store, archive, log, sent, clock, line);
    }

    /**
     * Opens a home, made where it is not there. The catalogue is read first: a fault in it changes nothing.
     *
     * @throws HomeBusy where another process holds it for longer than the patience
     */
    public static Instance open(Home home, Clock clock, Duration patience) {
        return open(home, CatalogueTexts.overlaidBy(home.catalogue()), clock, patience);
    }

    /** Opens a home with the texts of a catalogue that were read before. */
    public static Instance open(Home home, CatalogueTexts texts, Clock clock, Duration patience) {
        Catalogue catalogue = Catalogue.of(texts);
        home.prepare();
        HomeLock lock = HomeLock.take(home, patience);
        if (lock == null) {
            throw new HomeBusy(home);
        }
        EventLog log = null;
        Store store = null;
        try {
            home.emptyTemporary();
            log = FileEventLog.open(home.journal());
            store = openStore(home, catalogue);
            return new Instance(home, lock, texts, catalogue, store, log, clock);
        } catch (RuntimeException e) {
            if (store != null) {
                store.close();
            }
            if (log != null) {
                log.close();
            }
            lock.close();
            throw e;
        }
    }

    /** A database of another form is thrown away: the archive and the journal make it anew. */
    private static Store openStore(Home home, Catalogue catalogue) {
        Store store = store(home.database(), home, catalogue);
        if (!store.outdated()) {
            return store;
        }
        store.close();
        delete(home.database());
        return store(home.database(), home, catalogue);
    }

    private static Store store(Path database, Home home, Catalogue catalogue) {
        return DuckDbStore.open(database, home.temporary(), plan(catalogue));
    }

    private static StorePlan plan(Catalogue catalogue) {
        return new StorePlan(
                catalogue.datasets().values(),
                catalogue.profiles().values(),
                catalogue.figures().values().stream()
                        .flatMap(f -> f.definitions().stream())
                        .toList());
    }

    /** A fingerprint of what counts, by dataset: the same files give the same, in whatever database. */
    public Map<String, String> digests() {
        return digests(catalogue(), store);
    }

    /**
     * Makes a second database from the archive and the journal, and answers its fingerprints: other ones than
     * {@link #digests} say that the database in use is not what the files say.
     */
    public Map<String, String> digestsOfArchive() {
        Path second = home.temporary().resolve("second.duckdb");
        try (Store fresh = store(second, home, catalogue())) {
            Replay.run(catalogue(), fresh.facts(), new Archive(home.archive()), log);
            return digests(catalogue(), fresh);
        } finally {
            delete(second);
        }
    }

    private static Map<String, String> digests(Catalogue catalogue, Store store) {
        Map<String, String> digests = new TreeMap<>();
        catalogue
                .datasets()
                .values()
                .forEach(d -> digests.put(d.id(), store.facts().published().digest(d)));
        return digests;
    }

    /** Throws the database of a home away; the next opening makes it anew from the archive and the journal. */
    public static void forgetDatabase(Home home, Duration patience) {
        home.prepare();
        try (HomeLock lock = HomeLock.take(home, patience)) {
            if (lock == null) {
                throw new HomeBusy(home);
            }
            delete(home.database());
        }
    }

    private static void delete(Path database) {
        try {
            Files.deleteIfExists(database);
            Files.deleteIfExists(Path.of(database + ".wal"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the database " + database, e);
        }
    }

    public Home home() {
        return home;
    }

    /** What is defined, and how it came to be. */
    public Configuration configuration() {
        return configuration;
    }

    /** The catalogue in force. */
    public Catalogue catalogue() {
        return configuration.catalogue();
    }

    /** The sequence of the last event of the log; 0 before the first. */
    public long sequence() {
        return log.next() - 1;
    }

    public Uploads uploads() {
        return uploads;
    }

    /** The numbers that people are glad to have and dream of. */
    public EventFamily<WishEvent, WishesRecord> wishes() {
        return wishes;
    }

    /** What the council is shown. */
    public EventFamily<EditionEvent, EditionsRecord> editions() {
        return editions;
    }

    /** The meetings, and the figures attached to their cases. */
    public EventFamily<MeetingEvent, MeetingsRecord> meetings() {
        return meetings;
    }

    /** What counts now: take it once for a page or an answer, and pass it down. */
    public Snapshot snapshot() {
        return present().now();
    }

    /** What counts now, or counted after an event where one is named; see {@link #at}. */
    public Snapshot snapshot(Optional<Long> sequence) {
        return sequence.map(this::at).orElseGet(this::snapshot);
    }

    /** What an answer of this instance was computed from. */
    public Snapshot stateOf(FigureAnswer answer) {
        return at(Long.parseLong(answer.dataVersion()));
    }

    private Known present() {
        Known newest = known;
        if (newest.configured() != configuration.inForce().sequence()
                || newest.applied() != store.facts().applied()
                || newest.commented() != comments.now().last()) {
            newest = known();
            known = newest;
        }
        return newest;
    }

    private Known known() {
        Configuration.InForce before;
        FactView facts;
        do {
            before = configuration.inForce();
            facts = store.facts().published();
            // A catalogue that came in between belongs to later facts.
        } while (before.sequence() != configuration.inForce().sequence());
        long applied = Long.parseLong(facts.version());
        CommentsRecord said = comments.now();
        return new Known(
                before.sequence(),
                applied,
                said.last(),
                Snapshot.of(
                        Math.max(said.last(), Math.max(before.sequence(), applied)),
                        before.catalogue(),
                        facts,
                        said,
                        this::upload),
                Caffeine.newBuilder().maximumSize(MOST_EARLIER).build());
    }

    /**
     * What counted after an event of the log: facts, definitions, targets and headlines as they were. The contracts of
     * datasets are those of now, as they say how the facts are kept; of a log that noted the catalogue only later, the
     * first that it noted counts.
     *
     * @throws IllegalArgumentException where the log has not come so far, or the definitions of then ask for a dataset
     *     that is no longer there in that form
     */
    public Snapshot at(long sequence) {
        Known newest = present();
        if (sequence < 0 || sequence > sequence()) {
            throw new IllegalArgumentException(
                    "there is no state of the data '%d' (0…%d)".formatted(sequence, sequence()));
        }
        return sequence >= newest.now().sequence()
                ? newest.now()
                : newest.earlier().get(sequence, n -> before(n, newest.now().catalogue()));
    }

    private Snapshot before(long sequence, Catalogue now) {
        return Snapshot.before(
                sequence,
                configuration.over(sequence),
                store.facts().asOf(Math.min(sequence, store.facts().applied())),
                comments.asOf(sequence),
                store.facts(),
                this::upload,
                now);
    }

    /** Key figures as of now, as another catalogue would define them. */
    public Figures figures(Catalogue draft) {
        return new Figures(draft, store.facts().published(), this::upload);
    }

    /** The log has an upload before the facts have its rows. */
    private Upload upload(String id) {
        return sent.now().origin(id);
    }

    /** Who approved which definitions of a figure, the newest first. */
    public List<Recorded<ConfigurationEvent>> approvals(KeyFigureId figure) {
        return log.events(ConfigurationEvent.class).reversed().stream()
                .filter(e -> e.event() instanceof ConfigurationEvent.DefinitionApproved approved
                        && approved.figure().equals(figure.value()))
                .toList();
    }

    /** What people comment on. */
    public EventFamily<CommentEvent, CommentsRecord> comments() {
        return comments;
    }

    /** The edit rounds. */
    public EventFamily<RoundEvent, RoundsRecord> rounds() {
        return rounds;
    }

    /** What o'clock it is for whatever is done here. */
    public Clock clock() {
        return clock;
    }

    /** Who may sign in, and what they chose about mail. */
    public EventFamily<AccountEvent, AccountsRecord> accounts() {
        return accounts;
    }

    public Optional<Account> account(String name) {
        return accounts.now().account(name);
    }

    public boolean hasAccounts() {
        return !accounts.now().accounts().isEmpty();
    }

    /** Makes or changes an account; what its person chose about mail stays as it is. */
    public void save(Account account, Actor by) {
        try {
            accounts.add(
                    by,
                    (_, _) -> List.of(new AccountEvent.Saved(
                            account.name(),
                            account.passwordHash(),
                            account.role().name(),
                            account.departments())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save the account " + account.name(), e);
        }
    }

    @Override
    public void close() {
        store.close();
        log.close();
        lock.close();
    }
}
