package dk.taellertal.ui.coverage;

import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.api.ChartFile;
import dk.taellertal.ui.chart.CoverageChart;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The matrix as a table and as a picture, narrowed as the page it is fetched from. */
@RestController
class CoverageController {

    private final Instance home;
    private final Clock clock;

    CoverageController(Instance home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @GetMapping("/api/v1/coverage.csv")
    ResponseEntity<byte[]> table(
            @RequestParam("chief") Optional<String> chief,
            @RequestParam("level") Optional<String> level,
            @RequestParam("lang") Optional<String> language) {
        Texts texts = texts(language);
        Coverage coverage = coverages().of(Narrowed.of(chief, level));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.of("coverage.file"))
                                .build()
                                .toString())
                .body(new CoverageTable(texts).csv(coverage));
    }

    @GetMapping({"/api/v1/coverage.png", "/api/v1/coverage.svg"})
    ResponseEntity<byte[]> picture(
            @RequestParam("chief") Optional<String> chief,
            @RequestParam("level") Optional<String> level,
            @RequestParam("lang") Optional<String> language,
            @RequestParam(value = "canvas", defaultValue = "case") String canvas,
            @RequestParam(value = "theme", defaultValue = "light") String theme,
            @RequestParam(value = "download", defaultValue = "false") boolean download,
            WebRequest request,
            HttpServletRequest http) {
        Narrowed narrowed = Narrowed.of(chief, level);
        Texts texts = texts(language);
        Coverages coverages = coverages();
        CoverageChart chart = new CoveragePicture(texts)
                .of(coverages.of(narrowed), narrowed, LocalDate.now(clock), coverages.synthetic());
        return ChartFile.of(http, canvas, theme, download)
                .answer(
                        texts.of("coverage.file").replaceFirst("\\.csv$", ""),
                        "%08x".formatted(chart.hashCode()),
                        () -> chart,
                        request);
    }

    private Coverages coverages() {
        Snapshot state = home.snapshot();
        return new Coverages(state.catalogue(), state::answers, LocalDate.now(clock));
    }

    private Texts texts(Optional<String> language) {
        return UiTexts.in(language.flatMap(ReaderLanguage::of).orElse(Texts.DANISH))
                .with(home.catalogue().english());
    }
}
