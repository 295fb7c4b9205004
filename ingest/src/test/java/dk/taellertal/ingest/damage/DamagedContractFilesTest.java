package dk.taellertal.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.duckdb.DuckDbStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A valid file of any shipped contract with one random damage: what would be published is right, or something of severity
 * warning or more, or a question, tells of it. The system property {@code taellertal.rounds} multiplies the rounds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedContractFilesTest {

    private static final int ROUNDS = 2000 * Integer.getInteger("taellertal.rounds", 1);
    private static final int FORMS = 5;
    private static final int SHOWN = 20;
    private static final int SYSTEMATIC = 640;
    private static final int MOST_WRONGLY_REFUSED = 3;

    private final Store store;
    private final ContractFate reading;
    private final List<DatasetContract> contracts;

    DamagedContractFilesTest(@TempDir Path folder) {
        Catalogue catalogue = Catalogue.read(folder);
        // A cell of several amounts is no plain column: such contracts have tests of their own.
        contracts = catalogue.datasets().values().stream()
                .filter(c -> c.measures().stream().allMatch(m -> m.cell().isEmpty()))
                .toList();
        store = DuckDbStore.open(
                folder.resolve("facts.duckdb"),
                folder.resolve("tmp"),
                new StorePlan(
                        catalogue.datasets().values(), catalogue.profiles().values(), List.of()));
        Set<String> areas = catalogue.areas().all().stream().map(Area::code).collect(Collectors.toSet());
        reading = new ContractFate(folder, catalogue, store, areas);
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Sample sample(Random random) {
        return Samples.of(contracts.get(random.nextInt(contracts.size())), random);
    }

    @Test
    void a_file_with_nothing_wrong_is_read_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < ROUNDS / 10; seed++) {
            Sample sample = sample(new Random(seed));
            ContractFate.Result result = reading.of(sample, sample.undamaged());
            if (result.fate() != Fate.RIGHT) {
                wrong.add("seed %d, %s: %s%s%n%s"
                        .formatted(seed, sample.contract().id(), result.fate(), result.said(), sample.undamaged()));
            }
        }
        assertThat(wrong).as("%d files", wrong.size()).hasSizeLessThanOrEqualTo(MOST_WRONGLY_REFUSED);
    }

    @Test
    void a_file_that_is_only_written_otherwise_is_read_right() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Damage form : PlainForms.all()) {
            int done = 0;
            for (int seed = 0; done < FORMS && seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Sample sample = sample(random);
                Optional<Damaged> written = form.doing().to(sample, random);
                if (written.isPresent()) {
                    done++;
                    ContractFate.Result result = reading.of(sample, written.get());
                    if (result.fate() != Fate.RIGHT) {
                        wrong.add("seed %d, %s, %s: %s%s%n%s"
                                .formatted(
                                        seed,
                                        form,
                                        sample.contract().id(),
                                        result.fate(),
                                        result.said(),
                                        written.get()));
                    }
                }
            }
            assertThat(done).as("files of %s", form).isEqualTo(FORMS);
        }
        assertThat(wrong.stream().limit(SHOWN)).as("%d files", wrong.size()).isEmpty();
    }

    @Test
    void a_random_damage_to_a_random_row_is_told_or_changes_no_number() throws IOException {
        List<Damage> damages = Damages.all();
        List<String> wrong = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Sample sample = sample(random);
            Damage damage = damages.get(random.nextInt(damages.size()));
            Optional<Damaged> damaged = damage.doing().to(sample, random);
            if (damaged.isEmpty()) {
                continue;
            }
            ContractFate.Result result = reading.of(sample, damaged.get());
            if (result.fate().wrong() || result.fate() == Fate.REFUSED_ELSEWHERE) {
                kinds.add(damage.toString());
                wrong.add("seed %d, %s, %s: %s%s%n%s"
                        .formatted(seed, damage, sample.contract().id(), result.fate(), result.said(), damaged.get()));
            }
        }
        assertThat(wrong.stream().limit(SHOWN))
                .as("%d files of the kinds %s", wrong.size(), kinds)
                .isEmpty();
    }

    /** Every kind of damage in turn, to as many files: the table of what becomes of them is printed. */
    @Test
    void files_as_economists_send_them() throws IOException {
        FateTable table = new FateTable();
        List<Damage> damages = Damages.all();
        int done = 0;
        for (int seed = 0; done < SYSTEMATIC; seed++) {
            Random random = new Random(1_000_000 + seed);
            Damage damage = damages.get(seed % damages.size());
            Sample sample = Samples.of(contracts.get(random.nextInt(contracts.size())), random);
            Optional<Damaged> damaged = damage.doing().to(sample, random);
            if (damaged.isPresent()) {
                done++;
                ContractFate.Result result = reading.of(sample, damaged.get());
                table.add(
                        damage,
                        result.fate(),
                        "seed %d, %s:%s%n%s".formatted(seed, sample.contract().id(), result.said(), damaged.get()));
            }
        }
        table.print("contract");
        assertThat(table.wrongKinds()).isEmpty();
    }
}
