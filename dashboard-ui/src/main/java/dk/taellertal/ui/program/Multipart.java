package dk.taellertal.ui.program;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The body of a multipart form: fields and one file, streamed from disk. */
final class Multipart {

    private final String boundary = "taellertal-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    void field(String name, String value) {
        text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value));
    }

    void file(String name, Path file) throws FileNotFoundException {
        String fileName = String.valueOf(file.getFileName()).replaceAll("[\"\\r\\n]", "_");
        text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                .formatted(boundary, name, fileName));
        parts.add(BodyPublishers.ofFile(file));
        text("\r\n");
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        text("--" + boundary + "--\r\n");
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private void text(String text) {
        parts.add(BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8)));
    }
}
