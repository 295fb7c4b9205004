package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static dk.taellertal.ui.journey.Chromium.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.taellertal.ui.journey.RunningService.Running;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An economist changes what a figure means, in a real browser against the real service. */
class DefineJourneyTest extends Journey {

    DefineJourneyTest(Running service) {
        super(service);
    }

    @Test
    void a_change_is_edited_its_effect_seen_approved_and_the_page_before_it_still_shown() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "noegletal/neet-16-24");
        assertThat(page.locator(".sentence")).containsText("divideret med Alle personer 16–24 år");
        page.getByText("Ret definitionen").click();
        assertThat(page.locator("main h1")).containsText("Ret definitionen af Unge uden uddannelse og job");
        assertThat(page.locator(".live .arith tr").first()).containsText("10,83 pct.");

        select(page, "Ganget med", "1.000");
        // 392/3618 · 1000 = 108.35 while the unit still says per cent
        assertThat(page.locator(".live .arith tr").first()).containsText("108,35");
        assertThat(page.locator(".live")).containsText("ganget med 1.000");
        assertThat(button(page, "Godkend, og tag i brug")).isDisabled();
        select(page, "Gælder fra", "2019");
        button(page, "Vis virkningen").click();
        assertThat(page.getByText("Der mangler noget i de markerede felter.")).isVisible();
        page.getByLabel("Hvad er ændret").fill("Nu pr. 1.000");
        page.keyboard().press("Tab");
        button(page, "Vis virkningen").click();
        Locator rows = page.locator(".effect tbody tr");
        assertThat(page.locator(".effect")).containsText("1 af 12 værdier bliver anderledes");
        assertThat(rows.nth(0)).containsText("2019");
        assertThat(rows.nth(0)).containsText("108,35");
        // 366/3645 = 10.04 per cent in 2018, before and after
        assertThat(rows.nth(1)).hasText("201810,0410,04");
        button(page, "Godkend, og tag i brug").click();

        assertThat(page.locator("main h1")).containsText("kan ikke holdes op mod 2018");
        assertThat(page.locator("table.years th.broken")).containsText("2019");
        assertThat(page.locator(".definition"))
                .containsText("Brud fra 2019: version 2 af definitionen gælder (Nu pr. 1.000)");
        assertThat(page.locator("figcaption")).containsText("ny definition fra 2019: Nu pr. 1.000");
        JsonNode now = service.json(service.send(service.as("chef", "api/v1/figures/neet-16-24")));
        assertThat(now.get("breaks").get(0).get("period").asString()).isEqualTo("2019");
        assertThat(now.get("definitionVersion").asInt()).isEqualTo(2);
        assertThat(new String(
                        service.send(service.as("chef", "api/v1/figures/neet-16-24/chart.svg"))
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("ny definition");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("version 1"))
                .click();
        assertThat(page.locator(".banner")).containsText("regnet med version 1 af definitionen");
        assertThat(page.locator("main h1")).containsText("til 10,83 pct. i 2019");
        assertThat(page.locator("table.years th.broken")).hasCount(0);
        JsonNode before = service.json(
                service.send(service.as("chef", "api/v1/figures/neet-16-24?definitionVersion=1&from=2019")));
        assertThat(before.get("points").get(0).get("value").asString()).isEqualTo("10.83471531");
        assertThat(service.send(service.as("chef", "api/v1/figures/neet-16-24?definitionVersion=7"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_new_figure_is_made_with_live_values_and_a_code_nobody_has_is_named() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "noegletal/nyt");
        select(page, "Form", "En sum");
        select(page, "Datasæt", "Unge uden uddannelse og job (NEET2)");
        button(page, "Afgræns").first().click();
        assertThat(page.locator(".live")).containsText("Vælg koder i hver afgrænsning");
        select(page, "Kategori", "Status");
        Locator codes = page.getByLabel("Koder", new Page.GetByLabelOptions().setExact(true));
        codes.click();
        page.locator("vaadin-multi-select-combo-box-item", new Page.LocatorOptions().setHasText("10 Ikke aktive"))
                .click();
        page.keyboard().press("Escape");
        assertThat(page.locator(".live .arith tr").first()).containsText("392");
        button(page, "Vis virkningen").click();
        assertThat(page.getByText("Der mangler noget i de markerede felter.")).isVisible();
        page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(true)).fill("Unge uden job");
        page.getByLabel("Spørgsmål, tallet svarer på").fill("Hvor mange?");
        page.getByLabel("Ejer", new Page.GetByLabelOptions().setExact(true)).fill("Jobcentret");
        page.getByLabel("Enhed", new Page.GetByLabelOptions().setExact(true)).fill("personer");
        page.getByLabel("Kaldes", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Unge");
        page.keyboard().press("Tab");
        button(page, "Vis virkningen").click();
        assertThat(page.locator(".effect")).containsText("12 af 12 værdier");
        button(page, "Godkend, og tag i brug").click();
        assertThat(page.locator("main h1")).containsText("392");
        assertThat(page.locator(".sentence")).containsText("Unge (Personer i Unge uden uddannelse og job (NEET2)");
    }

    @Test
    void a_chief_reads_the_definition_and_cannot_change_it() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "noegletal/sygefravaer");
        assertThat(page.locator(".sentence")).isVisible();
        assertThat(page.getByText("Ret definitionen")).hasCount(0);
        page.navigate(service.address() + "noegletal/sygefravaer/rediger");
        assertThat(button(page, "Godkend, og tag i brug")).hasCount(0);
    }

    @Test
    void a_headline_is_written_stands_on_page_and_picture_and_gives_way_to_the_programs_own() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "noegletal/kurser-pris-pr-modul");
        String finding = page.locator("main h1").textContent();
        button(page, "Ret overskriften").click();
        page.getByLabel("Overskrift", new Page.GetByLabelOptions().setExact(true))
                .fill("Et modul kostede 16.694 kr. i 2019, 99 kr. mindre end ventet");
        page.keyboard().press("Tab");
        // 99 is neither a price nor a change of one.
        assertThat(page.locator("vaadin-dialog"))
                .containsText("ikke er nøgletallets værdier, ændringer, måltal eller perioder: 99.");
        assertThat(inaccessible(page)).isEmpty();
        button(page, "Sæt overskriften").click();

        assertThat(page.locator("main h1")).hasText("Et modul kostede 16.694 kr. i 2019, 99 kr. mindre end ventet");
        assertThat(page.locator("main article")).containsText("Overskriften er skrevet af oekonom");
        assertThat(page.locator("main article")).containsText("Programmets egen: " + finding);
        assertThat(chart()).contains("99 kr. mindre end ventet");
        Page reader = chromium.signIn("chef");
        reader.navigate(service.address() + "noegletal/kurser-pris-pr-modul");
        assertThat(reader.locator("main h1")).containsText("99 kr. mindre end ventet");
        assertThat(button(reader, "Ret overskriften")).hasCount(0);

        button(page, "Ret overskriften").click();
        button(page, "Brug programmets egen").click();
        assertThat(page.locator("main h1")).hasText(finding);
        assertThat(chart()).doesNotContain("99 kr. mindre end ventet");
    }

    private String chart() {
        return new String(
                service.send(service.as("chef", "api/v1/figures/kurser-pris-pr-modul/chart.svg"))
                        .body(),
                StandardCharsets.UTF_8);
    }
}
