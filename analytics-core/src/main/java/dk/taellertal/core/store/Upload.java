package dk.taellertal.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A file that was taken in.
 *
 * @param settings the answers and fixed columns it was read with, as one canonical text
 * @param rows how many facts it holds
 * @param columns its header, in file order
 */
public record Upload(
        String id,
        String file,
        String sha256,
        String dataset,
        String settings,
        State state,
        long rows,
        boolean synthetic,
        Instant receivedAt,
        String receivedBy,
        List<Column> columns) {

    /** Where an upload is on its way. */
    public enum State {
        /** It waits for a second person's approval. */
        STAGED,
        PUBLISHED,
        /** Every slice of it has been replaced by later uploads. */
        SUPERSEDED,
        WITHDRAWN,
        /** The second person would not have it. */
        REJECTED;

        /** Whether its numbers count, or would if what replaced them were taken out. */
        public boolean published() {
            return this == PUBLISHED || this == SUPERSEDED;
        }
    }

    /**
     * One header cell.
     *
     * @param position counted from 1
     * @param role the contract's column that it was read as
     */
    public record Column(int position, String header, Optional<String> role) {}

    public Upload {
        columns = List.copyOf(columns);
    }

    public Upload in(State other) {
        return new Upload(id, file, sha256, dataset, settings, other, rows, synthetic, receivedAt, receivedBy, columns);
    }

    public Upload with(long otherRows) {
        return new Upload(
                id, file, sha256, dataset, settings, state, otherRows, synthetic, receivedAt, receivedBy, columns);
    }

    /** The headers of the given positions; where a position is 0, those read as the given column of the contract. */
    public List<String> headers(Collection<Integer> positions, String role) {
        return columns.stream()
                .filter(c -> positions.contains(c.position())
                        || (positions.contains(0) && c.role().equals(Optional.of(role))))
                .map(Column::header)
                .toList();
    }
}
