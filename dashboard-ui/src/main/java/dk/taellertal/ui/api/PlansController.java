package dk.taellertal.ui.api;

import dk.taellertal.ui.plan.PlanDocument;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans over REST. */
@RestController
@RequestMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
class PlansController {

    private final RequestContext context;

    PlansController(RequestContext context) {
        this.context = context;
    }

    @GetMapping
    List<PlanDocument> all() {
        return context.program().plans();
    }
}
