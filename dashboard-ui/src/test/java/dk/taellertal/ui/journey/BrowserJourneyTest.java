package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.taellertal.ui.journey.Chromium.button;
import static dk.taellertal.ui.journey.Chromium.choose;
import static dk.taellertal.ui.journey.Chromium.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.taellertal.ui.journey.RunningService.Running;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The main job in a real browser against the real service. */
class BrowserJourneyTest extends Journey {

    BrowserJourneyTest(Running service) {
        super(service);
    }

    @Test
    void a_chief_sees_five_lives_and_two_holes_and_reads_where_a_number_comes_from() {
        Page page = chromium.signIn("chef");
        assertThat(page.locator(".lives h2"))
                .hasText(new String[] {"Børneliv", "Ungeliv", "Erhvervsliv", "Voksenliv", "Ældreliv", "Organisation"});
        Locator holes = page.locator(".holerow");
        assertThat(holes).hasCount(2);
        assertThat(holes.nth(0)).containsText("Et stærkere Albertslund");
        assertThat(holes.nth(1)).containsText("Et rigere Albertslund");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unge uden uddannelse og job, 16–24 år"))
                .click();
        assertThat(page.locator("main h1")).containsText("10,83 pct. i 2019");
        assertThat(page.locator("table.years tr.em")).containsText("10,83");
        assertThat(page.locator("aside")).containsText("NEET2-2008-2019.csv");
        assertThat(page.locator("aside")).containsText("Et klogere Albertslund");
        assertThat(page.locator("img.chart")).isVisible();
        page.waitForFunction(
                "() => { const chart = document.querySelector('img.chart'); return chart.complete && chart.naturalWidth > 0; }");
    }

