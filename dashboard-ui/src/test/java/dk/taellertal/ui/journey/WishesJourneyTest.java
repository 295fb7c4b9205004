package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static dk.taellertal.ui.journey.Chromium.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import org.junit.jupiter.api.Test;

/** From a wish on a telephone to a key figure that says what it came of. */
class WishesJourneyTest extends Journey {

    WishesJourneyTest(Running service) {
        super(service);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    @Test
    void a_chief_makes_a_wish_on_a_telephone_and_votes_and_an_economist_leads_it_to_a_figure() {
        Page page = chromium.signIn("chef", chromium.window(360, 740, ColorScheme.LIGHT));
        page.navigate(service.address() + "oensker");
        // The demo wishes for two numbers that are not there, and neither is.
        assertThat(page.locator("main h1"))
                .hasText("Af to ønsker er ingen blevet nøgletal, to er undervejs, og ingen er afvist");
        assertThat(row(page, "Elevernes egne grunde til fravær")).containsText("eksempel");
        assertThat(row(page, "Elevernes egne grunde til fravær").locator(".holebox"))
                .containsText("Skoler & Uddannelse kommer med den");
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();

        button(page, "Skriv et ønske").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-text-area textarea")).isFocused();
        button(page, "Opret ønsket").click();
        assertThat(page.locator(".wish-form")).containsText("Skriv noget.");
        page.locator("vaadin-text-area textarea").fill("Hvor mange unge har hverken job eller fritidsliv?");
        assertThat(page.locator(".near")).containsText("Unge uden uddannelse og job");
        assertThat(page.locator(".near")).containsText("Samme ord: unge, job");
        button(page, "Opret ønsket").click();
        assertThat(page.locator(".wish-form")).containsText("Er dit et andet, så opret det.");
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();
        button(page, "Opret alligevel").click();

        Locator made = row(page, "Hvor mange unge har hverken job eller fritidsliv?");
        assertThat(made).containsText("skrevet af chef");
        assertThat(made.locator(".holebox")).containsText("Mangler en ejer");
        made.getByText("Stem", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("main [role=status]").first())
                .hasText("Din stemme er talt med: »Hvor mange unge har hverken job eller fritidsliv?« har 1 stemme.");
        assertThat(made).containsText("Din stemme");
        assertThat(page.locator("main .lead")).containsText("har 1 stemme og stadig ingen kilde");
        assertThat(fits(page)).isTrue();

        Page economist = chromium.signIn("oekonom");
        economist.navigate(service.address() + "oensker?vis=stemmer");
        made = row(economist, "Hvor mange unge har hverken job eller fritidsliv?");
        made.getByText("Ret", new Locator.GetByTextOptions().setExact(true)).click();
        select(economist, "Trin", "I kataloget");
        button(economist, "Gem").click();
        assertThat(economist.locator("vaadin-dialog")).containsText("Vælg det nøgletal, som ønsket er blevet");
        economist
                .getByLabel("Nøgletal", new Page.GetByLabelOptions().setExact(true))
                .fill("Unge uden uddannelse");
        economist.locator("vaadin-combo-box-item").first().click();
        assertThat(inaccessible(economist)).isEmpty();
        button(economist, "Gem").click();
        assertThat(economist.locator("main h1")).containsText("Af tre ønsker er et blevet nøgletal");
        made.getByText("Unge uden uddannelse og job").click();

        assertThat(economist.locator(".rail")).containsText("Begyndte som et ønske");
        economist
                .locator(".rail a", new Page.LocatorOptions().setHasText("fritidsliv?"))
                .click();
        assertThat(economist.locator("main h1")).containsText("Af tre ønsker er et blevet nøgletal");
    }

    @Test
    void a_reader_sees_the_wishes_and_has_nothing_to_press() {
        Page page = chromium.signIn("laeser");
        page.navigate(service.address() + "oensker");
        assertThat(row(page, "Andel af indsatser, der virker for borgeren")).containsText("Økonomi & Stab finder den");
        assertThat(page.locator("main vaadin-button:visible")).hasCount(0);
        assertThat(page.locator(".top nav a[aria-current]")).hasText("Ønsker");
    }
}
