package dk.taellertal.core.event;

import java.util.List;

/** What became of the log itself. */
public sealed interface LogEvent extends Event {

    /**
     * The lines before this one were written by a version that did not chain them; they are held to these hashes from now on.
     *
     * @param sha256 of each line, in order
     */
    record EarlierLinesSealed(List<String> sha256) implements LogEvent {

        public EarlierLinesSealed {
            sha256 = List.copyOf(sha256);
        }
    }

    /**
     * The content of an earlier event was erased, as a person may demand.
     *
     * @param sequence of that event
     */
    record ContentErased(long sequence, String reason) implements LogEvent {}

    /** What stands in the place of an event whose content was erased. */
    record Erased() implements LogEvent {}
}
