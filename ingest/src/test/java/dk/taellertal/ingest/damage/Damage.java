package dk.taellertal.ingest.damage;

import java.util.Optional;
import java.util.Random;

/**
 * One way to damage a file.
 *
 * @param layout whether a reader sees it without knowing what the columns mean
 */
record Damage(char letter, String name, boolean layout, Doing doing) {

    /** Damages one random row; empty where the file has nothing that can be damaged so. */
    @FunctionalInterface
    interface Doing {
        Optional<Damaged> to(Sample sample, Random random);
    }

    @Override
    public String toString() {
        return letter + " " + name;
    }
}
