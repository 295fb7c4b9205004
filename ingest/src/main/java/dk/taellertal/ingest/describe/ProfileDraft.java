package dk.taellertal.ingest.describe;

import dk.taellertal.core.catalogue.Yaml;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.dataset.SourceProfile.Remembered;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A source profile about to be saved.
 *
 * @param name as the economist calls the source
 * @param marks whose marks of missing and zero it takes over
 */
public record ProfileDraft(String name, SourceProfile marks, Remembered remembered) {

    public ProfileDraft {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a source profile must have a name");
        }
    }

    /** Where it lies in the catalogue. */
    public String path() {
        return "profiles/" + id() + ".yaml";
    }

    private String id() {
        return Id.withHyphens(name);
    }

    public String yaml() {
        return new Yaml()
                .text("profile", id())
                .text("name", name.strip())
                .texts("missing", new TreeSet<>(marks.missing()))
                .texts("zero", new TreeSet<>(marks.zero()))
                .texts("columns", marks.columns())
                .texts("sumsWhereBlank", new TreeSet<>(marks.sumsWhereBlank()))
                .mapping(
                        "remembered",
                        "{dataset: %s, header: [%s], answers: %s, periodFromTitle: %b}"
                                .formatted(
                                        Yaml.quoted(remembered.dataset()),
                                        String.join(
                                                ", ",
                                                remembered.header().stream()
                                                        .map(Yaml::quoted)
                                                        .toList()),
                                        Yaml.mapping(new TreeMap<>(remembered.answers())),
                                        remembered.periodFromTitle()))
                .toString();
    }
}
