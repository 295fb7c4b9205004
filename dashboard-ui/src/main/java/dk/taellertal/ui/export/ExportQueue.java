package dk.taellertal.ui.export;

import dk.taellertal.core.event.Actor;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.refusal.UnknownThing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Exports in turn, two at a time; a third waits. A finished file lies in the home's temporary directory, readable by its
 * owner only, until it is fetched, or until many later ones have come.
 */
public final class ExportQueue implements AutoCloseable {

    private static final int AT_ONCE = 2;
    /** More finished or failed exports than these are forgotten, the oldest first. */
    private static final int MOST_KEPT = 40;
    /** More than these waiting are too many. */
    private static final int MOST_WAITING = 100;

    private enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /** How many figures or parts stand in a file, of how many. */
    private record Step(int done, int of) {}

    /** An export on its way. */
    private static final class Job {
        final Actor by;
        final CompletableFuture<Fetched> file = new CompletableFuture<>();
        private volatile boolean begun;
        private volatile Step step = new Step(0, 0);

        Job(Actor by) {
            this.by = by;
        }

        State state() {
            if (file.isDone()) {
                return file.isCompletedExceptionally() ? State.FAILED : State.DONE;
            }
            return begun ? State.RUNNING : State.WAITING;
        }

        String problem() {
            return file.isCompletedExceptionally()
                    ? String.valueOf(file.exceptionNow().getMessage())
                    : "";
        }

        void make(Function<Exports.Progress, Fetched> work) {
            begun = true;
            try {
                file.complete(work.apply((done, of) -> step = new Step(done, of)));
            } catch (RuntimeException e) {
                file.completeExceptionally(e);
            }
        }

        void delete() {
            if (state() == State.DONE) {
                ExportQueue.delete(file.resultNow().file());
            }
        }
    }

    /**
     * How far an export is, for whoever asked for it.
     *
     * @param state waiting, running, done or failed
     * @param done figures or parts that stand in the file
     * @param of all of them; 0 until it has begun
     * @param problem why it failed
     */
    public record Standing(String id, String state, int done, int of, String problem) {}

    /** A finished file, which is nobody else's now. */
    public record Fetched(ExportRequest request, String codes, Path file) {

        /** What is in the file, which is deleted. */
        public byte[] take() throws IOException {
            try {
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }

    private final Exports exports;
    private final Home home;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("export-", 1).factory());
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Deque<String> ended = new ArrayDeque<>();

    public ExportQueue(Exports exports, Home home) {
        this.exports = exports;
        this.home = home;
    }

    /**
     * Puts an export at the end of the queue.
     *
     * @param by who takes it out, and alone may fetch it
     * @return its id
     */
    public String add(ExportRequest request, Actor by) {
        return add(by, progress -> kept(request, exports.take(request, by, progress)));
    }

    /** Puts a look at an export at the end of the queue: the same file, of which nothing is kept. */
    public String look(ExportRequest request, Actor by) {
        return add(by, progress -> kept(request, exports.look(request, by, progress)));
    }

    private String add(Actor by, Function<Exports.Progress, Fetched> work) {
        String id = UUID.randomUUID().toString();
        Job job = new Job(by);
        synchronized (this) {
            if (jobs.size() - ended.size() >= MOST_WAITING) {
                throw new IllegalStateException("%d exports are waiting already".formatted(MOST_WAITING));
            }
            jobs.put(id, job);
        }
        workers.execute(() -> {
            job.make(work);
            end(id);
        });
        return id;
    }

    private Fetched kept(ExportRequest request, ExportedFile made) {
        Path file = home.temporaryFile();
        try {
            made.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the finished export cannot be kept", e);
        }
        return new Fetched(request, String.join(" ", made.codes()), file);
    }

    private synchronized void end(String id) {
        if (!jobs.containsKey(id)) {
            return;
        }
        ended.add(id);
        while (ended.size() > MOST_KEPT) {
            Job oldest = jobs.remove(ended.remove());
            if (oldest != null) {
                oldest.delete();
            }
        }
    }

    /** @throws UnknownThing where there is no such export of that account */
    public synchronized Standing standing(String id, Actor by) {
        Job job = job(id, by);
        Step step = job.step;
        return new Standing(id, job.state().name().toLowerCase(Locale.ROOT), step.done(), step.of(), job.problem());
    }

    /**
     * Hands the file over, once; whoever gets it deletes it.
     *
     * @throws UnknownThing where there is no finished export of that account
     */
    public synchronized Fetched fetch(String id, Actor by) {
        Job job = job(id, by);
        if (job.state() != State.DONE) {
            throw new UnknownThing("export '%s' is not finished: %s".formatted(id, job.state()));
        }
        forget(id);
        return job.file.resultNow();
    }

    /** Waits for an export to end, and hands the file over. */
    public Fetched await(String id, Actor by) throws InterruptedException {
        try {
            job(id, by).file.get();
        } catch (ExecutionException e) {
            forget(id);
            throw (RuntimeException) e.getCause();
        }
        return fetch(id, by);
    }

    private synchronized void forget(String id) {
        jobs.remove(id);
        ended.remove(id);
    }

    private synchronized Job job(String id, Actor by) {
        Job job = jobs.get(id);
        if (job == null || !job.by.name().equals(by.name())) {
            throw new UnknownThing("there is no export '%s'".formatted(id));
        }
        return job;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        synchronized (this) {
            jobs.values().forEach(Job::delete);
            jobs.clear();
        }
    }
}
