package dk.taellertal.core.store;

import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.figure.KeyFigure;
import java.util.Collection;
import java.util.List;

/**
 * What a store is made for.
 *
 * @param contracts of the facts it holds
 * @param profiles by which files are read: where one has other marks than before, the facts are outdated
 * @param figures what will be asked: their sums are kept at hand, others can be asked too
 */
public record StorePlan(List<DatasetContract> contracts, List<SourceProfile> profiles, List<KeyFigure> figures) {

    public StorePlan {
        contracts = List.copyOf(contracts);
        profiles = List.copyOf(profiles);
        figures = List.copyOf(figures);
    }

    public StorePlan(
            Collection<DatasetContract> contracts, Collection<SourceProfile> profiles, Collection<KeyFigure> figures) {
        this(List.copyOf(contracts), List.copyOf(profiles), List.copyOf(figures));
    }
}
