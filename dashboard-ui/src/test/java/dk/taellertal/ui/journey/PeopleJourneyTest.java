package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People at work with objectives in a real browser; the account "chef" answers for Skoler & Uddannelse. */
class PeopleJourneyTest extends Journey {

    /** Led by Skoler & Uddannelse; another objective than the one that is answered for. */
    private static final String OWN = "maal/plads-til-den-enkelte";

    PeopleJourneyTest(Running service) {
        super(service);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    @Test
    void a_chief_answers_a_round_on_a_telephone() {
        Page page = chromium.signIn("chef", chromium.window(360, 800, ColorScheme.LIGHT));
        page.navigate(service.address() + "mine");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svar: Timerne bliver holdt"))
                .click();
        assertThat(page.locator("main h1")).containsText("mål er besvaret");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Svar: Timerne bliver holdt"))
                .click();
        page.locator("vaadin-checkbox", new Page.LocatorOptions().setHasText("omskriv"))
                .locator("input")
                .check();
        field(page, "Ny ordlyd").fill("Eleverne får deres timer");
        press(page, "Gem svaret");

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Timerne bliver holdt")))
                .containsText("Eleverne får deres timer");
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        page.navigate(service.address() + "mine");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svar: Timerne bliver holdt")))
                .hasCount(0);
    }

    private void create(String name, String figure) {
        assertThat(service.send(service.as("oekonom", "api/v1/objectives")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("""
                                        {"name": "%s", "goal": "et-staerkere-albertslund", "lifeArea": "erhvervsliv",
                                         "lead": "By, Kultur & Miljø", "indicators": [{"figure": "%s"}]}""".formatted(name, figure))))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void an_objective_goes_on_in_another_on_its_page_and_not_without_the_other_lead() {
        create("Byen vokser", "folketal");
        create("Byen trives", "neet-16-24");
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "maal/byen-vokser");
        press(page, "Skriv sammen");
        page.locator(".ask .primary").click();
        assertThat(page.locator(".ask")).containsText("Skal udfyldes");
        choose(page, "Byen trives");
        assertThat(page.locator(".ask")).containsText("»Byen trives« får 2 nøgletal og 0 målplaner");
        assertThat(inaccessible(page)).isEmpty();
        page.locator(".ask .primary").click();
        assertThat(page.locator("main h1")).containsText("Byen trives");
        page.navigate(service.address() + "maal/byen-vokser");
        assertThat(page.locator("main h1")).containsText("Byen trives");

        Page chief = chromium.signIn("chef");
        chief.navigate(service.address() + OWN);
        press(chief, "Skriv sammen");
        choose(chief, "Byen trives");
        chief.locator(".ask .primary").click();
        assertThat(chief.locator(".ask .err")).containsText("når Skoler & Uddannelse og By, Kultur & Miljø er enige");
    }

    private static void choose(Page page, String objective) {
        page.locator(".ask vaadin-combo-box input").fill(objective);
        page.locator("vaadin-combo-box-item").first().click();
    }

    @Test
    void a_round_prints_its_progress_and_then_one_sheet_for_each_life_area() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "runder");
        page.locator("main li a").first().click();
        assertThat(page.locator("main h1")).containsText("mål er besvaret");

