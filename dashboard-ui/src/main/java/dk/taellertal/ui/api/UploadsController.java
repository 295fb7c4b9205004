package dk.taellertal.ui.api;

import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ui.answer.Pairs;
import dk.taellertal.ui.answer.ReportDocument;
import dk.taellertal.ui.answer.UploadDocument;
import dk.taellertal.ui.program.LocalTaellerTal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads over REST. A file that is refused or open is answered by 422 and the report that says why. */
@RestController
@RequestMapping(path = "/api/v1/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
class UploadsController {

    private final RequestContext context;

    UploadsController(RequestContext context) {
        this.context = context;
    }

    @GetMapping
    List<UploadDocument> uploads() {
        return context.program().uploads();
    }

    @PostMapping
    ResponseEntity<ReportDocument> upload(
            @RequestParam("file") MultipartFile file,
            @RequestParam(value = "dryRun", defaultValue = "false") boolean dryRun,
            @RequestParam("dataset") Optional<String> dataset,
            @RequestParam("profile") Optional<String> profile,
            @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        ReadSettings settings =
                new ReadSettings(dataset, profile, pairs(parameters, "set"), pairs(parameters, "answer"));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "upload.csv");
        LocalTaellerTal program = context.program();
        Path copy = context.home().home().temporaryFile();
        try {
            try (InputStream in = file.getInputStream();
                    OutputStream out = Files.newOutputStream(copy)) {
                in.transferTo(out);
            }
            ReportDocument report =
                    dryRun ? program.check(copy, name, settings) : program.publish(copy, name, settings);
            return ResponseEntity.status(status(report.outcome())).body(report);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Each value whole: a list of names has commas in it. */
    private static Map<String, String> pairs(MultiValueMap<String, String> parameters, String name) {
        return Pairs.of(parameters.getOrDefault(name, List.of()), "name", "value");
    }

    /** How what became of a file is answered. */
    static HttpStatus status(String outcome) {
        return switch (outcome) {
            case "published" -> HttpStatus.CREATED;
            case "staged" -> HttpStatus.ACCEPTED;
            case "refused", "asked" -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> HttpStatus.OK;
        };
    }

    /** What an upload that waits for a second person would do now. */
    @GetMapping("/{id}/consequence")
    ReportDocument consequence(@PathVariable("id") String id) throws IOException {
        return context.program().consequence(id);
    }

    /** Publishes an upload that somebody else sent. */
    @PostMapping("/{id}/approval")
    ResponseEntity<ReportDocument> approve(@PathVariable("id") String id) throws IOException {
        ReportDocument report = context.program().approve(id);
        return ResponseEntity.status(status(report.outcome())).body(report);
    }

    @PostMapping("/{id}/rejection")
    UploadDocument reject(@PathVariable("id") String id, @RequestParam("reason") String reason) throws IOException {
        return context.program().reject(id, reason);
    }

    @DeleteMapping("/{id}")
    UploadDocument undo(@PathVariable("id") String id) {
        return context.program().undo(id);
    }
}
