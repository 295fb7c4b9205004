package dk.taellertal.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts that a catalogue is read from: the YAML files that ship in the jar, overlaid by those of the same relative path in a
 * folder.
 *
 * @param byPath such as {@code figures/neet-16-24.yaml}
 * @param faults of the files that are no text
 */
public record CatalogueTexts(NavigableMap<String, String> byPath, List<CatalogueFault> faults) {

    private static final String ENDING = ".yaml";
    private static final String SHIPPED = "/catalogue/";

    public CatalogueTexts {
        byPath = Collections.unmodifiableNavigableMap(new TreeMap<>(byPath));
        faults = List.copyOf(faults);
    }

    /** What ships, overlaid by the files of a folder that may not exist. */
    public static CatalogueTexts overlaidBy(Path folder) {
        NavigableMap<String, String> texts = shipped();
        List<CatalogueFault> faults = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            overlay(folder, texts, faults);
        }
        return new CatalogueTexts(texts, faults);
    }

    /** The same with other texts, or files that are not there yet. */
    public CatalogueTexts with(Map<String, String> drafts) {
        NavigableMap<String, String> all = new TreeMap<>(byPath);
        all.putAll(drafts);
        return new CatalogueTexts(all, faults);
    }

    /**
     * The same with objectives as people have made them in the program, which come before those of the files.
     *
     * @param edited by id: what it says, or empty where it is no longer worked with
     */
    public CatalogueTexts withObjectives(Map<String, Optional<String>> edited) {
        return with(CatalogueReading.EDITED_OBJECTIVES, edited);
    }

    /**
     * The same with political goals as people have made them in the program, which come before those of the files.
     *
     * @param edited by id: what it says, or empty where the council does not have it any more
     */
    public CatalogueTexts withPoliticalGoals(Map<String, Optional<String>> edited) {
        return with(CatalogueReading.EDITED_POLITICAL_GOALS, edited);
    }

    private CatalogueTexts with(String folder, Map<String, Optional<String>> edited) {
        Map<String, String> texts = new TreeMap<>();
        edited.forEach((id, text) ->
                texts.put(folder + id + ENDING, text.orElse("{id: %s, retired: true}".formatted(Yaml.quoted(id)))));
        return with(texts);
    }

    /** The same with all files of some folders, such as {@code datasets/}, taken from other texts. */
    public CatalogueTexts withFoldersOf(CatalogueTexts others, String... folders) {
        NavigableMap<String, String> all = new TreeMap<>(byPath);
        for (String folder : folders) {
            all.keySet().removeIf(path -> path.startsWith(folder));
            others.byPath().forEach((path, text) -> {
                if (path.startsWith(folder)) {
                    all.put(path, text);
                }
            });
        }
        return new CatalogueTexts(all, faults);
    }

    private static void overlay(Path overlay, NavigableMap<String, String> texts, List<CatalogueFault> faults) {
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : (Iterable<Path>) files.filter(CatalogueTexts::isYaml)::iterator) {
                String name = overlay.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(ENDING)) {
                    faults.add(new CatalogueFault(name, 1, "would not be read (expected a name that ends in .yaml)"));
                    continue;
                }
                texts.remove(name);
                text(name, Files.readAllBytes(file), faults).ifPresent(text -> texts.put(name, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue below " + overlay, e);
        }
    }

    /** Whether a file is meant for the catalogue, however its name writes that. */
    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(ENDING) || name.endsWith(".yml"));
    }

    private static Optional<String> text(String name, byte[] bytes, List<CatalogueFault> faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return Optional.of(out.flip().toString());
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        faults.add(new CatalogueFault(name, line, "is not UTF-8"));
        return Optional.empty();
    }

    private static NavigableMap<String, String> shipped() {
        NavigableMap<String, String> texts = new TreeMap<>();
        resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> texts.put(name, resource(name)));
        return texts;
    }

    private static String resource(String name) {
        try (InputStream in = CatalogueTexts.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + SHIPPED + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
