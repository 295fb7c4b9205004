package dk.taellertal.ui.api;

import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.method.CapacityDocument;
import dk.taellertal.ui.method.DemographyDocument;
import dk.taellertal.ui.method.DemographyRequest;
import dk.taellertal.ui.method.ExpectedDocument;
import dk.taellertal.ui.method.ExpectedRequest;
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

/** The methods over REST. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MethodsController {

    private final RequestContext context;

    MethodsController(RequestContext context) {
        this.context = context;
    }

    @GetMapping("/figures/{id}/expected")
    ExpectedDocument expected(
            @PathVariable("id") String id,
            @RequestParam("area") Optional<String> area,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam("month") Optional<String> month,
            @RequestParam("method") Optional<String> method,
            @RequestParam(value = "exclude", defaultValue = "") List<Integer> exclude,
            @RequestParam("manual") Optional<String> manual,
            @RequestParam("reason") Optional<String> reason) {
        // Each value whole: the name of a unit may have a comma in it.
        Map<String, String> only = FigureAddress.only(parameters.getOrDefault("only", List.of()));
        return context.program().expected(new ExpectedRequest(id, area, only, month, method, exclude, manual, reason));
    }

    @GetMapping("/demography")
    DemographyDocument demography(
            @RequestParam("id") Optional<String> id,
            @RequestParam("fromVintage") Optional<String> fromVintage,
            @RequestParam("toVintage") Optional<String> toVintage,
            @RequestParam("year") Optional<Integer> year) {
        return context.program().demography(new DemographyRequest(id, fromVintage, toVintage, year));
    }

    @GetMapping("/capacity")
    List<CapacityDocument> capacity() {
        return context.program().capacity();
    }
}
