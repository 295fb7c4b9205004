package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.taellertal.ui.app.Service;
import dk.taellertal.ui.journey.RunningService.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Names of the catalogue on English pages, in a home with a figure of its own that has an English name and one that has none. */
class EnglishNamesTest extends Journey {

    private static final String FIGURE = """
            figure: %s
            name: %s
            question: Hvor mange?
            formula: sum
            of: {dataset: folketal, measure: personer, label: Personer}
            unit: hoveder
            direction: none
            kind: input
            goals: [et-staerkere-albertslund]
            owner: Havnen
            """;

    EnglishNamesTest(Running service) {
        super(withOwnFigures(service));
    }

    /** The catalogue is read at the start, so the service is started again. */
    private static Running withOwnFigures(Running service) {
        service.close();
        try {
            Path figures = Files.createDirectories(service.home().catalogue().resolve("figures"));
            Files.writeString(
                    figures.resolve("egne.yaml"), FIGURE.formatted("egne", "Egne folk") + "nameEn: Our people\n");
            Files.writeString(figures.resolve("andres.yaml"), FIGURE.formatted("andres", "Andres folk"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Running(Service.start(service.home(), 0, true, Map.of()), service.home());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Page english() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "sprog/en?side=noegletal");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        return page;
    }

    private static Locator link(Page page, String name) {
        return page.locator("main a").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    @Test
    void a_name_is_in_english_where_it_can_be_and_marked_as_danish_where_not() {
        Page page = english();

        assertThat(link(page, "Our people")).isVisible();
        assertThat(page.locator("main").getByText("Egne folk")).hasCount(0);
        assertThat(link(page, "Andres folk")).hasAttribute("lang", "da");
        // The first is a choice of the filter by owner.
        assertThat(page.locator("main [lang=da]")).hasText(new String[] {"Havnen", "Andres folk", "Havnen", "Havnen"});

        link(page, "Andres folk").click();
        assertThat(page).hasURL(service.address() + "noegletal/andres");
        assertThat(page.locator("main [lang=da]")
                        .getByText("Havnen", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isAttached();
    }

    @Test
    void the_overview_of_what_ships_has_nothing_in_danish_to_mark() {
        Page page = english();
        page.navigate(service.address());

        assertThat(page.locator("main .goalrow").first()).containsText("A stronger Albertslund");
        assertThat(page.locator("main")).containsText("Young people not in education or employment, ages 16–24");
        assertThat(page.locator("#overview-chief")).containsText("Young People & Leisure");
        assertThat(page.locator("main [lang=da]")).hasCount(0);
    }

    @Test
    void danish_pages_have_danish_names_and_no_marks() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "noegletal");

        assertThat(link(page, "Egne folk")).isVisible();
        assertThat(page.locator("main [lang=da]")).hasCount(0);
    }

    @Test
    void other_programs_get_the_english_name_beside_the_danish_one_where_there_is_one() {
        JsonNode figures = json("figures");
        assertThat(named(figures, "egne").get("name").asString()).isEqualTo("Egne folk");
        assertThat(named(figures, "egne").get("nameEn").asString()).isEqualTo("Our people");
        assertThat(named(figures, "andres").has("nameEn")).isFalse();
        assertThat(json("figures/neet-16-24?lang=en").get("nameEn").asString())
                .isEqualTo("Young people not in education or employment, ages 16–24");
        assertThat(json("objectives/lavt-fravaer").get("nameEn").asString()).isEqualTo("Workplaces with low absence");
        JsonNode life = json("goals").get("lifeAreas").get(0);
        assertThat(life.get("nameEn").asString()).isEqualTo("Childhood");
        assertThat(life.get("goals").get(0).get("nameEn").asString()).isEqualTo("A stronger Albertslund");
    }

    private JsonNode json(String path) {
        return service.json(service.send(service.as("chef", "api/v1/" + path)));
    }

    private static JsonNode named(JsonNode all, String id) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
