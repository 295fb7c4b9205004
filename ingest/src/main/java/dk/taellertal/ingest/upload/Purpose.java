package dk.taellertal.ingest.upload;

import dk.taellertal.core.dataset.Approval;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.record.Upload;

/** What a file is read for. */
sealed interface Purpose {

    String ANYBODY = "";

    /**
     * Whether it may be told how the numbers differ from those that count: where rows are hidden, a guess at them would be
     * confirmed, so only to those who publish.
     */
    default boolean tells(DatasetContract contract) {
        return contract.smallCount() == 0
                || switch (this) {
                    case Look look -> look.mayApprove();
                    case Send send -> contract.approval() == Approval.NONE;
                    case Approve approve -> true;
                };
    }

    /**
     * To see what would become of it.
     *
     * @param mayApprove whether it waits already, and is looked at by somebody who may approve it
     */
    record Look(boolean mayApprove) implements Purpose {}

    /** To publish it, or have it wait. */
    record Send(Actor by) implements Purpose {}

    /** To publish one that waits, by a second person. */
    record Approve(Upload waiting, Actor by) implements Purpose {}

    /** The account in whose name the upload stands. */
    default String sender() {
        return switch (this) {
            case Look look -> ANYBODY;
            case Send send -> send.by().name();
            case Approve approve -> approve.waiting().receivedBy();
        };
    }
}
