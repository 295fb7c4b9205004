package dk.taellertal.ui.coverage;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.OpenHome;
import dk.taellertal.ui.answer.CachedAnswers;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.ReaderLanguage;
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

/** The matrix as a file, narrowed as the page it is fetched from. */
@RestController
class CoverageController {

    private final OpenHome home;
    private final CachedAnswers answers;
    private final Clock clock;

    CoverageController(OpenHome home, CachedAnswers answers, Clock clock) {
        this.home = home;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/v1/coverage.csv")
    ResponseEntity<byte[]> table(
            @RequestParam("chief") Optional<String> chief,
            @RequestParam("level") Optional<String> level,
            @RequestParam("lang") Optional<String> language) {
        Texts texts = UiTexts.in(language.flatMap(ReaderLanguage::of).orElse(Texts.DANISH));
        Coverage coverage =
                new Coverages(home.catalogue(), answers::answers, LocalDate.now(clock)).of(Narrowed.of(chief, level));
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
}
