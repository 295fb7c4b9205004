package dk.taellertal.ingest.recount;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the catalogue, with every scalar as the text that stands there. */
public record Definition(Map<String, Object> values) {

    public Definition {
        values = Map.copyOf(values);
    }

    public static Definition of(Path file) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(Files.readString(file)));
            return (Definition) plain(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a folder of the catalogue, in the order of the names. */
    public static List<Definition> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().map(Definition::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode sequence ->
                sequence.getValue().stream().map(Definition::plain).toList();
            case MappingNode mapping -> {
                Map<String, Object> values = new LinkedHashMap<>();
                mapping.getValue()
                        .forEach(pair ->
                                values.put(((ScalarNode) pair.getKeyNode()).getValue(), plain(pair.getValueNode())));
                yield new Definition(values);
            }
            default -> throw new IllegalArgumentException("not read here: " + node);
        };
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return optional(key).orElseThrow(() -> new IllegalArgumentException("'%s' lacks in %s".formatted(key, values)));
    }

    public Optional<String> optional(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String key) {
        return list(key).stream().map(String.class::cast).toList();
    }

    /** A list of mappings; empty where there is none. */
    public List<Definition> parts(String key) {
        return list(key).stream().map(Definition.class::cast).toList();
    }

    /** A mapping; empty where there is none. */
    public Definition part(String key) {
        return values.get(key) instanceof Definition part ? part : new Definition(Map.of());
    }

    private List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }
}