        // A3 across is 1,191 points wide, A4 across 842. The demo's round is about two life areas.
        for (int width : new int[] {1191, 842}) {
            page.evaluate("a3 => document.getElementById('main').classList.toggle('a3', a3)", width == 1191);
            List<String> sheets = sheets(page, width);
            assertThat(sheets).hasSize(3);
            assertThat(sheets.get(1)).startsWith("Børneliv ");
            assertThat(sheets.get(2)).startsWith("Ungeliv ").contains("Intet mål endnu Et stærkere Albertslund");
        }
    }

    @Test
    void two_browsers_edit_the_same_objective_and_the_second_chooses_and_loses_nothing() {
        Page first = chromium.signIn("chef");
        Page second = chromium.signIn("oekonom");
        for (Page page : new Page[] {first, second}) {
            page.navigate(service.address() + OWN);
            press(page, "Ret målet");
            assertThat(page.locator("main h1")).containsText("Ret målet");
        }
        field(first, "Mål, som en borger ville sige det").fill("Alle klasser har plads");
        press(first, "Gem målet");
        assertThat(first.locator("main h1")).containsText("Alle klasser har plads");

        field(second, "Mål, som en borger ville sige det").fill("Klasserne er ikke for store");
        field(second, "Grund til ændringen").fill("klarere");
        press(second, "Gem målet");
        Locator conflict = second.locator(".ask");
        assertThat(conflict).containsText("En anden gemte");
        assertThat(conflict).containsText("Alle klasser har plads");
        assertThat(conflict).containsText("Klasserne er ikke for store");
        assertThat(conflict).containsText("chef gemte");
        press(second, "Gem det valgte");

        assertThat(second.locator("main h1")).containsText("Klasserne er ikke for store");
        assertThat(second.locator("main")).containsText("Ændret 3 gange");
    }

    @Test
    void a_comment_is_written_on_the_page_and_taken_away_by_an_administrator() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "maal/boern-trives-i-skolen");
        page.locator("vaadin-button.primary", new Page.LocatorOptions().setHasText("Skriv kommentar"))
                .first()
                .click();
        field(page, "Kommentar").fill("Trivslen er målt før sommer.");
        press(page, "Gem kommentaren");
        assertThat(page.locator("main")).containsText("Trivslen er målt før sommer.");

        Page admin = chromium.signIn("admin");
        admin.navigate(service.address() + "maal/boern-trives-i-skolen");
        admin.locator("vaadin-button", new Page.LocatorOptions().setHasText("Fjern kommentaren til"))
                .first()
                .click();
        field(admin, "Grund").fill("skrevet på det forkerte mål");
        press(admin, "Fjern kommentaren");
        assertThat(admin.locator("main")).containsText("Fjernet. Grund: skrevet på det forkerte mål");
        assertThat(admin.locator("main")).not().containsText("Trivslen er målt før sommer.");
    }

    @Test
    void a_hole_is_filled_with_a_new_objective_and_open_again_once_it_is_retired() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "maal/nyt?goal=et-staerkere-albertslund&life=ungeliv");
        field(page, "Mål, som en borger ville sige det").fill("Unge vil blive boende");
        press(page, "Gem målet");
        assertThat(page.locator("main h1")).containsText("Unge vil blive boende");

        page.navigate(service.address());
        assertThat(page.locator(".holerow")).hasCount(1);
        page.navigate(service.address() + "maal/unge-vil-blive-boende");
        press(page, "Lad målet udgå");
        field(page, "Grund").fill("prøvet");
        page.locator(".ask vaadin-button.primary").click();
        assertThat(page.locator("main")).containsText("Målet er udgået");
        page.navigate(service.address());
        assertThat(page.locator(".holerow")).hasCount(2);
    }

    @Test
    void a_chief_says_where_mail_reaches_them_on_a_telephone_and_a_reader_is_not_asked() {
        Page page = chromium.signIn("nabochef", chromium.window(360, 800, ColorScheme.LIGHT));
        page.navigate(service.address() + "mine");
        assertThat(page.locator("main")).containsText("Du får ingen påmindelser på e-mail.");
        press(page, "Ret påmindelser");
        assertThat(page.locator(".ask")).containsText("Der er ikke sat en mailserver op");
        page.locator("vaadin-email-field input").fill("nabochef");
        press(page, "Gem");
        assertThat(page.locator(".ask")).containsText("Skriv én e-mailadresse");
        assertThat(inaccessible(page)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);

        page.locator("vaadin-email-field input").fill("nabochef@kommune.example");
        press(page, "Gem");
        assertThat(page.locator(".ask")).hasCount(0);
        press(page, "Ret påmindelser");
        assertThat(page.locator("vaadin-email-field input")).hasValue("nabochef@kommune.example");
        press(page, "Annullér");
        assertThat(page.locator(".ask")).hasCount(0);

        Page reader = chromium.signIn("laeser");
        reader.navigate(service.address() + "mine");
        assertThat(reader.locator("main h1")).isVisible();
        assertThat(reader.locator("vaadin-button", new Page.LocatorOptions().setHasText("Ret påmindelser")))
                .hasCount(0);
    }

    @Test
    void an_administrator_writes_down_what_the_council_adopted_and_a_second_one_loses_nothing() {
        Page page = chromium.signIn("admin");
        page.navigate(service.address() + "maaldaekning");
        page.locator("main a.button", new Page.LocatorOptions().setHasText("Ny målsætning"))
                .click();
        press(page, "Gem målsætningen");
        assertThat(page.locator("main")).containsText("Målsætningen er ikke gemt");
        field(page, "Navn").fill("Et åbnere Albertslund");
        field(page, "Vedtaget den").focus();
        page.keyboard().insertText("8.12.2022");
        // What is typed opens the calendar a moment later; the key closes it.
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        field(page, "Politik, den står i").fill("Borgerpolitik");
        page.getByLabel("Voksenliv").check();
        // While a calendar is open or closing, the rest of the page is hidden from those who do not see it.
        assertThat(page.locator(".skip[aria-hidden]")).hasCount(0);
        assertThat(inaccessible(page)).isEmpty();
        press(page, "Gem målsætningen");
        assertThat(page.locator("main h1")).containsText("Et åbnere Albertslund");
        assertThat(page.locator("main .lead"))
                .containsText(
                        "Vedtaget af Kommunalbestyrelsen 08.12.2022. Den står i Borgerpolitik. Den gælder Voksenliv.");
        assertThat(page.locator("main")).containsText("0 mål, og 1 liv har ingen");

        Page second = chromium.signIn("admin");
        String place = service.address() + "maalsaetning/et-aabnere-albertslund";
        second.navigate(place);
        press(second, "Ret målsætningen");
        press(page, "Ret målsætningen");
        field(page, "Navn").fill("Et åbent Albertslund");
        press(page, "Gem målsætningen");
        assertThat(page.locator("main h1")).containsText("Et åbent Albertslund");
        field(second, "Navn").fill("Et helt åbent Albertslund");
        press(second, "Gem målsætningen");
        assertThat(second.locator(".ask")).containsText("En anden gemte, mens du rettede. Vælg for 1 felter");
        press(second, "Gem det valgte");
        assertThat(second.locator("main h1")).containsText("Et helt åbent Albertslund");
        assertThat(second.locator("main")).containsText("Ændret 3 gange");

        press(second, "Ophæv målsætningen");
        field(second, "Grund").fill("prøvet");
        second.locator(".ask .primary").click();
        assertThat(second.locator("main .lead")).containsText("Målsætningen er ophævet.");

        Page reader = chromium.signIn("laeser");
        reader.navigate(place);
        assertThat(reader.locator("main h1")).isVisible();
        assertThat(reader.locator("vaadin-button", new Page.LocatorOptions().setHasText("Tag målsætningen frem igen")))
                .hasCount(0);
        reader.navigate(service.address() + "maalsaetning/ny");
        assertThat(reader.locator("main")).containsText("404");
    }

    @Test
    void a_reader_sees_an_objective_and_changes_nothing() {
        Page page = chromium.signIn("laeser");
        page.navigate(service.address() + OWN);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Ret målet")))
                .hasCount(0);
        assertThat(page.locator("header nav")).not().containsText("Mine");
        page.navigate(service.address() + "maal/nyt");
        assertThat(page.locator("main")).containsText("404");
    }
}
