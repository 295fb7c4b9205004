package dk.taellertal.ui.api;

import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureDocument;
import dk.taellertal.ui.answer.FigureSummary;
import dk.taellertal.ui.answer.GoalsDocument;
import dk.taellertal.ui.objective.FileDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Key figures and goals over REST. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class FiguresController {

    private final RequestContext context;

    FiguresController(RequestContext context) {
        this.context = context;
    }

    @GetMapping("/figures")
    List<FigureSummary> figures() {
        return context.program().figures();
    }

    @GetMapping("/goals")
    GoalsDocument goals(@RequestParam("dataVersion") Optional<Long> dataVersion) {
        return context.program().goals(dataVersion);
    }

    /** What objectives say otherwise in the program than in the catalogue's files. */
    @GetMapping("/goals/differences")
    List<FileDifference> differences() {
        return FileDifference.of(context.home().configuration());
    }

    /** As files of the catalogue's form, by path. */
    @GetMapping("/goals/files")
    Map<String, String> goalFiles(@RequestParam("dataVersion") Optional<Long> dataVersion) {
        return context.program().goalFiles(dataVersion);
    }

    @GetMapping("/figures/{id}")
    FigureDocument figure(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(value = "linesAfter", defaultValue = "0") int linesAfter) {
        return context.program().figure(FigureAddress.parse(id, parameters), linesAfter);
    }
}
