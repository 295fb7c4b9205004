package dk.taellertal.core.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with everything that is wrong in it. */
public final class CatalogueException extends RuntimeException {

    private final transient List<CatalogueFault> faults;

    CatalogueException(List<CatalogueFault> faults) {
        super(faults.stream()
                .map(CatalogueFault::toString)
                .collect(Collectors.joining("\n", "the catalogue has %d faults:\n".formatted(faults.size()), "")));
        this.faults = List.copyOf(faults);
    }

    public List<CatalogueFault> faults() {
        return faults;
    }
}
