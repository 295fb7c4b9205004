package dk.taellertal.ingest.load;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is wrong with a file and what is open; the steps of its reading add to them. */
record Remarks(Findings findings, List<Question> questions) {

    Remarks() {
        this(new Findings(), new ArrayList<>());
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(Collection<Finding> found) {
        found.forEach(findings::add);
    }

    /** Whether the file can be loaded as far as it is known. */
    boolean accept() {
        return !findings.refuse() && questions.isEmpty();
    }

    void clear() {
        findings.clear();
        questions.clear();
    }
}
