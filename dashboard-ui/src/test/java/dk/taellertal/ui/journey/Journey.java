package dk.taellertal.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.taellertal.ui.journey.RunningService.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A class of ways through the pages: one service and one real browser, in which nothing fails or comes from elsewhere. */
@ExtendWith(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    private static final List<String> ACCESSIBLE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    final Running service;
    final Chromium chromium;

    Journey(Running service) {
        this.service = service;
        chromium = new Chromium(service);
    }

    /** What of a page as it stands keeps some reader out, by rules of WCAG 2.2 A and AA that a program can try. */
    static List<String> inaccessible(Page page) {
        // A preview's frame lets no script run, so none can look into it either: waiting for one would never end.
        // A page is judged where it stands: by way of a page of axe's own each would take twice as long.
        return new AxeBuilder(page)
                .setLegacyMode(true).exclude("iframe").withTags(ACCESSIBLE).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** Whether nothing stands out of the window to the right. */
    static boolean fits(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /**
     * What stands on each sheet of paper that a page prints on.
     *
     * @param width of every sheet, in points
     */
    static List<String> sheets(Page page, int width) {
        List<String> sheets = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
                assertThat(Math.round(pdf.getPage(sheet - 1).getMediaBox().getWidth()))
                        .isBetween(width - 1, width + 1);
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                sheets.add(text.getText(pdf).replaceAll("\\s+", " ").strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @AfterEach
    void nothing_came_from_elsewhere_and_nothing_failed() {
        assertThat(chromium.elsewhere()).isEmpty();
        assertThat(chromium.errors()).isEmpty();
    }
}
