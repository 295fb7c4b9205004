package dk.taellertal.ui.compare;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.api.ChartFile;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.refusal.UnknownThing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The courses of municipalities as a picture, chosen as on the page it stands on. */
@RestController
class CompareController {

    private final Instance home;
    private final Clock clock;

    CompareController(Instance home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @GetMapping({"/api/v1/figures/{id}/compared.png", "/api/v1/figures/{id}/compared.svg"})
    ResponseEntity<byte[]> chart(
            @PathVariable("id") String id,
            @RequestParam("area") Optional<String> area,
            @RequestParam("group") Optional<String> group,
            @RequestParam("period") Optional<String> period,
            @RequestParam("lang") Optional<String> language,
            @RequestParam(value = "canvas", defaultValue = "case") String canvas,
            @RequestParam(value = "theme", defaultValue = "light") String theme,
            @RequestParam(value = "download", defaultValue = "false") boolean download,
            WebRequest request,
            HttpServletRequest http) {
        Snapshot state = home.snapshot();
        Catalogue catalogue = state.catalogue();
        KeyFigure figure =
                catalogue.figure(id).orElseThrow(() -> new UnknownThing("there is no key figure '%s'".formatted(id)));
        Beside beside =
                new Comparing(catalogue, state::answers).of(figure, new Wanted(Optional.of(id), area, group, period));
        Texts texts = UiTexts.in(language.flatMap(ReaderLanguage::of).orElse(Texts.DANISH))
                .with(catalogue.english());
        return ChartFile.of(http, canvas, theme, download)
                .answer(
                        id,
                        beside.answers().getFirst().version(),
                        () -> new CompareChart(catalogue, texts, LocalDate.now(clock))
                                .of(beside)
                                .orElseThrow(() -> new UnknownThing(
                                        "four municipalities or fewer have numbers of '%s' in several periods"
                                                .formatted(id))),
                        request);
    }
}
