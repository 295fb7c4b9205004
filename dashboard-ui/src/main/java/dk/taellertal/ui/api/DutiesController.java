package dk.taellertal.ui.api;

import dk.taellertal.ui.duty.DutyDocument;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for whoever asks, over REST; administrators may ask for a department. */
@RestController
@RequestMapping(path = "/api/v1/duties", produces = MediaType.APPLICATION_JSON_VALUE)
class DutiesController {

    private final RequestContext context;

    DutiesController(RequestContext context) {
        this.context = context;
    }

    @GetMapping
    List<DutyDocument> duties(@RequestParam("department") Optional<String> department) {
        return context.program().duties(department);
    }
}
