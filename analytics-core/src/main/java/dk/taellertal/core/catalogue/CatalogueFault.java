package dk.taellertal.core.catalogue;

/** One thing wrong in a catalogue file; the line of the first is 1. */
public record CatalogueFault(String file, int line, String what) {

    @Override
    public String toString() {
        return "%s, line %d: %s".formatted(file, line, what);
    }
}
