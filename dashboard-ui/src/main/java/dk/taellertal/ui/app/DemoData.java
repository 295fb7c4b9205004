package dk.taellertal.ui.app;

import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ingest.upload.UploadReport;
import dk.taellertal.ui.actor.ServiceMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The extracts that ship for trying the program out, and the accounts shown on the sign-in page. */
public final class DemoData {

    public static final String PASSWORD = "demo";
    private static final String EXTRACTS = "/demo/";

    static final Actor ACTOR = new Actor(ServiceMode.DEMO_AUTHOR, Role.ECONOMIST);

    /** An account that is made with the demo. */
    public record DemoAccount(String name, Role role, List<String> departments) {}

    public static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("chef", Role.CHIEF, List.of("Skoler & Uddannelse")),
            new DemoAccount("nabochef", Role.CHIEF, List.of("Unge & Fritid")),
            new DemoAccount("oekonom", Role.ECONOMIST, List.of("Økonomi & Stab")),
            new DemoAccount("admin", Role.ADMIN, List.of()),
            new DemoAccount("laeser", Role.READER, List.of()));

    private DemoData() {}

    /** Publishes every file of {@code demo/files.txt}, in its order. */
    static void load(Instance home) {
        List<String> lines = new String(resource(EXTRACTS + "files.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> load(home, line));
    }

    private static void load(Instance home, String line) {
        String[] words = line.strip().split("\\s+");
        Path file = home.home().temporaryFile();
        try {
            Files.write(file, resource(EXTRACTS + words[0]));
            UploadReport report = home.uploads().publish(file, words[0], settings(words), ACTOR);
            if (report.outcome() != UploadReport.Outcome.PUBLISHED) {
                throw new IllegalStateException("the demo file %s was not published: %s %s"
                        .formatted(words[0], report.outcome(), report.findings()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the demo file " + words[0], e);
        } finally {
            delete(file);
        }
    }

    private static ReadSettings settings(String[] words) {
        Optional<String> dataset = Optional.empty();
        Map<String, String> set = new LinkedHashMap<>();
        for (int i = 1; i + 1 < words.length; i += 2) {
            if (words[i].equals("--dataset")) {
                dataset = Optional.of(words[i + 1]);
            } else if (words[i].equals("--set")) {
                String[] pair = words[i + 1].split("=", 2);
                set.put(pair[0], pair[1]);
            }
        }
        return new ReadSettings(dataset, Optional.empty(), set, Map.of());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below the packages, or beside this class */
    static byte[] resource(String path) {
        try (InputStream in = DemoData.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
