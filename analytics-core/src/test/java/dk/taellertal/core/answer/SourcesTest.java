package dk.taellertal.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.store.duckdb.StoredFacts;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.FileLines.Range;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line that a figure or what it is compared with came from is counted once, over a real store. */
class SourcesTest {

    private static final String HEAD =
            "name: Prøve\nquestion: Hvor mange?\nunit: stk.\ndirection: none\nkind: activity\nowner: Prøven\n";

    private final StoredFacts facts;

    SourcesTest(@TempDir Path folder) throws IOException {
        facts = StoredFacts.in(
                folder,
                Map.of(
                        "datasets/skoler.yaml",
                        """
                        dataset: skoler
                        name: Skoler
                        source: Prøvekilden
                        slice: [periode, omraade]
                        smallCount: 5
                        columns:
                          - {name: omraade, role: area, label: Område, headers: [Område]}
                          - {name: periode, role: period, label: År, headers: [År]}
                          - {name: skole, role: unit, label: Skole, headers: [Skole], optional: true}
                          - {name: udgift, role: measure, label: Udgift, headers: [Udgift], unit: kr., accumulation: flow}
                          - {name: timer, role: measure, label: Timer, headers: [Timer], unit: timer, accumulation: flow, optional: true}
                          - {name: elever, role: count, label: Elever, headers: [Elever], unit: elever, accumulation: stock}
                        """,
                        "figures/pris.yaml",
                        HEAD + """
                        figure: pris
                        formula: ratio
                        numerator: {dataset: skoler, measure: udgift, label: Udgift}
                        denominator: {dataset: skoler, measure: timer, label: Timer}
                        """,
                        "figures/udgift.yaml",
                        HEAD + "figure: udgift\nformula: sum\nof: {dataset: skoler, measure: udgift, label: Udgift}\n",
                        "figures/rest.yaml",
                        HEAD + """
                        figure: rest
                        formula: difference
                        of: {dataset: skoler, measure: udgift, label: Udgift}
                        less: {dataset: skoler, measure: timer, label: Timer}
                        """,
                        "groups/naboer.yaml",
                        "group: naboer\nname: Naboer\nmethod: weighted\nmembers: [\"151\", \"161\", \"165\"]\n",
                        "groups/andre.yaml",
                        "group: andre\nname: Andre\nmethod: unweighted\nmembers: [\"151\", \"161\"]\n"));
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private FigureAnswer answer(String figure, String compare) {
        return facts.answer(figure, Map.of(), Optional.of(compare));
    }

    private static String told(FileLines lines) {
        return "%d: %s, last %d"
                .formatted(
                        lines.count(),
                        lines.ranges().stream()
                                .map(r -> r.first() + "–" + r.last())
                                .toList(),
                        lines.last());
    }

    /** The first of so many schools stands in line 2; every fifth row is another municipality's. */
    private static String[] schools(int rows) {
        List<String> schools = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String area = i % 5 == 4 ? "151" : "165";
            schools.add("2020 %s skole=s%d udgift=10 timer=1 elever=50".formatted(area, i));
        }
        return schools.toArray(String[]::new);
    }

