package dk.taellertal.ingest.mapping;

import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.core.dataset.SourceProfile.Naming;
import dk.taellertal.ingest.number.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A contract with the names that extracts give its columns.
 *
 * @param source whose names are taken beside the contract's own; empty where these are enough
 */
public record Wording(DatasetContract contract, Optional<SourceProfile> source) {

    /** Each contract in its own names first, then in those of every source that has some for it. */
    public static List<Wording> of(Collection<DatasetContract> contracts, Collection<SourceProfile> sources) {
        List<Wording> wordings = new ArrayList<>();
        for (DatasetContract contract : contracts) {
            wordings.add(new Wording(contract, Optional.empty()));
            sources.stream()
                    .filter(s -> s.namings().stream().anyMatch(n -> n.dataset().equals(contract.id())))
                    .forEach(s -> wordings.add(new Wording(contract, Optional.of(s))));
        }
        return wordings;
    }

    /** The names of a column, the contract's own first. */
    List<String> headers(DatasetColumn column) {
        return Stream.concat(column.headers().stream(), sourceHeaders(column)).toList();
    }

    private Stream<String> sourceHeaders(DatasetColumn column) {
        return source.stream()
                .flatMap(s -> s.namings().stream())
                .filter(n -> n.dataset().equals(contract.id()))
                .map(Naming::headers)
                .flatMap(headers -> headers.getOrDefault(column.name(), List.of()).stream());
    }

    boolean names(String cell, DatasetColumn column) {
        List<String> forms = forms(cell);
        return headers(column).stream().anyMatch(h -> forms.contains(Header.folded(h)));
    }

    /** What a cell may name as names are compared: its text, and that without a unit behind it. */
    static List<String> forms(String cell) {
        return Stream.of(cell, Unit.cutFrom(cell))
                .map(Header::folded)
                .distinct()
                .toList();
    }
}
