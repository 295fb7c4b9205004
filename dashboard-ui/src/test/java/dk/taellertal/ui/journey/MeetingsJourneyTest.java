package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.taellertal.ui.journey.RunningService.Running;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** From a pasted agenda to what the meeting saw. */
class MeetingsJourneyTest extends Journey {

    private static final String AGENDA = """
            DAGSORDEN Direktørforum d. 12-11-2026

            Punkt 1: Godkendelse af dagsorden (10.00-10.05)
            Punkt 2: Elevernes fravær (10.05-10.35)
            17.01.00-G20-9-26
            Punkt 3: Ny ordning for gæsteparkering (10.35-10.45)
            05.09.00-G20-2-26
            Punkt 4: Evt.
            """;

    MeetingsJourneyTest(Running service) {
        super(service);
    }

    private static Locator row(Page page, String text) {
        return page.locator("table.agenda tbody tr", new Page.LocatorOptions().setHasText(text));
    }

    /** The meeting of the demo: 60+10+10+20+20+10+30+20 = 180; items 2 to 8 are cases, 160 minutes, of which items 3 and 6 take 30. */
    @Test
    void the_meeting_of_the_demo_shows_its_minutes_and_the_cases_without_a_figure() {
        Page page = chromium.signIn("laeser", chromium.window(360, 740, ColorScheme.LIGHT));
        page.navigate(service.address() + "moeder");
        page.getByText("Chefforum", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("main h1")).hasText("5 af 7 sager og 130 af 160 minutter går uden et nøgletal");
        assertThat(page.locator("main")).containsText("22,5 minutter pr. punkt");
        assertThat(page.locator("main"))
                .containsText(
                        "60 + 10 + 10 + 20 + 20 + 10 + 30 + 20 = 180 minutter på 8 punkter."
                                + " Ikke talt med: punkt 1 (kun starttidspunktet er angivet), punkt 10 (ingen tid er angivet).");
        assertThat(page.locator("main"))
                .containsText("00.01.00-A21-6-19 står på punkt 1, 9, 10; 00.01.00-A21-9-19 står på punkt 4, 8");
        assertThat(row(page, "Kompetenceudvikling for ledere")).containsText("16.694");
        assertThat(page.locator(".holebox")).hasCount(5);
        assertThat(page.locator(".timestrip li:not(.pause)")).hasCount(8);
        assertThat(page.locator("main")).containsText("Ingen af mødets 2 tal er ændret siden øjebliksbilledet");
        assertThat(page.locator("main vaadin-button").getByText("Vælg nøgletal"))
                .hasCount(0);
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();
    }

    @Test
    void an_agenda_is_pasted_corrected_given_a_figure_and_frozen() {
        Page page = chromium.signIn("chef", chromium.window(1024, 800, ColorScheme.LIGHT));
        page.navigate(service.address() + "moeder");
        button(page, "Indlæs en dagsorden").click();
        page.locator("vaadin-text-area textarea").fill("Kun løs tekst");
        button(page, "Læs teksten").click();
        assertThat(page.locator(".ask [role=alert]")).containsText("Der er ingen punkter i de 1 linjer");
        page.locator("vaadin-text-area textarea").fill(AGENDA);
        button(page, "Læs teksten").click();
        assertThat(page.locator(".ask")).containsText("Læst som 4 punkter, 3 med start og slut");
        assertThat(page.locator(".ask")).containsText("Faste punkter, som ikke behøver et nøgletal: 1, 4.");
        assertThat(page.getByLabel("Mødets navn")).hasValue("Direktørforum");
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();
        button(page, "Opret mødet med 4 punkter").click();

        // 30 + 10 minutes on two cases; 5 + 30 + 10 = 45 minutes on three items.
        assertThat(page.locator("main h1")).hasText("2 af 2 sager og 40 af 40 minutter går uden et nøgletal");
        assertThat(page.locator("main")).containsText("5 + 30 + 10 = 45 minutter på 3 punkter");
        row(page, "Elevernes fravær").getByText("Vælg nøgletal").click();
        assertThat(page.locator(".ask")).containsText("samme emne: KLE 17; fælles ord: elevernes, fravær");
        assertThat(inaccessible(page)).isEmpty();
        page.locator(".ask li")
                .filter(new Locator.FilterOptions().setHasText("KLE 17; fælles ord: elevernes, fravær"))
                .getByText("Knyt til sagen")
                .click();
        assertThat(page.locator("main h1")).hasText("1 af 2 sager og 10 af 40 minutter går uden et nøgletal");

        row(page, "gæsteparkering")
                .getByText("Ret", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".ask").getByLabel("Slut").fill("10.30");
        button(page, "Gem").click();
        assertThat(page.locator(".ask")).containsText("Skriv et tidspunkt efter start");
        page.locator(".ask").getByLabel("Slut").fill("11.00");
        button(page, "Gem").click();
        assertThat(page.locator("main h1")).hasText("1 af 2 sager og 25 af 55 minutter går uden et nøgletal");

        button(page, "Gem øjebliksbillede af ét tal").click();
        assertThat(page.locator("main")).containsText("Mødets tal er ikke ændret siden øjebliksbilledet");
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();

        button(page, "Træk mødet tilbage").click();
        page.locator(".ask input").fill("Prøve");
        button(page, "Træk tilbage").click();
        assertThat(page.locator("main .lead")).hasText("Mødet er trukket tilbage: Prøve");
        assertThat(page.locator("main vaadin-button").getByText("Ret")).hasCount(0);
    }

    @Test
    void an_agenda_comes_as_a_file_too() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "moeder");
        button(page, "Indlæs en dagsorden").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("dagsorden.txt", "text/plain", AGENDA.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator(".ask")).containsText("Læst som 4 punkter, 3 med start og slut");
    }
}
