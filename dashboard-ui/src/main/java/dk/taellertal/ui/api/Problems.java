package dk.taellertal.ui.api;

import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.ingest.upload.SamePerson;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.service.ReasonMissing;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers errors as problem+json, also those of pictures that stand with their pages. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private final RequestContext context;

    Problems(RequestContext context) {
        this.context = context;
    }

    /** In the language of the request: whoever sent the document reads it. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableDocument e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, context.texts().of(e.why()));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownThing e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail notPermitted(NotPermitted e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "this account may not do that");
    }

    @ExceptionHandler
    ProblemDetail notOnesOwn(SamePerson e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail reasonMissing(ReasonMissing e) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
        problem.setProperty("round", e.round());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail preconditionMissing(PreconditionMissing e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_REQUIRED, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unusable(CatalogueException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                e.faults().stream().map(CatalogueFault::what).collect(Collectors.joining("; ")));
        problem.setProperty(
                "faults", e.faults().stream().map(CatalogueFault::what).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail wrong(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
