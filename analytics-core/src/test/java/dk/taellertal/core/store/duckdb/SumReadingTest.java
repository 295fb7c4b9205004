package dk.taellertal.core.store.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.store.Cell;
import dk.taellertal.core.store.CellQuery;
import dk.taellertal.core.store.StorePlan;
import dk.taellertal.core.store.sql.DatasetTables;
import dk.taellertal.core.store.sql.Live;
import dk.taellertal.core.store.sql.RowReading;
import dk.taellertal.core.store.sql.SumReading;
import dk.taellertal.core.store.sql.SumTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added up beforehand must answer exactly as the rows themselves do, whatever is asked. */
class SumReadingTest {

    private static final long SEED = 20_261_122;

    private static final String CONTRACT = """
            dataset: prove
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            unique: false
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: koen, role: dimension, label: Køn, headers: [Køn], optional: true, total: [TOT], codes: {TOT: I alt, M: Mænd, K: Kvinder}}
              - {name: skole, role: unit, label: Skole, headers: [Skole], optional: true}
              - {name: alder, role: dimension, label: Alder, headers: [Alder], total: [alle]}
              - {name: konto, role: unit, label: Konto, headers: [Konto], optional: true}
              - {name: elever, role: measure, label: Elever, headers: [Elever], unit: elever, accumulation: stock}
              - {name: udgift, role: measure, label: Udgift, headers: [Udgift], unit: kr., scale: 2, accumulation: flow, by: [skole, alder], optional: true}
            """;

    private static final String HEAD = """
            name: Prøve
            question: Hvor mange?
            unit: stk.
            direction: none
            kind: activity
            owner: Prøven
            formula: sum
            """;

    private static final List<String> TERMS = List.of(
            "measure: elever",
            "measure: udgift",
            "measure: elever, with: {alder: [\"0..5\"]}",
            "measure: elever, with: {alder: [\"6..16\", alle], koen: [M]}",
            "measure: elever, without: {alder: [\"3\", \"4\"]}",
            "measure: udgift, with: {alder: [\"*\"]}, without: {skole: [nord]}",
            "measure: elever, with: {koen: [\"*\"]}, without: {alder: [\"7..\"]}");

    private static Map<String, String> catalogue() {
        Map<String, String> files = new HashMap<>(Map.of("datasets/prove.yaml", CONTRACT));
        for (int i = 0; i < TERMS.size(); i++) {
            files.put(
                    "figures/nr-" + i + ".yaml",
                    HEAD + "figure: nr-" + i + "\nbreakdowns: [skole]\nof: {dataset: prove, label: Prøve, "
                            + TERMS.get(i) + "}\n");
        }
        return files;
    }

    private final Random random = new Random(SEED);

    @Test
    void sums_made_beforehand_are_those_of_the_rows(@TempDir Path folder) throws IOException, SQLException {
        try (StoredFacts facts = StoredFacts.in(folder, catalogue())) {
            facts.publish("prove", "u1", rows(600));
            facts.publish("prove", "u2", rows(300));
            facts.publish("prove", "u3", rows(50));
            facts.withdraw("u3");
            assertSame(facts, facts.catalogue());
        }
    }

    /** Other figures than before: the sums are made anew from the rows that are there. */
    @Test
    void sums_follow_the_figures_of_the_next_start(@TempDir Path folder) throws IOException, SQLException {
        Map<String, String> before = Map.of("datasets/prove.yaml", CONTRACT);
        try (StoredFacts facts = StoredFacts.in(folder, before)) {
            facts.publish("prove", "u1", rows(400));
        }
        try (StoredFacts facts = StoredFacts.in(folder, catalogue())) {
            assertSame(facts, facts.catalogue());
        }
    }

    /** The same while the store is open, for rows that are there and for those that come. */
    @Test
    void sums_follow_figures_that_are_admitted(@TempDir Path folder) throws IOException, SQLException {
        try (StoredFacts facts = StoredFacts.in(folder, Map.of("datasets/prove.yaml", CONTRACT))) {
            facts.publish("prove", "u1", rows(300));
            Catalogue changed = Catalogue.of(
                    CatalogueTexts.overlaidBy(folder.resolve("catalogue")).with(catalogue()));
            facts.store()
                    .admit(new StorePlan(
                            changed.datasets().values(),
                            changed.profiles().values(),
                            changed.figures().values()));
            assertSame(facts, changed);
            facts.publish("prove", "u2", rows(300));
            assertSame(facts, changed);
        }
    }

