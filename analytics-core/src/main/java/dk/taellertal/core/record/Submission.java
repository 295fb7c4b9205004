package dk.taellertal.core.record;

import java.time.Instant;
import java.util.Optional;

/** A file that somebody sent, and what became of it. */
public sealed interface Submission {

    /** Its id; no two are the same. */
    String id();

    /** What the sender called it, without personal data. */
    String file();

    Instant at();

    String by();

    /**
     * Its bytes lie in the archive.
     *
     * @param decision what the second person said, where one was asked and has answered
     */
    record TakenIn(Upload upload, Optional<Decision> decision) implements Submission {
        @Override
        public String id() {
            return upload.id();
        }

        @Override
        public String file() {
            return upload.file();
        }

        @Override
        public Instant at() {
            return upload.receivedAt();
        }

        @Override
        public String by() {
            return upload.receivedBy();
        }
    }

    /**
     * Nothing of it counts, and none of its numbers is kept.
     *
     * @param sha256 empty where it holds personal data
     * @param count errors of a refused file, questions that an asked one left open
     */
    record TurnedAway(String id, String file, Optional<String> sha256, Reason reason, long count, Instant at, String by)
            implements Submission {}

    /** Why a file was turned away. */
    enum Reason {
        REFUSED,
        ASKED,
        /** The process ended before the file's numbers counted or waited. */
        INTERRUPTED
    }

    /**
     * A second person's word.
     *
     * @param reason why it was rejected; empty where it was approved
     */
    record Decision(String by, Instant at, Optional<String> reason) {}
}
