package dk.taellertal.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.taellertal.core.disclosure.DisclosureLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office files, opened by another office program; skipped aloud where this machine has none. */
class LibreOfficeTest {

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"DOCX", "PPTX", "XLSX"})
    void libre_office_reads_headline_and_code(Format format, @TempDir Path folder) throws Exception {
        Path office = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of(""));
        skipAloud(!office.toString().isEmpty(), "soffice is not on the PATH: %s is not opened by LibreOffice", format);
        try (SmallHome home = new SmallHome(folder)) {
            Path file = folder.resolve("export." + format.ending());
            Files.write(file, home.taken(format, DisclosureLevel.INTERNAL));
            String said = converted(office, file, folder);
            skipAloud(
                    !said.contains("could not be loaded") || format == Format.DOCX,
                    "this LibreOffice has no program for %s",
                    format);
            Path pdf = folder.resolve("export.pdf");
            assertThat(pdf).as(said).exists();
            var block = home.document(DisclosureLevel.INTERNAL).blocks().getFirst();
            // A chart of the slide's own is read where it has a legend of its series; the others have the numbers.
            String read = format == Format.PPTX ? "Albertslund, point" : "13.332";
            assertThat(text(pdf)).contains(read, block.code());
        }
    }

    private static void skipAloud(boolean there, String message, Format format) {
        if (!there) {
            System.err.println("SKIPPED: " + message.formatted(format));
        }
        assumeTrue(there, message.formatted(format));
    }

    private static String converted(Path office, Path file, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** In one line, with the thousands as Danish writes them. */
    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace("13,332", "13.332");
        }
    }
}
