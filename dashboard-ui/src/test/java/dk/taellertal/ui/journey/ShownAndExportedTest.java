package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house is what was shown: the same tables cell by cell, the same pictures, the same sentences. */
class ShownAndExportedTest extends Journey {

    /** The cells of a page's tables but for pictures, each with white space as it is read. */
    private static final String TABLES = """
            selector => [...document.querySelectorAll(selector)].map(table => [...table.rows].map(row =>
                [...row.cells].filter(cell => !['g', 'bars'].some(name => cell.classList.contains(name)))
                    .map(cell => cell.textContent.replace(/\\s+/g, ' ').trim())))""";

    private static final String TEXTS = """
            selector => [...document.querySelectorAll(selector)]
                .map(element => element.textContent.replace(/\\s+/g, ' ').trim())""";

    private static final String PICTURES =
            "selector => [...document.querySelectorAll(selector)].map(image => image.alt)";

    private Page page;
    private Page exported;

    ShownAndExportedTest(Running service) {
        super(service);
    }

    @BeforeAll
    void sign_in() {
        page = chromium.signIn("chef");
        exported = chromium.window(1440, 900, ColorScheme.LIGHT);
    }

    private void open(String address, String export) {
        page.navigate(service.address() + address);
        page.waitForSelector("main h1");
        exported.setContent(new String(service.export("chef", export).body(), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static List<List<List<String>>> tables(Page page, String selector) {
        return (List<List<List<String>>>) page.evaluate(TABLES, selector);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Page page, String selector) {
        return (List<String>) page.evaluate(TEXTS, selector);
    }

    @SuppressWarnings("unchecked")
    private static List<String> pictures(Page page, String selector) {
        return (List<String>) page.evaluate(PICTURES, selector);
    }

    /** A line with a target, a fan, a pyramid, a comparison, months, fixed prices, and a suppressed share. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "neet-16-24",
                "folketal",
                "befolkning-alder-koen",
                "neet-16-24?compare=161",
                "forbrug-aar-til-dato",
                "nettodrift-regnskab?prices=2020",
                "apv-svarprocent"
            })
    void a_figure_leaves_the_house_as_its_page_shows_it(String figure) {
        int query = figure.indexOf('?');
        String export = query < 0 ? figure + ".html" : figure.substring(0, query) + ".html" + figure.substring(query);
        open("noegletal/" + figure, "figure/" + export);

        assertThat(texts(page, "main h1")).isEqualTo(texts(exported, "h3"));
        assertThat(pictures(page, "main article img.chart")).hasSize(1).isEqualTo(pictures(exported, "img"));
        List<List<List<String>>> shown = tables(page, "table.twin, table.years");
        List<List<List<String>>> taken = tables(exported, "table");
        assertThat(taken).hasSameSizeAs(shown);
        assertThat(taken.subList(0, taken.size() - 1)).isEqualTo(shown.subList(0, shown.size() - 1));
        series(shown.getLast(), taken.getLast());
    }

    /** A document turns a long series, and adds what its periods come to, which the page says below the table. */
    private void series(List<List<String>> shown, List<List<String>> taken) {
        boolean turned = !taken.getFirst().get(1).equals(shown.getFirst().get(1));
        List<List<String>> across = turned ? turned(taken) : taken;
        List<List<String>> periods = new ArrayList<>();
        for (int r = 0; r < across.size(); r++) {
            List<String> row = across.get(r);
            List<String> cells = new ArrayList<>(row.subList(1, shown.get(r).size()));
            // Above the names of the rows, and of the periods, either says what they are.
            cells.addFirst(r == 0 ? shown.getFirst().getFirst() : row.getFirst());
            periods.add(cells);
            if (r > 0 && row.size() > shown.get(r).size() && !row.getLast().isEmpty()) {
                assertThat(texts(page, "main .note"))
                        .anyMatch(note -> note.contains(row.getFirst() + " " + row.getLast()));
            }
        }
        assertThat(periods).isEqualTo(shown);
    }

    private static List<List<String>> turned(List<List<String>> table) {
        return IntStream.range(0, table.getFirst().size())
                .mapToObj(c -> table.stream().map(row -> row.get(c)).toList())
                .toList();
    }

    @Test
    void the_budget_leaves_the_house_as_its_page_shows_it() {
        open("budget/2021", "page/budget.html?year=2021");

        assertThat(tables(page, "main table")).hasSizeGreaterThan(6).isEqualTo(tables(exported, "table"));
        assertThat(texts(exported, "h2")).containsAll(texts(page, "main h2"));
        List<String> drawn = pictures(exported, "img");
        // The departments' bars stand row by row inside their table on the page.
        assertThat(drawn).hasSize(4).startsWith(pictures(page, "main img.chart").toArray(String[]::new));
        assertThat(drawn.getLast()).contains("Børn & Familier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure=neet-16-24", "figure=neet-16-24&area=161&group=none"})
    void a_comparison_leaves_the_house_as_its_page_shows_it(String chosen) {
        open("sammenlign?" + chosen, "page/compare.html?" + chosen);

        assertThat(texts(page, "main h1")).isEqualTo(texts(exported, "h1 + p"));
        List<List<String>> shown = tables(page, "table.compared").getFirst();
        List<List<String>> taken = tables(exported, "table").getFirst();
        assertThat(shown).hasSameSizeAs(taken).hasSizeGreaterThan(2);
        for (int r = 0; r < shown.size(); r++) {
            // Those without a number are told in one cell across the row.
            List<String> cells = shown.get(r).size() == 1 ? List.of(shown.get(r).getFirst(), "", "") : shown.get(r);
            assertThat(taken.get(r)).isEqualTo(cells);
        }
        assertThat(pictures(page, "main img.chart")).isEqualTo(pictures(exported, "img"));
        assertThat(tables(page, "table.twin"))
                .isEqualTo(tables(exported, "table")
                        .subList(1, tables(exported, "table").size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chief=Unge+%26+Fritid&year=2019"})
    void the_overview_leaves_the_house_as_its_page_shows_it(String chosen) {
        open("?" + chosen, "page/overview.html?" + chosen);

        assertThat(texts(page, "main h1")).isEqualTo(texts(exported, "h1 + p"));
        List<List<List<String>>> shown = tables(page, ".lives table");
        List<List<List<String>>> taken = tables(exported, "table");
        assertThat(shown).isNotEmpty().hasSizeLessThan(taken.size());
        for (int life = 0; life < shown.size(); life++) {
            List<List<String>> figures = shown.get(life).stream()
                    .filter(row -> row.size() == 7)
                    .skip(1)
                    .map(row -> List.of(row.getFirst(), row.get(1), row.get(3), row.get(4), row.get(5), row.get(6)))
                    .map(ShownAndExportedTest::together)
                    .toList();
            // The course is a picture; the neighbour's number is spoken beside the target.
            List<List<String>> rows = taken.get(life).stream()
                    .skip(1)
                    .filter(row -> !row.get(5).isEmpty())
                    .map(row -> List.of(
                            row.getFirst(),
                            row.get(1) + row.get(2),
                            row.get(3)
                                    + (row.get(4).isEmpty()
                                            ? ""
                                            : taken.getFirst().getFirst().get(4) + row.get(4)),
                            row.get(5),
                            row.get(6),
                            row.get(7)))
                    .map(ShownAndExportedTest::together)
                    .toList();
            assertThat(rows).isNotEmpty().isEqualTo(figures);
        }
    }

    /** Without blanks and brackets, which part on the page what stands in cells of its own. */
    private static List<String> together(List<String> row) {
        return row.stream().map(text -> text.replaceAll("[\\s()]", "")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind=EFFECT&q=skole"})
    void the_definitions_leave_the_house_as_their_page_shows_them(String chosen) {
        open("noegletal?" + chosen, "page/definitions.html?" + chosen);

        assertThat(tables(page, "table.defined")).isNotEmpty().isEqualTo(tables(exported, "table"));
        assertThat(texts(exported, "h2")).isEqualTo(texts(page, "main h2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan=traeningsplan-2015"})
    void the_plans_leave_the_house_as_their_page_shows_them(String chosen) {
        open("planer?" + chosen, "page/plans.html?" + chosen);

        assertThat(tables(page, "main table")).isNotEmpty().isEqualTo(tables(exported, "table"));
        assertThat(texts(exported, "h2")).isEqualTo(texts(page, "main h2"));
    }

    /** On the screen a second line stands in the cell that is a column of its own in a document. */
    @Test
    void the_councils_page_leaves_the_house_as_it_is_shown() {
        open("kommunalbestyrelsen", "page/council.html");

        List<List<List<String>>> shown = tables(page, "main .screenonly table");
        List<List<List<String>>> taken = tables(exported, "table");
        assertThat(taken).hasSize(6).hasSameSizeAs(shown);
        for (int goal = 0; goal < shown.size(); goal++) {
            List<List<String>> objectives = shown.get(goal).stream()
                    .skip(1)
                    .filter(row -> row.size() == 7)
                    .map(ShownAndExportedTest::together)
                    .toList();
            List<List<String>> rows = taken.get(goal).stream()
                    .skip(1)
                    .filter(row -> !row.get(1).isEmpty())
                    .map(row -> List.of(
                            row.getFirst() + row.get(1),
                            row.get(3) + row.get(4) + row.get(2),
                            row.get(5),
                            row.get(6),
                            row.get(7).replaceFirst(", (sat|accepteret|siden)", "$1"),
                            row.get(8),
                            row.get(9)))
                    .map(ShownAndExportedTest::together)
                    .toList();
            assertThat(objectives).isNotEmpty().isEqualTo(rows);
            assertThat(shown.get(goal).stream().filter(row -> row.size() == 1)).hasSize((int) taken.get(goal).stream()
                    .filter(row -> row.getFirst().startsWith("Intet mål endnu: "))
                    .count());
        }
        assertThat(texts(exported, "h2")).isEqualTo(texts(page, "main .screenonly .headrow h2"));
    }

    @Test
    void an_objective_leaves_the_house_as_its_page_shows_it() {
        open("maal/i-skole-hver-dag", "page/objective.html?id=i-skole-hver-dag");

        // Key figures, plans and comments; the history begins with the first change.
        assertThat(tables(page, "main table")).hasSize(3).isEqualTo(tables(exported, "table"));
        assertThat(texts(exported, "h2")).isEqualTo(texts(page, "main article h2"));
        assertThat(pictures(page, "main img.chart")).hasSize(1).isEqualTo(pictures(exported, "img"));
        assertThat(texts(page, "main td")).anyMatch(cell -> cell.startsWith("Kommentar mangler. Frist "));
    }

    @Test
    void a_political_goal_leaves_the_house_as_its_page_shows_it() {
        open("maalsaetning/et-rigere-albertslund", "page/political-goal.html?id=et-rigere-albertslund");

        assertThat(tables(page, "main table")).hasSize(1).isEqualTo(tables(exported, "table"));
        assertThat(texts(exported, "h2")).isEqualTo(texts(page, "main h2"));
        assertThat(texts(page, "main td")).contains("Ungeliv");
    }

    @Test
    void the_coverage_leaves_the_house_as_its_page_shows_it() {
        open("maaldaekning", "page/coverage.html");

        List<List<List<String>>> taken = tables(exported, "table");
        List<List<String>> matrix = tables(page, "table.matrix").getFirst();
        Map<String, String> objectives =
                taken.getFirst().stream().collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
        for (List<String> life : matrix.subList(1, matrix.size() - 1)) {
            for (int goal = 1; goal <= 6; goal++) {
                String cell = life.get(goal);
                String place = life.getFirst() + ": " + matrix.getFirst().get(goal);
                String count =
                        cell.startsWith("·") ? null : cell.startsWith("Intet mål") ? "0" : cell.replaceFirst(" .*", "");
                assertThat(objectives.get(place)).as(place).isEqualTo(count);
            }
        }
        assertThat(texts(exported, "h2").subList(1, 6)).isEqualTo(texts(page, "main .lists h2"));
        List<String> listed = taken.subList(1, taken.size()).stream()
                .flatMap(list -> list.stream().skip(1))
                .map(row -> row.getFirst() + String.join(", ", row.subList(1, row.size())))
                .toList();
        assertThat(listed).hasSizeGreaterThan(30).isEqualTo(texts(page, "main .lists li"));
    }
}
