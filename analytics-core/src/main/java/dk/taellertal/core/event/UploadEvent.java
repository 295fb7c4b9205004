package dk.taellertal.core.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a file that somebody sent. */
public sealed interface UploadEvent extends Event {

    /** The upload it is about. */
    String upload();

    /** A file was taken in and found good; its bytes lie in the archive. */
    record Received(String upload, String file, String sha256) implements UploadEvent {}

    /** Its rows were read as these settings say. */
    sealed interface Read extends UploadEvent {

        String dataset();

        @Nullable
        String profile();

        Map<String, String> set();

        Map<String, String> answers();

        long rows();

        /** Null in lines of the versions that did not write it; a {@link Described} follows then. */
        @Nullable
        Description description();
    }

    /**
     * What a file says of itself.
     *
     * @param synthetic whether its numbers are made up
     * @param columns its header, in file order
     */
    record Description(boolean synthetic, List<Column> columns) {

        public Description {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One header cell.
     *
     * @param position counted from 1
     * @param role the contract's column that it was read as
     */
    record Column(int position, String header, Optional<String> role) {}

    /** Its numbers count. */
    record Published(
            String upload,
            String dataset,
            @Nullable String profile,
            Map<String, String> set,
            Map<String, String> answers,
            long rows,
            @Nullable Description description)
            implements Read {

        public Published {
            set = ordered(set);
            answers = ordered(answers);
        }
    }

    /** It waits for a second person's approval; published when that person approves. */
    record Staged(
            String upload,
            String dataset,
            @Nullable String profile,
            Map<String, String> set,
            Map<String, String> answers,
            long rows,
            @Nullable Description description)
            implements Read {

        public Staged {
            set = ordered(set);
            answers = ordered(answers);
        }
    }

    /** What an upload's earlier lines do not say of its file, found by reading that again. */
    record Described(String upload, Description description) implements UploadEvent {}

    /** A second person rejected it. */
    record Rejected(String upload, String reason) implements UploadEvent {}

    /**
     * A file was refused; nothing of it is kept.
     *
     * @param file its name without personal data
     * @param sha256 null where it holds personal data: a fingerprint of few digits can be found out
     */
    record Refused(String upload, String file, @Nullable String sha256, long errors) implements UploadEvent {}

    /** A file left something open and was sent without the answers; nothing of it is kept. */
    record Asked(String upload, String file, String sha256, long questions) implements UploadEvent {}

    /** The process ended after the file was received and before its numbers counted or waited. */
    record Interrupted(String upload) implements UploadEvent {}

    /**
     * Every slice of it has been replaced by others.
     *
     * @param by the upload that replaced the last of them; null where a start found it so
     */
    record Superseded(String upload, @Nullable String by) implements UploadEvent {}

    /**
     * A slice of it counts again, which had been replaced in full.
     *
     * @param cause the upload that no longer counts; null where a start found it so
     */
    record Restored(String upload, @Nullable String cause) implements UploadEvent {}

    /** Its numbers no longer count. */
    record Withdrawn(String upload) implements UploadEvent {}

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
