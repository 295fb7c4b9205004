package dk.taellertal.ui.api;

import dk.taellertal.ui.service.StaleVersion;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer to a change of what somebody else has changed since it was read: both versions whole, what was sent laid over what was
 * read, so that a person can choose field by field.
 */
final class StaleAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private StaleAnswer() {}

    /**
     * @param read what it said when it was read; empty where it was not there
     * @param theirs what it says now
     */
    static ProblemDetail of(StaleVersion e, Optional<?> read, Object theirs) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED, String.valueOf(e.getMessage()));
        ObjectNode yours = JSON.createObjectNode();
        read.ifPresent(was -> yours.setAll((ObjectNode) JSON.valueToTree(was)));
        e.sent().forEach((field, value) -> yours.set(field, JSON.valueToTree(value)));
        problem.setProperty("yours", yours);
        problem.setProperty("theirs", theirs);
        return problem;
    }
}
