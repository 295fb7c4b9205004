package dk.taellertal.ingest.load.telling;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles and notes, which are not read: one that may change what the numbers mean is a warning and no note. */
public final class TellingLines {

    private static final Set<String> NOTES = Set.of("line.title", "line.note", "line.noteOnly");

    private final TellingWords words;

    /** @param own the code of the municipality whose numbers a file without areas has */
    public TellingLines(DatasetContract contract, Areas areas, String own) {
        words = new TellingWords(contract, areas, own);
    }

    /** The findings, with a warning in the place of a note; one that an error tells more of stays. */
    public List<Finding> heard(List<Finding> findings) {
        Set<Integer> refused = findings.stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .map(Finding::line)
                .collect(Collectors.toSet());
        return findings.stream()
                .map(f -> refused.contains(f.line()) ? f : heard(f))
                .toList();
    }

    private Finding heard(Finding finding) {
        if (finding.severity() != Finding.Severity.NOTE
                || !NOTES.contains(finding.message().key())) {
            return finding;
        }
        List<String> telling = words.in(finding.value());
        return telling.isEmpty()
                ? finding
                : Finding.warning(
                        finding.line(), "", finding.value(), Message.of("line.telling", String.join(", ", telling)));
    }
}
