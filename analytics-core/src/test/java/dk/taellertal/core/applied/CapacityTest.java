package dk.taellertal.core.applied;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.method.CapacityOutlook;
import dk.taellertal.core.store.duckdb.StoredFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityTest {

    private static final Map<String, String> CATALOGUE =
            Map.of("datasets/boern.yaml", """
            dataset: boern
            name: Børn
            source: Prøvekilden
            slice: [periode]
            smallCount: 0
            columns:
              - {name: omraade, role: area, label: Område, headers: [Område]}
              - {name: periode, role: period, label: År, headers: [År]}
              - {name: personer, role: measure, label: Personer, headers: [Personer], unit: personer, accumulation: stock}
            """, "figures/boern.yaml", """
            figure: boern
            name: Børn
            question: Hvor mange?
            unit: personer
            direction: none
            kind: input
            owner: Prøven
            formula: sum
            of: {dataset: boern, measure: personer, label: Børn}
            """, "capacity/stole.yaml", """
            capacity: stole
            name: Stole
            unit: stole
            need: boern
            share: 1
            places: [{from: 2020, places: 100}]
            """);

    @Test
    void a_last_year_marked_as_missing_leaves_it_open_whether_there_is_enough(@TempDir Path folder) throws IOException {
        try (StoredFacts facts = StoredFacts.in(folder, CATALOGUE)) {
            // 90 and 95 of 100; nobody knows the need of 2022
            facts.publish("boern", "u1", "2020 165 personer=90", "2021 165 personer=95", "2022 165 personer=..");

            CapacityOutlook outlook = Capacity.all(facts.catalogue(), facts.figures()).stream()
                    .filter(c -> c.plan().id().equals("stole"))
                    .findFirst()
                    .flatMap(Capacity::outlook)
                    .orElseThrow();

            assertThat(outlook).isInstanceOf(CapacityOutlook.Unknown.class);
            assertThat(((CapacityOutlook.Unknown) outlook).unknown()).isEqualTo(List.of(2022));
        }
    }
}
