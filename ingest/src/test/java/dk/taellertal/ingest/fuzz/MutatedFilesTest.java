package dk.taellertal.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.Staging;
import dk.taellertal.core.store.Store;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.duckdb.DuckDbStore;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.load.FileReading;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Extracts that were damaged at random. Whatever the damage: no exception; what is accepted has the very sums that a
 * second, simple reading of the same bytes gives, and says of every line it left out that it did; nothing personal is told.
 * The system property {@code taellertal.rounds} multiplies the number of damaged files; the profile {@code long} sets it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedFilesTest {

    private static final int ROUNDS = Integer.getInteger("taellertal.rounds", 1);
    private static final int CASES = 45;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Path DEMO = Path.of("..", "data", "demo");

    private final Path folder;
    private final Catalogue catalogue;
    private final Store store;
    private final Set<String> areas;

    MutatedFilesTest(@TempDir Path folder) {
        this.folder = folder;
        catalogue = Catalogue.read(folder);
        store = DuckDbStore.open(
                folder.resolve("facts.duckdb"),
                folder.resolve("tmp"),
                new StorePlan(
                        catalogue.datasets().values(), catalogue.profiles().values(), List.of()));
        areas = catalogue.areas().all().stream().map(Area::code).collect(Collectors.toSet());
    }

    @AfterAll
    void close() {
        store.close();
    }

    /** The beginnings of shipped extracts, without totals beside their parts, and two with marks and quotes of all kinds. */
    static List<String> extracts() throws IOException {
        return List.of(
                head("maalindikatorer-offentlige.csv", StandardCharsets.UTF_8),
                head("SYNTETISK-maalindikatorer.csv", StandardCharsets.UTF_8),
                head("SYNTETISK-befolkning-alder.csv", StandardCharsets.UTF_8),
                head("SYNTETISK-befolkningsprognose-2020.csv", StandardCharsets.UTF_8),
                head("SYNTETISK-budget-2018-2021.csv", WINDOWS),
                """
                Folketal
                OMRÅDE;CIVILSTAND;TID;INDHOLD;Note
                "165";"U";"2020K1";"13.795";"a; b"
                161;U;2020K1;9.812;
                165;G;2020K1;10.054;""

                161;G;2020K1;..;se note 1
                1) Uden øer;;;;
                """,
                """
                År;Afdeling;Funktion;Dranst;Oprindeligt budget;Korrigeret budget;Forbrug;Bemærkning
                2019;Skoler;03.22.01;1;1.234,50;1.234,50;12,00-;
                2019;Skoler;03.22.01;1;(2.000,00);–1,50;="12,50";x
                2020;Ældre;05.32.10;1;17,5 kr.;-;#DIV/0!;"to ord"
                Resultat;;;;;;;
                """);
    }

    private static String head(String name, Charset charset) throws IOException {
        return Files.readString(DEMO.resolve(name), charset)
                .lines()
                .limit(25)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private FileReading read(byte[] bytes) throws IOException {
        return new FileReading(Files.write(folder.resolve("x.csv"), bytes), "x.csv", catalogue, ReadSettings.NONE);
    }

    /** What is wrong with how the damaged file was read; empty where nothing is. */
    private Optional<String> wrong(byte[] bytes) throws IOException {
        FileReading reading = read(bytes);
        if (!reading.loadable()) {
            boolean said = reading.refused() || !reading.questions().isEmpty();
            return said ? Optional.empty() : Optional.of("neither refused nor asked nor loadable");
        }
        Mapping mapping = reading.mapping().orElseThrow();
        try (Staging staging = store.facts().stage(mapping.contract(), "u1")) {
            reading.loadInto(staging);
            return reading.refused() || !reading.questions().isEmpty() || mapping.wide()
                    ? Optional.empty()
                    : compared(bytes, reading, mapping.contract(), staging);
        }
    }

    private Optional<String> compared(byte[] bytes, FileReading reading, DatasetContract contract, Staging staging) {
        NaiveReading naive = new NaiveReading(
                bytes,
                reading.csv().orElseThrow().delimiter(),
                reading.mapping().orElseThrow().header().line());
        Set<Integer> told = reading.findings().stream()
                .filter(f -> Set.of(
                                "line.note",
                                "line.telling",
                                "line.noteAmongRows",
                                "line.noteLikeRow",
                                "line.total",
                                "line.headerAgain",
                                "line.noteOnly",
                                "line.controlTotal")
                        .contains(f.message().key()))
                .map(Finding::line)
                .collect(Collectors.toSet());
        for (NaiveReading.Line line : naive.lines()) {
            if (!line.row() && !told.contains(line.number())) {
                return Optional.of("line %d is not a row, and nothing is said of it".formatted(line.number()));
            }
        }
        for (MeasureColumn measure : contract.measures()) {
            BigDecimal came = sum(contract, measure, staging);
            Set<BigDecimal> expected = naive.position(measure)
                    .map(at -> naive.sums(measure, at, profile(reading.mapping().orElseThrow()), told))
                    .orElse(Set.of(BigDecimal.ZERO.setScale(measure.scale())));
            if (!expected.equals(Set.of(came))) {
                return Optional.of("%s is %s, expected %s".formatted(measure.label(), came, expected));
            }
        }
        return Optional.empty();
    }

    private SourceProfile profile(Mapping mapping) {
        return Objects.requireNonNull(catalogue.profiles().get(mapping.profile()));
    }

    private BigDecimal sum(DatasetContract contract, MeasureColumn measure, Staging staging) {
        CellQuery all = new CellQuery(contract, measure.name(), Optional.empty(), Map.of(), Map.of(), areas);
        return staging.validated().afterwards().cells(List.of(all)).getFirst().stream()
                .filter(c -> c.rows() > 0)
                .map(Cell::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(measure.scale());
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void an_undamaged_extract_is_accepted_with_the_sums_of_the_second_reading(String extract) throws IOException {
        byte[] bytes = extract.getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).loadable()).isTrue();
        assertThat(wrong(bytes)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void a_damaged_extract_is_refused_or_asked_about_or_read_as_it_says(String extract) throws IOException {
        for (int i = 0; i < CASES * ROUNDS; i++) {
            byte[] whole = extract.getBytes(i % 3 == 0 ? WINDOWS : StandardCharsets.UTF_8);
            byte[] damaged = new Mutations(new Random(i)).damaged(whole);

            assertThat(wrong(damaged)).as("seed %d: %s", i, shown(damaged)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void a_damaged_extract_with_a_cpr_number_in_it_tells_nobody(String extract) throws IOException {
        Texts texts = new Texts(Texts.DANISH, List.of("dk.taellertal.ingest.texts"));
        for (int i = 0; i < CASES * ROUNDS / 3; i++) {
            Random random = new Random(i);
            String number = "%02d%02d%02d-%04d"
                    .formatted(
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            random.nextInt(100),
                            random.nextInt(10_000));
            int at = extract.indexOf(';', random.nextInt(extract.length() - 20));
            String with = extract.substring(0, at) + " " + number + " " + extract.substring(at);
            byte[] damaged = new Mutations(random).damaged(with.getBytes(StandardCharsets.UTF_8));

            FileReading reading = read(damaged);

            String all = reading.findings() + " " + reading.questions() + " " + reading.head() + " " + reading.mapping()
                    + reading.findings().stream()
                            .map(f -> texts.of(f.message()))
                            .toList();
            if (new String(damaged, StandardCharsets.UTF_8).contains(" " + number + " ")) {
                assertThat(reading.refused())
                        .as("seed %d: %s", i, shown(damaged))
                        .isTrue();
            }
            assertThat(all).as("seed %d", i).doesNotContain(number).doesNotContain(number.replace("-", ""));
        }
    }

    private static String shown(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r", "␍").replace("\u0000", "␀");
    }
}