    /** 12 · (10^18 − 1) = 12 · 10^18 − 12 = 11,999,999,999,999,999,988: more than 2^63 = 9,223,372,036,854,775,808. */
    @Test
    void a_sum_larger_than_any_amount_is_exact(@TempDir Path folder) throws IOException, SQLException {
        try (StoredFacts facts = StoredFacts.in(folder, catalogue())) {
            String row = "2020 165 alder=3 elever=999999999999999999";
            facts.publish("prove", "u1", java.util.Collections.nCopies(12, row).toArray(String[]::new));
            assertSame(facts, facts.catalogue());
            assertThat(facts.of("165", "nr-0").points().getFirst().computed().numerator())
                    .contains(new java.math.BigDecimal("11999999999999999988"));
        }
    }

    private void assertSame(StoredFacts facts, Catalogue catalogue) throws SQLException {
        DatasetContract contract = catalogue.dataset("prove");
        DuckDbFacts duck = (DuckDbFacts) facts.store().facts();
        DatasetTables tables = duck.tables(contract);
        SumTable sums = tables.sums().orElseThrow();
        try (Connection connection = facts.store().connection()) {
            DSLContext sql = DuckDbStore.sql(connection);
            Map<Integer, String> uploads = new HashMap<>();
            Live.read(sql, duck.applied()).of("prove").forEach(b -> uploads.put(b.id(), b.upload()));
            List<CellQuery> queries = queries(catalogue, contract);
            assertThat(queries).allMatch(sums.shape()::answers).hasSizeGreaterThan(30);
            List<List<Cell>> fromSums = new SumReading(sums, tables.codes(), uploads).cells(sql, queries);
            int found = 0;
            for (int i = 0; i < queries.size(); i++) {
                List<Cell> fromRows = new RowReading(tables, uploads).cells(sql, queries.get(i));
                found += fromRows.size();
                assertThat(sorted(fromSums.get(i)))
                        .as("%s, seed %d", queries.get(i), SEED)
                        .isEqualTo(sorted(fromRows));
            }
            assertThat(found).isPositive();
        }
    }

    /** Each figure's sum as a whole, and for single schools, one that is not there among them. */
    private static List<CellQuery> queries(Catalogue catalogue, DatasetContract contract) {
        List<CellQuery> queries = new ArrayList<>();
        catalogue.figures().values().stream()
                .filter(f -> f.id().value().startsWith("nr-"))
                .flatMap(f -> f.formula().terms().stream())
                .forEach(term -> {
                    queries.add(CellQuery.of(contract, term, Set.of("165", "161")));
                    queries.add(CellQuery.of(contract, term, Set.of("161")));
                    for (String school : List.of("nord", "syd", "ingen")) {
                        queries.add(CellQuery.of(contract, term.only("skole", school), Set.of("165", "161")));
                    }
                });
        queries.add(new CellQuery(
                contract,
                "elever",
                Optional.empty(),
                Map.of("skole", new Codes(List.of("n*"))),
                Map.of(),
                Set.of("165")));
        return queries;
    }

    private static List<Cell> sorted(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparing(Cell::area)
                        .thenComparing(Cell::period)
                        .thenComparing(Cell::upload))
                .toList();
    }

    private String[] rows(int count) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder row = new StringBuilder();
            row.append(2018 + random.nextInt(3)).append(random.nextBoolean() ? " 165" : " 161");
            optional(row, " koen=", List.of("TOT", "M", "K"));
            optional(row, " skole=", List.of("nord", "syd", "vest"));
            row.append(" alder=").append(random.nextInt(8) == 0 ? "alle" : String.valueOf(random.nextInt(18)));
            optional(row, " konto=", List.of("1", "2", "3", "4", "5"));
            row.append(" elever=").append(random.nextInt(12) == 0 ? ".." : String.valueOf(random.nextInt(100)));
            if (random.nextInt(3) > 0) {
                row.append(" udgift=").append(random.nextInt(12) == 0 ? ".." : amount());
            }
            rows.add(row.toString());
        }
        return rows.toArray(String[]::new);
    }

    private void optional(StringBuilder row, String name, List<String> codes) {
        int chosen = random.nextInt(codes.size() + 1);
        if (chosen < codes.size()) {
            row.append(name).append(codes.get(chosen));
        }
    }

    private String amount() {
        return "%d,%02d"
                .formatted(random.nextInt(2000) - 1000, random.nextInt(100))
                .replace("-0,", "0,");
    }
}
