package dk.taellertal.ui.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dk.taellertal.ui.journey.RunningService.Running;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium in which readers use the service; it keeps what their pages asked other hosts for, and what failed. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;

    private final Running service;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Chromium(Running service) {
        this.service = service;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static Path installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Chromium is missing; ./taellertal test says how to get it"));
    }

    /** A reader's own window, with nobody signed in. */
    Page window(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("da-DK"));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onRequest(request -> {
            URI uri = URI.create(request.url());
            if (uri.getHost() != null && !uri.getHost().equals("localhost")) {
                elsewhere.add(request.url());
            }
        });
        page.onPageError(error -> errors.add(page.url() + ": " + error));
        return page;
    }

    /** The first page of somebody who has just signed in, on a large screen. */
    Page signIn(String account) {
        return signIn(account, window(1440, 900, ColorScheme.LIGHT));
    }

    Page signIn(String account, Page page) {
        page.navigate(service.address());
        page.locator("vaadin-login-form input[name=username]").fill(account);
        page.locator("vaadin-login-form input[name=password]").fill("demo");
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    /** Addresses on other hosts that a page asked for; none should. */
    List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /** Errors of scripts. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Chooses in the first field of a name that is shown. */
    static void select(Page page, String field, String word) {
        page.locator("vaadin-select:visible")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(field))))
                .first()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(word).setExact(true))
                .click();
    }

    /** Hands the upload page a file. */
    static void choose(Page page, String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
