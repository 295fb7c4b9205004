package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All findings of one reading; beyond {@link #MOST} they are counted, not kept. */
public final class Findings {

    public static final int MOST = 5_000;

    private final List<Finding> kept = new ArrayList<>();
    private long errors;
    private long beyond;

    public void add(Finding finding) {
        if (finding.severity() == Finding.Severity.ERROR) {
            errors++;
        }
        if (kept.size() < MOST) {
            kept.add(finding);
        } else {
            beyond++;
        }
    }

    /** Forgets what may not be told. */
    public void clear() {
        kept.clear();
        errors = 0;
        beyond = 0;
    }

    public boolean refuse() {
        return errors > 0;
    }

    /** By severity, then by line; a cause that many lines share is told once, with the first of them. */
    public List<Finding> all() {
        List<Finding> sorted = SameCause.told(kept);
        sorted.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::line));
        if (beyond > 0) {
            sorted.add(Finding.note(0, "", "", Message.of("finding.more", beyond)));
        }
        return List.copyOf(sorted);
    }
}
