package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvCutting;
import dk.taellertal.ingest.csv.CsvPart;
import dk.taellertal.ingest.load.RowBlock.First;
import dk.taellertal.ingest.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The first walk through a file: its parts are read side by side, and what they hold is put together in their order.
 * The rows of plain parts are laid aside, so that the second walk need not read them again.
 */
final class ScanPass {

    /** A part of the file as the second walk takes it: rows that were laid aside, or lines to be read again. */
    record Piece(CsvPart part, Optional<SpilledBlock> rows) {}

    private final PersonalData personal;
    private final @Nullable Survey survey;
    private final PartReading.Plan plan;
    private final @Nullable Dictionary dictionary;
    private final Spool spool = new Spool();
    private final List<Piece> pieces = new ArrayList<>();

    /** @param personal what was found so far, outside the file's lines */
    ScanPass(PersonalData personal, PartReading.Plan plan) {
        this.personal = personal;
        this.plan = plan;
        Mapping mapping = plan.mapping();
        SourceProfile profile = plan.profile();
        survey = mapping == null || profile == null
                ? null
                : new Survey(mapping, profile, plan.kinds().orElseThrow());
        dictionary = plan.shape()
                .map(shape -> new Dictionary(shape.keys().size() + 1))
                .orElse(null);
    }

    Optional<Survey> survey() {
        return Optional.ofNullable(survey);
    }

    List<Piece> pieces() {
        return pieces;
    }

    Spool spool() {
        return spool;
    }

    Optional<Dictionary> dictionary() {
        return Optional.ofNullable(dictionary);
    }

    /** Every part is to be read again. */
    void forgetRows() throws IOException {
        pieces.replaceAll(piece -> new Piece(piece.part(), Optional.empty()));
        spool.close();
    }

    /** Reads everything; a single part is read by the thread that asks. */
    void read(CsvCutting cutting) throws IOException {
        Optional<CsvPart> first = cutting.next();
        Optional<CsvPart> second = cutting.next();
        if (first.isPresent() && second.isEmpty()) {
            put(PartReading.of(first.get(), plan));
            return;
        }
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService readers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reading-", 0).factory());
        try {
            Deque<Future<PartReading>> reading = new ArrayDeque<>();
            reading.add(readers.submit(work(first)));
            for (Optional<CsvPart> part = second; part.isPresent(); part = cutting.next()) {
                reading.add(readers.submit(work(part)));
                if (reading.size() > threads + 1) {
                    put(result(reading.remove()));
                }
            }
            while (!reading.isEmpty()) {
                put(result(reading.remove()));
            }
        } finally {
            end(readers);
        }
    }

    private Callable<PartReading> work(Optional<CsvPart> part) {
        CsvPart next = part.orElseThrow();
        return () -> PartReading.of(next, plan);
    }

    private void put(PartReading read) throws IOException {
        personal.add(read.personal());
        if (survey != null) {
            read.survey().ifPresent(survey::add);
        }
        Dictionary texts = dictionary;
        RowBlock block = read.block().orElse(null);
        if (texts == null || block == null || !texts.hasRoom(block)) {
            pieces.add(new Piece(read.part(), Optional.empty()));
            return;
        }
        List<First> firsts = texts.takeIn(block);
        SpilledBlock rows = new SpilledBlock(spool.add(block), firsts, block, texts.size(block.keys.length - 1));
        pieces.add(new Piece(read.part(), Optional.of(rows)));
    }

    private static PartReading result(Future<PartReading> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** A part that is being read when another fails is read to its end: nobody else may still use the file. */
    private static void end(ExecutorService readers) throws IOException {
        readers.shutdownNow();
        try {
            readers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("reading was interrupted", e);
        }
    }
}
