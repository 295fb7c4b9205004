package dk.taellertal.ingest.table;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.util.List;

/** What became of reading a file as a plain table. */
public sealed interface TableOutcome {

    List<Finding> findings();

    /**
     * A table, as the file has it.
     *
     * @param findings notes on lines that are not in it, and warnings about cells that are
     */
    record Clean(PlainTable table, List<Finding> findings) implements TableOutcome {
        public Clean {
            findings = List.copyOf(findings);
        }
    }

    /** A file that can be read in more than one way. */
    record Asked(List<Question> questions, List<Finding> findings) implements TableOutcome {
        public Asked {
            questions = List.copyOf(questions);
            findings = List.copyOf(findings);
        }
    }

    /** A file that is no table, or a broken one; one finding or more is an error. */
    record Refused(List<Finding> findings) implements TableOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
