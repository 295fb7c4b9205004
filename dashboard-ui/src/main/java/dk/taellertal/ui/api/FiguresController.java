package dk.taellertal.ui.api;

import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.answer.GoalsDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key figures and goals over REST. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class FiguresController {

    private final Desk desk;

    FiguresController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/figures")
    List<FigureSummary> figures() {
        return desk.program().figures();
    }

    @GetMapping("/goals")
    GoalsDocument goals() {
        return desk.program().goals();
    }

    @GetMapping("/figures/{id}")
    FigureDocument figure(
            @PathVariable("id") String id,
            @RequestParam("area") Optional<String> area,
            @RequestParam("from") Optional<String> from,
            @RequestParam("to") Optional<String> to,
            @RequestParam(value = "only", required = false) String[] only,
            @RequestParam("compare") Optional<String> compare,
            @RequestParam("definitionVersion") Optional<Integer> definitionVersion,
            @RequestParam("prices") Optional<Integer> prices,
            @RequestParam("pricesAsOf") Optional<String> pricesAsOf,
            @RequestParam("dataVersion") Optional<Long> dataVersion,
            @RequestParam(value = "linesAfter", defaultValue = "0") int linesAfter) {
        return desk.program()
                .figure(
                        new FigureRequest(
                                id,
                                area,
                                from,
                                to,
                                Pairs.of(only),
                                compare,
                                definitionVersion,
                                prices,
                                pricesAsOf,
                                dataVersion),
                        linesAfter);
    }
}
