package dk.taellertal.ui.export;

import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.answer.UnknownThing;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

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

    /** An export on its way; the fields change under its own lock. */
    private static final class Job {
        final ExportRequest request;
        final String by;
        final boolean kept;
        State state = State.WAITING;
        int done;
        int of;

        @Nullable
        RuntimeException problem;

        String codes = "";

        @Nullable
        Path file;

        Job(ExportRequest request, String by, boolean kept) {
            this.request = request;
            this.by = by;
            this.kept = kept;
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
     * @param by the account that takes it out, and the only one that may fetch it
     * @return its id
     */
    public String add(ExportRequest request, String by) {
        return add(new Job(request, by, true));
    }

    /** Puts a look at an export at the end of the queue: the same file, of which nothing is kept. */
    public String look(ExportRequest request, String by) {
        return add(new Job(request, by, false));
    }

    private String add(Job job) {
        String id = UUID.randomUUID().toString();
        synchronized (this) {
            if (jobs.size() - ended.size() >= MOST_WAITING) {
                throw new IllegalStateException("%d exports are waiting already".formatted(MOST_WAITING));
            }
            jobs.put(id, job);
        }
        workers.execute(() -> work(id, job));
        return id;
    }

    private void work(String id, Job job) {
        change(job, State.RUNNING);
        try {
            Exports.Progress progress = (done, of) -> progress(job, done, of);
            ExportedFile made =
                    job.kept ? exports.take(job.request, job.by, progress) : exports.look(job.request, progress);
            Path file = home.temporaryFile();
            made.write(file);
            synchronized (this) {
                job.file = file;
                job.codes = String.join(" ", made.codes());
            }
            change(job, State.DONE);
        } catch (IOException e) {
            fail(job, new UncheckedIOException("the finished export cannot be kept", e));
        } catch (RuntimeException e) {
            fail(job, e);
        }
        end(id);
    }

    private synchronized void fail(Job job, RuntimeException problem) {
        job.problem = problem;
        change(job, State.FAILED);
    }

    private synchronized void progress(Job job, int done, int of) {
        job.done = done;
        job.of = of;
    }

    private synchronized void change(Job job, State state) {
        job.state = state;
        notifyAll();
    }

    private synchronized void end(String id) {
        ended.add(id);
        while (ended.size() > MOST_KEPT) {
            forget(ended.remove());
        }
    }

    private void forget(String id) {
        Job job = jobs.remove(id);
        if (job != null && job.file != null) {
            delete(job.file);
        }
    }

    /** @throws UnknownThing where there is no such export of that account */
    public synchronized Standing standing(String id, String by) {
        Job job = job(id, by);
        return new Standing(
                id,
                job.state.name().toLowerCase(Locale.ROOT),
                job.done,
                job.of,
                job.problem == null ? "" : String.valueOf(job.problem.getMessage()));
    }

    /**
     * Hands the file over, once; whoever gets it deletes it.
     *
     * @throws UnknownThing where there is no finished export of that account
     */
    public synchronized Fetched fetch(String id, String by) {
        Job job = job(id, by);
        Path file = job.file;
        if (file == null) {
            throw new UnknownThing("export '%s' is not finished: %s".formatted(id, job.state));
        }
        job.file = null;
        jobs.remove(id);
        ended.remove(id);
        return new Fetched(job.request, job.codes, file);
    }

    /** Waits for an export to end, and hands the file over. */
    public Fetched await(String id, String by) throws InterruptedException {
        synchronized (this) {
            Job job = job(id, by);
            while (job.state == State.WAITING || job.state == State.RUNNING) {
                wait();
            }
            RuntimeException problem = job.problem;
            if (problem != null) {
                forget(id);
                ended.remove(id);
                throw problem;
            }
        }
        return fetch(id, by);
    }

    private Job job(String id, String by) {
        Job job = jobs.get(id);
        if (job == null || !job.by.equals(by)) {
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
            jobs.values().forEach(job -> {
                if (job.file != null) {
                    delete(job.file);
                }
            });
            jobs.clear();
        }
    }
}