    @Test
    void a_line_that_both_terms_of_a_ratio_take_is_counted_once() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 skole=a udgift=100 timer=1 elever=20",
                "2020 165 skole=b udgift=100 timer=1 elever=20",
                "2020 151 skole=c udgift=100 timer=1 elever=20",
                "2020 165 skole=d udgift=100 timer=1 elever=20");

        // Lines 2, 3 and 5; line 4 is another municipality. As facts they are six, three above and three below.
        Source source =
                facts.answer("pris").points().getFirst().computed().sources().getFirst();
        assertThat(told(source.all())).isEqualTo("3: [2–3, 5–5], last 5");
        assertThat(source.lines()).containsExactly(2, 3, 5);
        assertThat(source.rows()).isEqualTo(6);
    }

    @Test
    void of_very_many_lines_all_are_counted_and_the_first_ranges_told() {
        facts.publish("skoler", "u1", schools(1500));

        // 1,500 rows less every fifth are 1,200, in runs of four from line 2: 2–5, 7–10 …; the last row but one is line
        // 1500.
        FileLines lines = facts.answer("pris")
                .points()
                .getFirst()
                .computed()
                .sources()
                .getFirst()
                .all();
        assertThat(lines.count()).isEqualTo(1200);
        assertThat(lines.ranges()).hasSize(FileLines.MOST_RANGES).startsWith(new Range(2, 5), new Range(7, 10));
        assertThat(lines.last()).isEqualTo(1500);
        assertThat(lines.leavesOut()).isTrue();
    }

    @Test
    void the_ranges_behind_a_line_lead_to_all_of_them() {
        facts.publish("skoler", "u1", schools(1500));

        long seen = 0;
        int after = 0;
        while (true) {
            FileLines page = facts.figures()
                    .answer(new FigureQuestion(
                                    facts.catalogue().figure("pris").orElseThrow(),
                                    "165",
                                    PeriodRange.ALL,
                                    Map.of(),
                                    Optional.empty(),
                                    true)
                            .linesAfter(after))
                    .sources()
                    .getFirst()
                    .all();
            assertThat(page.count()).isEqualTo(1200);
            seen += page.ranges().stream()
                    .mapToLong(r -> r.last() - r.first() + 1)
                    .sum();
            if (!page.leavesOut()) {
                break;
            }
            after = page.ranges().getLast().last();
        }
        assertThat(seen).isEqualTo(1200);
    }

    @Test
    void an_answer_names_the_lines_of_all_its_years_together() {
        facts.publish("skoler", "u1", "2019 165 udgift=90 timer=1 elever=20");
        facts.publish(
                "skoler",
                "u2",
                "2020 165 skole=a udgift=100 timer=1 elever=20",
                "2021 165 skole=a udgift=100 timer=1 elever=20",
                "2021 151 skole=a udgift=100 timer=1 elever=20",
                "2021 165 skole=b udgift=100 timer=1 elever=20");

        assertThat(facts.answer("pris").sources())
                .extracting(s -> s.file() + " " + told(s.all()))
                .containsExactly("u1.csv 1: [2–2], last 2", "u2.csv 3: [2–3, 5–5], last 5");
    }

    @Test
    void of_a_hidden_year_the_file_is_named_and_its_lines_are_not_counted() {
        facts.publish(
                "skoler",
                "u1",
                "2019 165 udgift=90 timer=1 elever=20",
                "2020 165 udgift=100 timer=1 elever=3",
                "2021 165 udgift=100 timer=1 elever=20");
        facts.publish("skoler", "u2", "2022 165 udgift=100 timer=1 elever=4");

        // Line 3 is of 2020, about 3 pupils; the other file is of nothing but a hidden year.
        FigureAnswer answer = facts.answer("pris");
        assertThat(answer.points().get(1).value()).isInstanceOf(Value.Suppressed.class);
        assertThat(answer.sources())
                .extracting(s -> s.file() + " " + told(s.all()) + ", rows " + s.rows())
                .containsExactly("u1.csv 2: [2–2, 4–4], last 4, rows 4", "u2.csv 0: [], last 0, rows 0");
        assertThat(answer.points().get(1).computed().sources())
                .extracting(Source::all)
                .containsExactly(FileLines.NONE);
    }

    @Test
    void a_group_names_its_members_files_and_lines_and_that_the_own_municipality_is_left_out() {
        facts.publish(
                "skoler", "u1", "2020 165 udgift=1000 timer=1 elever=50", "2020 151 udgift=100 timer=1 elever=50");
        facts.publish("skoler", "u2", "2020 161 udgift=200 timer=8 elever=50");

        Comparison group = answer("pris", "naboer").comparison().orElseThrow();

        assertThat(group.members()).containsExactly("151", "161");
        assertThat(group.withoutOwn()).isTrue();
        assertThat(group.sources())
                .extracting(s -> s.file() + " " + told(s.all()))
                .containsExactly("u1.csv 1: [3–3], last 3", "u2.csv 1: [2–2], last 2");
        assertThat(group.points().getFirst().computed().sources())
                .extracting(Source::lines)
                .containsExactly(List.of(3), List.of(2));
        assertThat(answer("pris", "andre").comparison().orElseThrow().withoutOwn())
                .isFalse();
    }

    @Test
    void a_hidden_member_hides_how_many_lines_its_group_has() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 udgift=1000 timer=1 elever=50",
                "2020 151 udgift=100 timer=1 elever=3",
                "2020 161 udgift=200 timer=8 elever=50");

        Comparison group = answer("pris", "naboer").comparison().orElseThrow();

        assertThat(group.points().getFirst().value()).isInstanceOf(Value.Suppressed.class);
        assertThat(group.sources())
                .extracting(s -> s.file() + " " + told(s.all()) + ", rows " + s.rows())
                .containsExactly("u1.csv 0: [], last 0, rows 0");
    }

    @Test
    void a_sum_or_difference_beside_a_weighted_group_is_the_mean_of_its_members() {
        facts.publish(
                "skoler",
                "u1",
                "2020 165 udgift=1000 timer=1 elever=50",
                "2020 151 udgift=100 timer=1 elever=50",
                "2020 161 udgift=200 timer=8 elever=50");

        // The sum (100 + 200) / 2 = 150, where 300 would be told as the average of 100 and 200.
        Comparison sum = answer("udgift", "naboer").comparison().orElseThrow();
        assertThat(sum.points().getFirst().amount().orElseThrow()).isEqualByComparingTo(new BigDecimal("150"));
        assertThat(sum.method()).isEqualTo(Comparison.How.UNWEIGHTED);
        assertThat(sum.meanInstead()).isTrue();
        // The difference (100 − 1 + 200 − 8) / 2 = 291 / 2 = 145.5
        Comparison difference = answer("rest", "naboer").comparison().orElseThrow();
        assertThat(difference.points().getFirst().amount().orElseThrow()).isEqualByComparingTo(new BigDecimal("145.5"));
        // A ratio keeps the group's own method: 300 / 9 = 33.3333
        Comparison ratio = answer("pris", "naboer").comparison().orElseThrow();
        assertThat(ratio.method()).isEqualTo(Comparison.How.WEIGHTED);
        assertThat(ratio.meanInstead()).isFalse();
        assertThat(answer("udgift", "andre").comparison().orElseThrow().meanInstead())
                .isFalse();
    }

    @Test
    void a_member_that_lacks_a_year_makes_the_mean_of_a_sum_missing() {
        facts.publish(
                "skoler", "u1", "2020 165 udgift=1000 timer=1 elever=50", "2020 151 udgift=100 timer=1 elever=50");

        assertThat(answer("udgift", "naboer")
                        .comparison()
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .value())
                .isInstanceOf(Value.Missing.class);
    }
}