    @Test
    void a_value_of_many_lines_is_followed_page_by_page() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "noegletal/nettodrift-regnskab");
        Locator lines = page.locator("aside dd", new Page.LocatorOptions().setHasText("De næste linjer"));
        String ranges = lines.locator("span").first().textContent();
        List<Integer> first = numbers(ranges.substring(0, ranges.indexOf('…')));
        page.getByText("De næste linjer").first().click();
        Locator behind = page.locator("aside dd", new Page.LocatorOptions().setHasText("Efter linje"))
                .first();
        assertThat(behind).isVisible();
        // Twelve ranges at a time: the page behind begins where the first one ended.
        List<Integer> second = numbers(behind.textContent());
        assertThat(second.getFirst()).isEqualTo(first.getLast());
        assertThat(second.get(1)).isGreaterThan(first.getLast());
    }

    private static List<Integer> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    @Test
    void a_chief_cannot_open_the_upload_page() {
        Page page = chromium.signIn("chef");
        page.navigate(service.address() + "upload");
        assertThat(page.locator("vaadin-upload")).hasCount(0);
    }

    @Test
    void an_economist_sees_every_fault_with_line_and_column_before_anything_is_kept() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "upload");
        choose(
                page,
                "fejl.csv",
                "Indikator;Område;Periode;Værdi\nkarakterer;Alberslund;2026/27;7,3\nkarakterer;Glostrup;2026/27;7,3,1\n");
        button(page, "Videre til Kontrol").click();
        assertThat(page.locator("main h1")).hasText("Filen er afvist");
        Locator faults = page.locator(".find > li");
        assertThat(faults).hasCount(2);
        assertThat(faults.nth(0)).containsText("linje 2, kolonne 'Område'");
        assertThat(faults.nth(1)).containsText("7,3,1");
        assertThat(page.locator(".rawfile mark.err")).hasText(new String[] {"Alberslund", "7,3,1"});
        assertThat(button(page, "Videre til Konsekvens")).isDisabled();
        assertThat(inaccessible(page)).isEmpty();

        button(page, "Vælg en anden fil").click();
        assertThat(page.locator(".history tbody tr").first()).containsText("2 fejl; intet er gemt");
    }

    @Test
    void an_answered_question_is_kept_when_going_back_and_remembered_for_the_next_file() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "upload");
        String header = "Indikator;Område;Periode;Værdi\n";
        choose(page, "idraet.csv", header + "idraetsudgift;Albertslund;2026;1.218\n");
        assertThat(page.locator("main h1")).hasText("Filen er læst som Målindikatorer");
        button(page, "Videre til Kontrol").click();
        assertThat(page.locator("[aria-current=step]")).containsText("Kontrol");
        assertThat(button(page, "Videre til Konsekvens")).isDisabled();
        assertThat(inaccessible(page)).isEmpty();
        page.locator("vaadin-radio-button").first().click();
        button(page, "Videre til Konsekvens").click();
        assertThat(page.locator(".changes")).containsText("1.218");

        button(page, "Tilbage").click();
        assertThat(page.locator("main h1")).hasText("Filen kan publiceres");
        button(page, "Tilbage").click();
        assertThat(page.locator("main h1")).hasText("Filen er læst som Målindikatorer");
        button(page, "Videre til Kontrol").click();
        button(page, "Videre til Konsekvens").click();
        assertThat(page.locator(".changes")).containsText("1.218");
        page.goBack();
        assertThat(page.locator("main h1")).hasText("Filen kan publiceres");
        page.goBack();
        assertThat(page.locator("main h1")).hasText("Filen er læst som Målindikatorer");
        page.reload();
        assertThat(page.locator("main h1")).hasText("Filen er læst som Målindikatorer");
        page.navigate(service.address() + "upload?trin=5");
        button(page, "Publicér filen").click();
        assertThat(page.locator("main h1")).hasText("Filen er publiceret");
        page.locator(".ask input").fill("Idræt fra Kultur");
        button(page, "Gem kildeprofil").click();
        assertThat(page.locator(".ask")).containsText("Svarene er gemt");
        button(page, "Fortryd").click();
        assertThat(page.locator(".history tbody tr").first()).containsText("Fortrudt");

        choose(page, "idraet-2027.csv", header + "idraetsudgift;Albertslund;2027;1.300\n");
        button(page, "Videre til Kontrol").click();
        assertThat(page.locator("main h1")).hasText("Filen kan publiceres");
        assertThat(page.locator(".find")).containsText("Svarene er husket i kildeprofilen Idræt fra Kultur");
        button(page, "Vælg en anden fil").click();
        assertThat(page.locator(".history")).isVisible();
    }

    @Test
    void an_unknown_file_is_described_published_and_answers_in_a_new_figure() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "upload");
        choose(
                page,
                "udlaan.csv",
                "Filial;År;Antal udlån\nHovedbiblioteket;2020;30.000\nFilialen;2020;25.462\nFilialen;2019;25.000\n");
        assertThat(page.locator("main h1")).hasText("Hvad er det for en fil?");
        button(page, "Beskriv filen som et nyt datasæt").click();
        button(page, "Gem datasættet, og læs filen").click();
        assertThat(page.locator(".faults")).containsText("Kilden mangler");
        assertThat(inaccessible(page)).isEmpty();
        page.getByLabel("Kilde", new Page.GetByLabelOptions().setExact(true)).fill("Bibliotekssystemet");
        button(page, "Gem datasættet, og læs filen").click();
        assertThat(page.locator("main h1")).hasText("Filen er læst som udlaan");
        button(page, "Videre til Kontrol").click();
        button(page, "Videre til Konsekvens").click();
        button(page, "Videre til Godkend").click();
        button(page, "Publicér filen").click();
        assertThat(page.locator("main h1")).hasText("Filen er publiceret");

        page.getByLabel("Nøgletallets navn").fill("Udlån pr. borger");
        page.getByLabel("Hvad svarer det på").fill("Hvor meget læser borgerne?");
        page.getByLabel("Ansvarlig").fill("Biblioteket");
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText("Sat i forhold til"))
                .click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Folketal efter civilstand"))
                .first()
                .click();
        button(page, "Gem nøgletallet").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Udlån pr. borger"))
                .click();
        // 30,000 + 25,462 = 55,462 loans; 27,731 citizens on 1 January 2020: 2.0 each.
        assertThat(page.locator("main h1")).containsText("2,0");
    }

    @Test
    void a_column_with_a_name_nobody_knows_is_pointed_out() {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "upload");
        choose(page, "karakterer.csv", "Indikator;Kommune;Skoleår;Snit\nkarakterer;Albertslund;2026/27;7,2\n");
        assertThat(page.locator("main h1")).hasText("Hvad er det for en fil?");
        select(page, "Datasæt", "Målindikatorer");
        assertThat(page.locator("main h1")).hasText("Hvad er det for en fil?");
        select(page, "Periode", "Skoleår");
        assertThat(page.locator("main")).containsText("men der mangler: Værdi");
        select(page, "Værdi", "Snit");
        assertThat(page.locator("main h1")).hasText("Filen er læst som Målindikatorer");
        assertThat(page.locator("main table").first()).containsText("Snit");
        button(page, "Videre til Kontrol").click();
        button(page, "Videre til Konsekvens").click();
        assertThat(page.locator(".changes table")).containsText("7,2");
        button(page, "Vælg en anden fil").click();
        assertThat(page.locator(".history")).isVisible();
    }

    /** Two readers send at the same moment: one waits and is told so, and both are published. */
    @Test
    void two_people_stand_in_line() {
        Page first = chromium.signIn("oekonom");
        Page second = chromium.signIn("admin");
        for (Page page : new Page[] {first, second}) {
            page.navigate(service.address() + "upload");
        }
        choose(first, "skoler.csv", lines("karakterer", 2030));
        choose(second, "idraet.csv", lines("idraetsudgift", 2030));
        for (Page page : new Page[] {first, second}) {
            button(page, "Videre til Kontrol").click();
            button(page, "Videre til Konsekvens").click();
            button(page, "Videre til Godkend").click();
            assertThat(button(page, "Publicér filen")).isEnabled();
        }
        button(first, "Publicér filen").click();
        button(second, "Publicér filen").click();
        for (Page page : new Page[] {first, second}) {
            assertThat(page.locator("main h1")).hasText("Filen er publiceret");
            button(page, "Fortryd").click();
            assertThat(page.locator(".history")).isVisible();
        }
        for (String file : new String[] {"skoler.csv", "idraet.csv"}) {
            assertThat(second.locator(".history tbody tr", new Page.LocatorOptions().setHasText(file))
                            .first())
                    .containsText("Fortrudt");
        }
    }

    private static String lines(String indicator, int year) {
        return "Indikator;Område;Periode;Værdi\n%s;Albertslund;%s;7,1\n"
                .formatted(indicator, indicator.equals("karakterer") ? year + "/" + (year + 1) % 100 : year);
    }

    @Test
    void a_second_person_approves_what_the_first_one_sent() {
        Page sender = chromium.signIn("oekonom");
        sender.navigate(service.address() + "upload");
        choose(sender, "frivillige.csv", "År;Frivillige i alt\n2020;130\n2021;140\n");
        button(sender, "Videre til Kontrol").click();
        button(sender, "Videre til Konsekvens").click();
        button(sender, "Videre til Godkend").click();
        button(sender, "Send til godkendelse").click();
        assertThat(sender.locator("main h1")).hasText("Filen venter på godkendelse");
        button(sender, "Upload en fil mere").click();
        assertThat(sender.locator(".waiting")).containsText("er din egen");

        Page second = chromium.signIn("admin");
        second.navigate(service.address() + "upload");
        second.getByText("Se og afgør frivillige.csv").click();
        assertThat(second.locator("main h1")).hasText("Skal frivillige.csv gælde?");
        assertThat(second.locator(".side")).containsText("Nye");
        button(second, "Godkend og publicér").click();
        assertThat(second.locator("main h1")).hasText("Filen er godkendt og publiceret");
        second.getByText("Til uploads").click();
        assertThat(second.locator(".history tbody tr").first()).containsText("Godkendt af admin");
    }

    @Test
    void an_economist_publishes_sees_a_value_change_undoes_and_downloads_the_chart() throws IOException {
        Page page = chromium.signIn("oekonom");
        page.navigate(service.address() + "upload");
        choose(page, "fravaer.csv", "Indikator;Område;Periode;Værdi\nfravaer-over-10;Albertslund;2026/27;19,5\n");
        button(page, "Videre til Kontrol").click();
        assertThat(page.locator("main h1")).hasText("Filen kan publiceres");
        button(page, "Videre til Konsekvens").click();
        assertThat(page.locator(".changes table")).containsText("19,5");
        button(page, "Videre til Godkend").click();
        button(page, "Publicér filen").click();
        assertThat(page.locator("main h1")).hasText("Filen er publiceret");

        page.navigate(service.address() + "noegletal/fravaer-over-10-pct");
        // 23.2 per cent in 2025/26 less 19.5 is 3.7 percentage points.
        assertThat(page.locator("main h1")).containsText("faldt 3,7 pct.point til 19,5 pct.");

        page.navigate(service.address() + "upload");
        button(page, "Fortryd fravaer.csv").click();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".history tbody tr").first()).containsText("Fortrudt");

        page.navigate(service.address() + "noegletal/fravaer-over-10-pct");
        assertThat(page.locator("main h1")).containsText("til 23,2 pct.");
        button(page, "Brug i sag").click();
        select(page, "Format", "Billede (.png, 300 dpi)");
        Download download =
                page.waitForDownload(() -> page.getByText("Hent billede").click());
        try (InputStream picture = download.createReadStream()) {
            assertThat(ImageIO.read(picture).getWidth()).isEqualTo(1890);
        }
        assertThat(download.suggestedFilename()).isEqualTo("fravaer-over-10-pct.png");
    }
}
