package dk.taellertal.ui.cli.service;

import java.util.List;
import java.util.Map;

/** Fingerprints by dataset, as rows. */
final class Digests {

    private Digests() {}

    static List<List<String>> rows(Map<String, String> digests) {
        return digests.entrySet().stream()
                .map(e -> List.of(e.getKey(), e.getValue()))
                .toList();
    }
}
