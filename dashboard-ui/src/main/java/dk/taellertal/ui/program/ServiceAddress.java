package dk.taellertal.ui.program;

import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How commands reach the service that holds a home: kept in a file that only its owner can read. */
public record ServiceAddress(URI uri, String token) {

    private static final JsonMapper JSON = new JsonMapper();

    public static Optional<ServiceAddress> read(Home home) {
        try {
            return Optional.of(JSON.readValue(Files.readString(home.service()), ServiceAddress.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + home.service(), e);
        } catch (JacksonException e) {
            // A service is writing it at this moment, or died doing so: it is not reached by it.
            return Optional.empty();
        }
    }

    public void write(Home home) {
        Path file = home.service();
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, Home.ownerOnly("rw-------"));
            Files.writeString(file, JSON.writeValueAsString(this));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    public static void remove(Home home) {
        try {
            Files.deleteIfExists(home.service());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + home.service(), e);
        }
    }
}
