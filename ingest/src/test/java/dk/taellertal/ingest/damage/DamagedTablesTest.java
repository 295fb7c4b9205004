package dk.taellertal.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.PlainTable;
import dk.taellertal.ingest.table.TableAnswers;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ingest.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve tables, each damaged in every way that shows without knowing its columns, at several places. */
class DamagedTablesTest {

    private static final int TABLES = 12;
    private static final int PLACES = 6;
    private static final double LEAST_EXACT_OR_ASKED = 0.6;

    @Test
    void a_damaged_table_is_read_as_the_undamaged_one_or_asked_about_or_refused(@TempDir Path folder)
            throws IOException {
        List<DatasetContract> contracts =
                List.copyOf(Catalogue.read(folder).datasets().values());
        FateTable table = new FateTable();
        for (int t = 0; t < TABLES; t++) {
            Sample sample = Samples.of(contracts.get(2 * t % contracts.size()), new Random(t));
            TableOutcome whole = read(folder, sample.undamaged());
            if (!(whole instanceof TableOutcome.Clean clean)) {
                throw new AssertionError("the undamaged table %d is %s:%n%s".formatted(t, whole, sample.undamaged()));
            }
            for (Damage damage : Damages.all()) {
                for (int place = 0; damage.layout() && place < PLACES; place++) {
                    var damaged = damage.doing().to(sample, new Random(100L * t + place));
                    if (damaged.isPresent()) {
                        TableOutcome outcome = read(folder, damaged.get());
                        table.add(
                                damage,
                                fate(outcome, clean.table(), sample, damaged.get()),
                                "%s%n%s".formatted(said(outcome), damaged.get()));
                    }
                }
            }
        }
        table.print("clean");
        assertThat(table.wrongKinds()).isEmpty();
        assertThat((double) (table.count(Fate.RIGHT) + table.count(Fate.ASKED)) / table.files())
                .isGreaterThanOrEqualTo(LEAST_EXACT_OR_ASKED);
    }

    private static TableOutcome read(Path folder, Damaged damaged) throws IOException {
        return Tables.read(Files.write(folder.resolve("x.csv"), damaged.bytes()), TableAnswers.NONE);
    }

    private static String said(TableOutcome outcome) {
        return outcome.findings().stream()
                .limit(8)
                .map(f ->
                        "%s %d %s".formatted(f.severity(), f.line(), f.message().key()))
                .collect(Collectors.joining("\n"));
    }

    private static Fate fate(TableOutcome outcome, PlainTable whole, Sample sample, Damaged damaged) {
        boolean named = outcome.findings().stream()
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .anyMatch(f -> damaged.told().isEmpty()
                        || damaged.told().contains(f.line())
                        || f.line() <= sample.headerLine());
        boolean noted = outcome.findings().stream().anyMatch(f -> damaged.told().contains(f.line()));
        return switch (outcome) {
            case TableOutcome.Asked asked -> Fate.ASKED;
            case TableOutcome.Refused refused -> named ? Fate.REFUSED : Fate.REFUSED_ELSEWHERE;
            case TableOutcome.Clean(PlainTable table, List<Finding> findings)
            when table.header().equals(whole.header()) && cells(table).equals(cells(whole)) -> Fate.RIGHT;
            case TableOutcome.Clean clean -> named ? Fate.WARNED : noted ? Fate.NOTE_ONLY : Fate.SILENT;
        };
    }

    private static List<List<String>> cells(PlainTable table) {
        return table.rows().stream().map(PlainTable.Row::cells).toList();
    }
}
