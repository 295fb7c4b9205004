package dk.taellertal.ui.api;

import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.event.MeetingEvent.Slot;
import dk.taellertal.core.record.Meeting;
import dk.taellertal.ui.agenda.MeetingDocument;
import dk.taellertal.ui.agenda.ReadAgenda;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.document.UnreadableDocument;
import dk.taellertal.ui.service.MeetingService;
import dk.taellertal.ui.service.MeetingService.Correction;
import dk.taellertal.ui.service.MeetingService.Span;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Meetings with their cases over REST. A document that cannot be read is answered by 422 and what helps. */
@RestController
@RequestMapping(path = "/api/v1/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
class MeetingsController {

    private static final String PLACE = "/api/v1/meetings/";
    private static final String NAME = "name";
    private static final String DATE = "date";
    private static final String TITLE = "title";
    private static final String JOURNAL = "journal";
    private static final String START = "start";
    private static final String END = "end";
    private static final String FIXED = "fixed";

    private final RequestContext context;
    private final MeetingService meetings;

    MeetingsController(RequestContext context) {
        this.context = context;
        this.meetings = new MeetingService(context.home());
    }

    @GetMapping
    List<MeetingDocument> all() {
        return meetings.meetings().inForce().stream().map(this::document).toList();
    }

    @GetMapping("/{id}")
    MeetingDocument one(@PathVariable("id") String id) {
        return document(meetings.meeting(id));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MeetingDocument> keep(@RequestBody Map<String, @Nullable Object> body)
            throws IOException, UnreadableDocument {
        BodyFields fields = new BodyFields(body, "text", NAME, DATE);
        return keep(ReadAgenda.of(fields.required("text")), fields.text(NAME), fields.text(DATE));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<MeetingDocument> keep(
            @RequestParam("file") MultipartFile file,
            @RequestParam(NAME) Optional<String> name,
            @RequestParam(DATE) Optional<String> date)
            throws IOException, UnreadableDocument {
        return keep(ReadAgenda.of(file.getBytes()), name, date);
    }

    private ResponseEntity<MeetingDocument> keep(ReadAgenda read, Optional<String> name, Optional<String> date)
            throws IOException {
        Meeting kept = meetings.keep(
                name.or(read::name).orElse(null), date.map(MeetingsController::day), read.agenda(), context.actor());
        return ResponseEntity.created(URI.create(PLACE + kept.id())).body(document(kept));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is '%s' (expected for example 2020-01-29)".formatted(DATE, written), e);
        }
    }

    /** Another name or day; a day of null is not known any more. */
    @PatchMapping("/{id}")
    MeetingDocument rename(@PathVariable("id") String id, @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, NAME, DATE);
        Meeting before = meetings.meeting(id);
        return document(meetings.rename(
                id,
                fields.names(NAME) ? fields.text(NAME).orElse(null) : before.name(),
                fields.names(DATE) ? fields.text(DATE).map(MeetingsController::day) : before.date(),
                context.actor()));
    }

    /** Puts right what was read of a case; what is not sent stays. */
    @PatchMapping("/{id}/cases/{number}")
    MeetingDocument correct(
            @PathVariable("id") String id,
            @PathVariable("number") int number,
            @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, TITLE, JOURNAL, START, END, FIXED);
        Item before = meetings.item(id, number);
        return document(meetings.correct(
                id,
                number,
                new Correction(
                        sent(fields, TITLE, Optional.of(before.title())),
                        sent(fields, JOURNAL, Optional.ofNullable(before.journal())),
                        span(fields, before.slots().stream().findFirst()),
                        fields.flag(FIXED).orElse(before.fixed())),
                context.actor()));
    }

    private static Optional<Span> span(BodyFields fields, Optional<Slot> before) {
        return fields.names(START) || fields.names(END)
                ? Optional.of(new Span(
                        sent(fields, START, before.map(Slot::start)),
                        sent(fields, END, before.flatMap(slot -> Optional.ofNullable(slot.end())))))
                : Optional.empty();
    }

    private static String sent(BodyFields fields, String field, Optional<String> before) {
        return (fields.names(field) ? fields.text(field) : before).orElse("");
    }

    @PostMapping("/{id}/cases/{number}/figures")
    MeetingDocument attach(
            @PathVariable("id") String id,
            @PathVariable("number") int number,
            @RequestBody Map<String, @Nullable Object> body)
            throws IOException {
        BodyFields fields = new BodyFields(body, "figure");
        return document(meetings.attach(id, number, fields.required("figure"), context.actor()));
    }

    @DeleteMapping("/{id}/cases/{number}/figures/{figure}")
    MeetingDocument detach(
            @PathVariable("id") String id, @PathVariable("number") int number, @PathVariable("figure") String figure)
            throws IOException {
        return document(meetings.detach(id, number, figure, context.actor()));
    }

    /** Keeps what the figures attached are now. */
    @PostMapping("/{id}/snapshot")
    MeetingDocument takeSnapshot(@PathVariable("id") String id) throws IOException {
        return document(meetings.takeSnapshot(id, context.actor()));
    }

    /** Publishes the meeting, so that the key figures about agendas are computed from it too. */
    @PostMapping("/{id}/facts")
    ResponseEntity<ReportDocument> publish(@PathVariable("id") String id) throws IOException {
        ReportDocument report = context.program().report(meetings.publish(id, context.texts(), context.actor()));
        return ResponseEntity.status(UploadsController.status(report.outcome())).body(report);
    }

    @DeleteMapping("/{id}")
    MeetingDocument withdraw(
            @PathVariable("id") String id,
            @RequestParam(value = EditRequest.REASON, required = false) @Nullable String reason,
            @RequestBody(required = false) @Nullable Map<String, @Nullable Object> body)
            throws IOException {
        return document(meetings.withdraw(id, EditRequest.reason(reason, body), context.actor()));
    }

    private MeetingDocument document(Meeting meeting) {
        return MeetingDocument.of(meeting, context.home().snapshot(), context.home()::at, context.texts());
    }
}
