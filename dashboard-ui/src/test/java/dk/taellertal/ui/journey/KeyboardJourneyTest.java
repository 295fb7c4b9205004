package dk.taellertal.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.taellertal.ui.journey.RunningService.Running;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job by keyboard alone: a file is sent, its effect seen, published, read as a figure and taken into a case. */
class KeyboardJourneyTest extends Journey {

    private static final int MOST_STOPS = 80;
    private static final String ROWS = "Indikator;Område;Periode;Værdi\nsygefravaer;Albertslund;2026;4,6\n";

    KeyboardJourneyTest(Running service) {
        super(service);
    }

    @Test
    void the_main_job_needs_no_mouse_and_what_has_the_focus_is_always_seen() {
        Page page = chromium.window(1440, 900, ColorScheme.LIGHT);
        page.onFileChooser(chooser -> chooser.setFiles(
                new FilePayload("sygefravaer.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8))));
        page.navigate(service.address());
        assertThat(page.locator("vaadin-login-form input[name=username]")).isFocused();
        page.keyboard().type("oekonom");
        page.keyboard().press("Tab");
        page.keyboard().type("demo");
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).containsText("mål følger planen");

        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip")).isFocused();
        to(page, page.locator("nav a", new Page.LocatorOptions().setHasText("Upload")));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/upload$"));
        to(page, page.locator("vaadin-upload vaadin-button"));
        page.keyboard().press("Enter");
        for (String step : new String[] {"Videre til Kontrol", "Videre til Konsekvens", "Videre til Godkend"}) {
            press(page, step);
            assertThat(Chromium.button(page, step)).hasCount(0);
            assertThat(page.locator("main h1")).isFocused();
            assertThat(inaccessible(page)).as(step).isEmpty();
        }
        press(page, "Publicér filen");
        assertThat(page.locator("main h1")).hasText("Filen er publiceret");
        assertThat(inaccessible(page)).isEmpty();

        page.keyboard().press("/");
        page.keyboard().type("sygefravær");
        assertThat(page.locator("#found a").first()).isVisible();
        page.keyboard().press("Enter");
        // 4.9 in 2025 and 4.6 in 2026: 0.3 less.
        assertThat(page.locator("main h1")).containsText("faldt 0,3 pct.point til 4,6 pct. i 2026");
        // Told to one decimal, a deviation may be one of them beside itself.
        assertThat(page.locator("main figure .note")).containsText("kan skille 0,1 fra");
        press(page, "Brug i sag");
        Locator take = page.locator("vaadin-dialog a.primary");
        assertThat(inaccessible(page)).isEmpty();
        to(page, take);
        Download file = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(file.suggestedFilename()).endsWith(".docx");
        page.keyboard().press("Escape");
        assertThat(take).isHidden();
    }

    private static void press(Page page, String name) {
        Locator button = Chromium.button(page, name);
        assertThat(button).isEnabled();
        to(page, button);
        page.keyboard().press("Enter");
    }

    /** Goes on by Tab until something has the focus; each stop on the way is to be seen. */
    private static void to(Page page, Locator wanted) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) wanted.first()
                    .evaluate("e => e === document.activeElement || e.contains(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate(UNSEEN))
                    .as("has the focus without being seen")
                    .isEqualTo("");
        }
        throw new AssertionError("not reached by " + MOST_STOPS + " stops: " + wanted);
    }

    /** The name of what has the focus where its outline, or that of a part of it, cannot be seen. */
    private static final String UNSEEN = """
            () => {
              let e = document.activeElement;
              if (!e || e === document.body || e.tagName === 'IFRAME') return '';
              const seen = x => { const s = getComputedStyle(x); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1 || s.boxShadow !== 'none'; };
              const parts = [e, ...e.querySelectorAll('*'), ...(e.shadowRoot ? e.shadowRoot.querySelectorAll('*') : [])];
              for (let p = e.parentElement; p && parts.length < 500; p = p.parentElement) { parts.push(p); if (p.shadowRoot) parts.push(...p.shadowRoot.querySelectorAll('*')); if (p.tagName.includes('-')) break; }
              const box = e.getBoundingClientRect();
              return parts.some(seen) && box.width > 0 ? '' : e.outerHTML.slice(0, 200);
            }""";
}
