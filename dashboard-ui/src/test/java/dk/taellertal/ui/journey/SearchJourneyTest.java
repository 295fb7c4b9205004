package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ways through the pages for readers: by keyboard alone, by filters that stay in the address, and to a neighbour. */
class SearchJourneyTest extends Journey {

    SearchJourneyTest(Running service) {
        super(service);
    }

    @Test
    void a_figure_is_found_opened_and_left_by_keyboard_alone() {
        Page page = chromium.signIn("chef");
        assertThat(page.locator("main h1")).containsText("mål følger planen");

        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("unge uden");
        assertThat(page.locator("#found .kind").first()).hasText("Nøgletal");
        page.keyboard().press("Escape");
        assertThat(page.locator("#found")).isHidden();
        page.keyboard().type(" udd");
        assertThat(page.locator("#found a")).hasCount(1);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#found a").first()).isFocused();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/noegletal/neet-16-24$"));
        assertThat(page.locator("main h1")).containsText("Unge uden uddannelse og job");

        page.goBack();
        assertThat(page.locator("main h1")).containsText("mål følger planen");
        page.keyboard().press("/");
        page.keyboard().type("xyzzy");
        assertThat(page.locator("#found")).containsText("Intet fundet om »xyzzy«");
    }

    @Test
    void a_choice_on_the_overview_is_an_address_that_shows_the_same_again() {
        Page page = chromium.signIn("chef");
        page.locator("#overview-chief").selectOption("Unge & Fritid");
        assertThat(page).hasURL(Pattern.compile(".*\\?chief=Unge.*"));
        // In the catalogue Unge & Fritid leads one objective and supports two.
        assertThat(page.locator("main h1")).containsText("af 3 mål");
        page.reload();
        assertThat(page.locator("main h1")).containsText("af 3 mål");
        assertThat(page.locator("#overview-chief")).hasValue("Unge & Fritid");
        page.goBack();
        assertThat(page.locator("main h1")).containsText("af 22 mål");
        assertThat(page.locator("#overview-chief")).hasValue("");
    }

    @Test
    void the_neighbour_is_one_click_away_and_each_value_leads_to_its_page() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "sammenlign?figure=neet-16-24");
        page.getByText("Kun Glostrup").click();
        // Beside the own municipality and the country nobody is left but the neighbour.
        assertThat(page.locator(".compared tbody tr")).hasCount(3);
        assertThat(page.locator("main h1")).containsText("Albertslund har 10,83 pct., Glostrup har");
        page.locator(".compared tr.municipality a").click();
        assertThat(page).hasURL(Pattern.compile(".*/noegletal/neet-16-24\\?area=161$"));
        assertThat(page.locator("main .subtitle").first()).containsText("Glostrup");
    }

    @Test
    void the_coverage_is_fetched_as_a_table_by_those_who_are_signed_in() {
        HttpResponse<byte[]> table = service.send(service.as("chef", "api/v1/coverage.csv?level=COORDINATION"));

        assertThat(table.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"maaldaekning.csv\"");
        assertThat(new String(table.body(), StandardCharsets.UTF_8)).startsWith("\uFEFFLiv;Målsætning;Mål;");
    }

    @Test
    void a_municipality_without_a_logo_has_none_to_fetch() {
        assertThat(service.send(service.as("chef", "kommune/logo")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_does_nothing_is_warned_may_stay_and_is_signed_out_in_the_end() {
        Page page = chromium.window(1440, 900, ColorScheme.LIGHT);
        page.clock().install();
        chromium.signIn("chef", page);
        Locator warning = page.locator("#session-end");
        assertThat(page.locator("main h1")).containsText("mål følger planen");

        // A session lasts an hour; five minutes before its end the page says so.
        idleFor(page, Duration.ofMinutes(54));
        assertThat(warning).isHidden();
        idleFor(page, Duration.ofSeconds(55 * 60 + 30));
        assertThat(warning).isVisible();
        assertThat(warning).containsText("5 minutter");
        assertThat(warning.locator(".stay")).isFocused();
        page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl"),
                () -> page.keyboard().press("Enter"));
        assertThat(warning).isHidden();

        idleFor(page, Duration.ofMinutes(54));
        assertThat(warning).isHidden();
        idleFor(page, Duration.ofMinutes(59));
        page.clock().fastForward("01:30");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }

    /**
     * Moves the browser's clock until its last counted request is that long ago. The browser tells of requests when it
     * has time to, so that one may be counted after the clock was moved: then the clock is moved once more.
     */
    private static void idleFor(Page page, Duration idle) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        while (true) {
            // Whatever was answered before this request has been told of when this one is.
            page.evaluate("""
                    () => new Promise(told => {
                      const address = '/icon.svg?' + Math.random();
                      new PerformanceObserver((list, observer) => {
                        if (!list.getEntries().some(entry => entry.name.endsWith(address))) return;
                        observer.disconnect();
                        told();
                      }).observe({ type: 'resource' });
                      fetch(address);
                    })""");
            Number left = (Number) page.evaluate(
                    "idle => idle - (Date.now() - Number(localStorage.getItem('taellertal.last-request')))",
                    (double) idle.toMillis());
            if (left.longValue() <= 0) {
                return;
            }
            page.clock().fastForward(left.longValue());
        }
    }
}
