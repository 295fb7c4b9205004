package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves the house for everybody holds nothing that the stricter threshold hides. */
class PublicLevelTest {

    /** 4 persons are shown inside the house (k = 3) and hidden outside (k = 5), and so is the total of all years. */
    @ParameterizedTest
    @EnumSource(value = Format.class, names = "PNG", mode = EnumSource.Mode.EXCLUDE)
    void four_persons_are_in_no_format_for_the_public_nor_are_lines_and_owner(Format format, @TempDir Path folder)
            throws IOException {
        try (SmallHome home = new SmallHome(folder)) {
            String inside = text(home.taken(format, DisclosureLevel.INTERNAL), format);
            String outside = text(home.taken(format, DisclosureLevel.PUBLIC), format);
            assertThat(inside).containsPattern("4[.,]?444");
            assertThat(outside).doesNotContainPattern("4[.,]?444").doesNotContainPattern("27[.,]?775");
            assertThat(outside).doesNotContain("linje 2").doesNotContain("Prøveejeren");
            assertThat(outside).containsPattern("13[.,]?332");
        }
    }

    @Test
    void figures_that_hide_like_others_hide_what_either_hides(@TempDir Path folder) throws IOException {
        try (SmallHome home = new SmallHome(folder)) {
            FigureQuestion question = FigureQuestion.series(
                    home.home().catalogue().figure(SmallHome.FIGURE_ID).orElseThrow(), "165");
            Snapshot now = home.home().snapshot();
            assertThat(now.answer(question).points())
                    .extracting(point -> point.value())
                    .allMatch(Value.Known.class::isInstance);
            assertThat(now.answer(question, DisclosureLevel.PUBLIC).points())
                    .filteredOn(point -> point.value() instanceof Value.Suppressed)
                    .extracting(point -> point.period().toString())
                    .contains("2019");
        }
    }

    /** All text of a file, that of the files within it too. */
    private static String text(byte[] file, Format format) throws IOException {
        return switch (format) {
            case PDF -> {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX, PPTX, XLSX -> unzipped(file);
            case CSV, HTML, SVG, PNG -> new String(file, StandardCharsets.UTF_8);
        };
    }

    private static String unzipped(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                boolean inner = entry.getName().endsWith(".xlsx");
                boolean xml = entry.getName().endsWith(".xml");
                text.append(inner ? unzipped(bytes) : xml ? new String(bytes, StandardCharsets.UTF_8) : "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
