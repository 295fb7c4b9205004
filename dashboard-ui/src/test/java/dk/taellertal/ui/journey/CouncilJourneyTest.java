package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the council sees, and who decides that it does. */
class CouncilJourneyTest extends Journey {

    private static final String PLACE = "kommunalbestyrelsen";

    CouncilJourneyTest(Running service) {
        super(service);
    }

    @Test
    void the_council_reads_how_far_its_goals_are_met_and_has_nothing_to_change() {
        Page page = chromium.signIn("laeser", chromium.window(360, 740, ColorScheme.LIGHT));
        page.navigate(service.address() + PLACE);

        assertThat(page.locator("main h1")).containsText("af 22 mål følger planen");
        assertThat(page.locator("main .lead"))
                .containsText("Ungeliv har endnu intet mål under Et stærkere Albertslund og Et rigere Albertslund.");
        assertThat(page.locator("main .lead")).containsText("Udgave: Eksempel: udgave til kommunalbestyrelsen");
        assertThat(page.locator("#g-et-staerkere-albertslund")).containsText("Et stærkere Albertslund: ");
        assertThat(page.locator(".screenonly tr.holerow")).hasCount(2);
        assertThat(page.locator("main")).not().containsText("Skoler & Uddannelse");
        assertThat(page.getByText("Frigiv en udgave")).hasCount(0);
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();

        page.locator(".subnav a").getByText("Et tryggere Albertslund").click();
        assertThat(page.locator(".screenonly h2").first()).containsText("Et tryggere Albertslund: ");
        assertThat(page.locator(".screenonly table")).hasCount(1);
        assertThat(page.locator("main h1")).containsText("af 3 mål");
        assertThat(fits(page)).isTrue();
    }

    @Test
    void it_prints_on_one_a4_for_each_life_area() {
        Page page = chromium.signIn("laeser");
        page.navigate(service.address() + PLACE);
        assertThat(page.locator("main h1")).containsText("af 22 mål");

        // A4 across is 842 × 595 points.
        List<String> sheets = sheets(page, 842);
        assertThat(sheets).hasSize(6);
        List<String> lives = List.of("Børneliv", "Ungeliv", "Erhvervsliv", "Voksenliv", "Ældreliv", "Organisation");
        for (int life = 0; life < lives.size(); life++) {
            assertThat(sheets.get(life))
                    .startsWith("Albertslund Kommune, til kommunalbestyrelsen.")
                    .contains(lives.get(life) + ": ");
        }
        assertThat(sheets.get(1)).contains("Intet mål", "Et stærkere Albertslund", "Et rigere Albertslund");
    }

    @Test
    void an_administrator_sees_the_draft_releases_it_and_takes_it_back() {
        Page page = chromium.signIn("admin");
        page.navigate(service.address() + PLACE + "?edition=draft");
        assertThat(page.locator("main .lead")).containsText("Kladde, ikke frigivet");

        button(page, "Frigiv en udgave").click();
        button(page, "Frigiv").last().click();
        assertThat(page.locator(".ask")).containsText("Skriv noget.");
        page.locator(".ask input").fill("Udgave til decembermødet");
        assertThat(inaccessible(page)).isEmpty();
        button(page, "Frigiv").last().click();
        assertThat(page.locator("main .lead")).containsText("Udgave: Udgave til decembermødet, frigivet");

        Page council = chromium.signIn("laeser");
        council.navigate(service.address() + PLACE);
        assertThat(council.locator("main .lead")).containsText("Udgave til decembermødet");
        council.navigate(service.address() + PLACE + "?edition=draft");
        assertThat(council.locator("main")).containsText("404");

        button(page, "Træk udgaven tilbage").click();
        page.locator(".ask input").fill("Et tal var forkert");
        button(page, "Træk tilbage").click();
        assertThat(page.locator("main h1")).hasText("Der er ikke frigivet en udgave til kommunalbestyrelsen");
        assertThat(page.locator("main .lead")).hasText("Udgaven er trukket tilbage: Et tal var forkert");
        council.navigate(service.address() + PLACE);
        assertThat(council.locator("main .lead")).containsText("Eksempel: udgave til kommunalbestyrelsen");
    }
}
