package dk.taellertal.ui.journey;

import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ui.app.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real service with the demo data on a free port, one for each test class that asks for it. */
public final class RunningService implements ParameterResolver {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(RunningService.class);

    /** A dataset whose files another person must approve. */
    private static final String SECOND_PERSON = """
            dataset: frivillige
            name: Frivillige
            source: Foreningerne
            approval: second-person
            slice: [periode]
            smallCount: 0
            columns:
              - {name: periode, role: period, headers: [År], kinds: [year]}
              - {name: antal, role: measure, headers: [Frivillige i alt], unit: personer, accumulation: stock}
            """;

    /** A home with the demo data: it is loaded once, and every class works on a copy. */
    private static final class Demo {

        static final Path HOME = made();

        private static Path made() {
            try {
                Home home = new Home(Files.createTempDirectory("demo"));
                home.prepare();
                Path own = Files.createDirectories(home.catalogue().resolve("datasets"));
                Files.writeString(own.resolve("frivillige.yaml"), SECOND_PERSON);
                Service.start(home, 0, true, Map.of()).close();
                return home.directory();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A service at work, and how to ask it. */
    record Running(ConfigurableApplicationContext context, Home home) implements AutoCloseable {

        private static final JsonMapper JSON = new JsonMapper();

        static Running start() {
            Home home = new Home(copy(Demo.HOME));
            return new Running(Service.start(home, 0, true, Map.of()), home);
        }

        private static Path copy(Path from) {
            try (Stream<Path> all = Files.walk(from)) {
                Path to = Files.createTempDirectory("home");
                for (Path path : all.toList()) {
                    Files.copy(
                            path,
                            to.resolve(from.relativize(path).toString()),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
                return to;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String address() {
            int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                    .getPort();
            return "http://localhost:" + port + "/";
        }

        HttpRequest.Builder as(String account, String path) {
            String basic = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
            return HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", "Basic " + basic);
        }

        HttpResponse<byte[]> send(HttpRequest.Builder request) {
            try (HttpClient http = HttpClient.newHttpClient()) {
                return http.send(request.build(), BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** An export that is made, waited for and fetched; what the service said where it was not begun. */
        HttpResponse<byte[]> export(String account, String path) {
            HttpResponse<byte[]> queued =
                    send(as(account, "api/v1/export/" + path).POST(BodyPublishers.noBody()));
            if (queued.statusCode() != 202) {
                return queued;
            }
            String job = queued.headers().firstValue("Location").orElseThrow().substring(1);
            Instant patience = Instant.now().plus(Duration.ofMinutes(2));
            while (!json(send(as(account, job))).get("state").asString().equals("done")) {
                if (Instant.now().isAfter(patience)) {
                    throw new IllegalStateException("the export %s is not made".formatted(path));
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            return send(as(account, job + "/file"));
        }

        JsonNode json(HttpResponse<byte[]> response) {
            return JSON.readTree(response.body());
        }

        HttpRequest.Builder upload(String account, String file, String text, Map<String, String> fields) {
            StringBuilder body = new StringBuilder();
            fields.forEach((name, value) -> body.append(
                    "--limit\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
            body.append(
                    "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--limit--\r\n"
                            .formatted(file, text));
            return as(account, "api/v1/uploads")
                    .header("Content-Type", "multipart/form-data; boundary=limit")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext ofClass =
                context.getTestMethod().isPresent() ? context.getParent().orElseThrow() : context;
        return ofClass.getStore(STORE)
                .computeIfAbsent(context.getRequiredTestClass(), type -> Running.start(), Running.class);
    }
}
