package dk.taellertal.ingest.load.telling;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles and notes, which are not read: one that may change what the numbers mean is a warning and no note. */
public final class TellingLines {

    private static final Set<String> NOTES = Set.of("line.title", "line.note", "line.noteOnly", "line.noteLikeRow");

    private static final String TITLE = "line.title";

    private final TellingWords words;
    private final TitleYears titles;

    /**
     * @param own the code of the municipality whose numbers a file without areas has
     * @param years in which the periods of the rows lie; none where they are not known
     */
    public TellingLines(DatasetContract contract, Areas areas, String own, NavigableSet<Integer> years) {
        words = new TellingWords(contract, areas, own);
        titles = new TitleYears(contract, years);
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
        if (!NOTES.contains(finding.message().key())) {
            return finding;
        }
        List<String> telling = words.in(finding.value());
        Optional<Message> year = finding.message().key().equals(TITLE) && telling.isEmpty()
                ? titles.other(finding.value())
                : Optional.empty();
        if (year.isPresent()) {
            return Finding.warning(finding.line(), "", finding.value(), year.get());
        }
        return telling.isEmpty()
                ? finding
                : Finding.warning(
                        finding.line(), "", finding.value(), Message.of("line.telling", String.join(", ", telling)));
    }
}
