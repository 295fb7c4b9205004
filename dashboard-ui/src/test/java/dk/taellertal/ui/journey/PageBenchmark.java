package dk.taellertal.ui.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.taellertal.ui.journey.RunningService.Running;
import dk.taellertal.ui.program.ServiceAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How soon a reader sees a page with charts, and how much is fetched for it. No test: {@code ./taellertal bench page}
 * runs it, and nothing is asserted.
 */
@ExtendWith(RunningService.class)
class PageBenchmark {

    private static final int WARM_UP = 5;
    private static final int PAGES = 15;
    private static final int CHARTS = 300;

    private static final String BUDGET = "budget/2021";
    private static final List<String> CHART_PLACES = List.of(
            "api/v1/figures/neet-16-24/chart.svg?canvas=screen&compare=161",
            "api/v1/figures/kurser-pris-pr-modul/chart.svg?canvas=screen",
            "api/v1/figures/folketal/chart.svg?canvas=narrow&theme=dark");

    private final Running service;

    PageBenchmark(Running service) {
        this.service = service;
    }

    @Test
    void run() throws Exception {
        try (Chromium chromium = new Chromium(service)) {
            for (String place : List.of(BUDGET, "noegletal/neet-16-24?compare=161", "")) {
                page(chromium, place);
            }
        }
        charts();
    }

    /** The browser's cache is empty each time; the service has served others before. */
    private void page(Chromium chromium, String place) {
        List<Double> seconds = new ArrayList<>();
        List<Double> kilobytes = new ArrayList<>();
        int charts = 0;
        for (int i = 0; i < WARM_UP + PAGES; i++) {
            Page page = chromium.signIn("chef", chromium.window(1440, 900, ColorScheme.LIGHT));
            CDPSession cdp = page.context().newCDPSession(page);
            cdp.send("Network.enable");
            cdp.send("Network.clearBrowserCache");
            AtomicLong bytes = new AtomicLong();
            cdp.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate("about:blank");
            long from = System.nanoTime();
            page.navigate(service.address() + place);
            page.waitForFunction("""
                    () => document.querySelector('main h1')
                        && [...document.images].every(image => image.complete && image.naturalWidth > 0)""");
            double taken = (System.nanoTime() - from) / 1e9;
            charts = page.locator("main img").count();
            if (i >= WARM_UP) {
                seconds.add(taken);
                kilobytes.add(bytes.get() / 1000.0);
            }
            page.context().close();
        }
        say(
                "/%s with %d charts, empty cache: median %.2f s, p95 %.2f s; %.0f kB fetched",
                place, charts, at(seconds, 50), at(seconds, 95), at(kilobytes, 50));
    }

    private void charts() throws Exception {
        List<Double> millis = new ArrayList<>();
        ServiceAddress address = ServiceAddress.read(service.home()).orElseThrow();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (int i = 0; i < CHARTS; i++) {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(service.address() + CHART_PLACES.get(i % CHART_PLACES.size())))
                        .header("Authorization", "Bearer " + address.token())
                        .build();
                long from = System.nanoTime();
                if (http.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
                    throw new IllegalStateException("no chart at " + request.uri());
                }
                if (i >= CHARTS / 4) {
                    millis.add((System.nanoTime() - from) / 1e6);
                }
            }
        }
        say("a chart over REST, drawn anew: median %.1f ms, p95 %.1f ms", at(millis, 50), at(millis, 95));
    }

    private static double at(List<Double> measured, int percent) {
        Collections.sort(measured);
        return measured.get(Math.min(measured.size() - 1, measured.size() * percent / 100));
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, "bench page: " + format, arguments));
    }
}
