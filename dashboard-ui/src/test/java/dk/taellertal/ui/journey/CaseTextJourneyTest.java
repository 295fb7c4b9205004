package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import org.junit.jupiter.api.Test;

/** A caseworker checks the numbers of a text. */
class CaseTextJourneyTest extends Journey {

    CaseTextJourneyTest(Running service) {
        super(service);
    }

    /** 2018 cost 310,988 kr. by the minutes, not 310,989; the price of an elective is in no file. */
    @Test
    void a_text_is_pasted_and_each_number_says_whether_it_can_be_trusted() {
        Page page = chromium.signIn("laeser", chromium.window(360, 740, ColorScheme.LIGHT));
        page.navigate(service.address() + "moeder");
        page.getByText("Tjek tallene i en sagsfremstilling").click();
        button(page, "Tjek tallene").click();
        assertThat(page.locator(".ask [role=alert]")).hasText("Filen har ingen tekst.");

        page.locator("vaadin-text-area textarea").fill("""
                Valgfaget koster 7.200-7.500 kr.

                Udgifter til diplom- og master-moduler:

                \t2016\t2017\t2018\t2019
                Forbrug\t172.980 kr.\t378.046 kr.\t310.989 kr.\t350.575 kr.
                """);
        button(page, "Tjek tallene").click();
        assertThat(page.locator("main h1")).hasText("5 tal i teksten: 3 stemmer, ét har ingen kendt kilde, ét afviger");
        assertThat(page.locator(".stated.differs")).hasText("310.9894");
        assertThat(page.locator("tbody tr").nth(1)).containsText("Stemmer");
        assertThat(page.locator("tbody tr").nth(1)).containsText("kursusudgifter-2016-2019.tsv");
        assertThat(page.locator("tbody tr").nth(3)).containsText("310.988");
        assertThat(page.locator("tbody tr").nth(0)).containsText("Ukendt kilde");
        assertThat(fits(page)).isTrue();
        assertThat(inaccessible(page)).isEmpty();

        page.locator("vaadin-text-area textarea").fill("Sagen om 010190-1234 er lukket.");
        button(page, "Tjek tallene").click();
        assertThat(page.locator(".ask [role=alert]")).containsText("CPR-nummer");
        assertThat(page.locator(".stated")).hasCount(0);
    }
}
