package dk.taellertal.ui.export.block;

/** Told of a document's blocks as they come to stand in a file. */
public interface Written {

    /** @param number of the block, from 1 */
    void block(int number);
}
