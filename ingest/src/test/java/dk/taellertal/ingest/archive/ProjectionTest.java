package dk.taellertal.ingest.archive;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.event.AccountEvent;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.event.UploadEvent;
import dk.taellertal.core.record.AccountsRecord;
import dk.taellertal.core.record.Projection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A projection over a real log. */
class ProjectionTest {

    private static final Instant NOON = Instant.parse("2020-01-29T12:00:00Z");

    private final FileEventLog log;
    /** The sequences that were folded, one list each time. */
    private final List<List<Long>> folded = Collections.synchronizedList(new ArrayList<>());

    ProjectionTest(@TempDir Path folder) {
        log = FileEventLog.open(folder.resolve("journal.jsonl"));
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void saved(String name) {
        log.append(new Actor("admin", Role.ECONOMIST), NOON, new AccountEvent.Saved(name, "hash", "READER", List.of()));
    }

    private Projection<AccountEvent, List<String>> names() {
        return new Projection<>(log, AccountEvent.class, List.of(), (before, more) -> {
            folded.add(more.stream().map(Recorded::sequence).toList());
            return Stream.concat(
                            before.stream(), more.stream().map(e -> e.event().name()))
                    .toList();
        });
    }

    @Test
    void each_event_is_folded_once_and_those_of_other_families_never() {
        Projection<AccountEvent, List<String>> names = names();
        assertThat(names.now()).isEmpty();
        saved("a");
        log.append(new Actor("x", Role.ECONOMIST), NOON, new UploadEvent.Withdrawn("u1"));
        saved("b");
        assertThat(names.now()).containsExactly("a", "b");
        assertThat(names.now()).containsExactly("a", "b");
        log.append(new Actor("x", Role.ECONOMIST), NOON, new UploadEvent.Withdrawn("u1"));
        assertThat(names.now()).containsExactly("a", "b");
        saved("c");
        assertThat(names.now()).containsExactly("a", "b", "c");

        assertThat(folded).containsExactly(List.of(1L, 3L), List.of(5L));
    }

    @Test
    void what_was_erased_is_in_no_state_any_more() {
        Projection<AccountEvent, AccountsRecord> accounts = AccountsRecord.of(log);
        saved("a");
        saved("b");
        assertThat(accounts.now().accounts()).containsOnlyKeys("a", "b");

        log.erase(1, new Actor("admin", Role.ECONOMIST), NOON, "ønsket af personen");
        saved("c");

        assertThat(accounts.now().accounts()).containsOnlyKeys("b", "c");
    }

    @Test
    void who_reads_does_not_wait_for_who_writes() throws Exception {
        Projection<AccountEvent, List<String>> names = names();
        saved("a");
        // A writer holds the log for as long as the disk takes.
        synchronized (log) {
            assertThat(CompletableFuture.supplyAsync(names::now).get(20, SECONDS))
                    .containsExactly("a");
        }
    }

    @Test
    void readers_beside_a_writer_see_every_state_in_order() {
        Projection<AccountEvent, List<String>> names = names();
        List<String> all = IntStream.range(0, 200).mapToObj(i -> "p" + i).toList();
        List<CompletableFuture<Void>> readers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    int before = 0;
                    while (before < all.size()) {
                        List<String> now = names.now();
                        assertThat(now).isEqualTo(all.subList(0, now.size()));
                        assertThat(now.size()).isGreaterThanOrEqualTo(before);
                        before = now.size();
                    }
                }))
                .toList();
        all.forEach(this::saved);
        readers.forEach(CompletableFuture::join);
    }
}
