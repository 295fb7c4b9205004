package dk.taellertal.core.store.sql;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.store.CellQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the key figures ask of a dataset, and so what its rows are added up by beforehand: some dimensions code by code,
 * others by which of the figures' choices a code belongs to, the rest not at all.
 *
 * @param kept dimensions that figures are broken down by
 * @param choices the choices made among the codes of other dimensions; bit i of a code's class says whether it is in the
 *     choice i
 */
public record SumShape(DatasetContract contract, List<DimensionColumn> kept, Map<String, List<Choice>> choices) {

    /** The class of code number 0, which is no code. */
    static final long NO_CODE = 1L << 62;

    private static final int MOST_CHOICES = 60;

    public SumShape {
        kept = List.copyOf(kept);
        choices = new LinkedHashMap<>(choices);
    }

    /** @return empty where the rows must be asked themselves: hiding small counts goes by them */
    static Optional<SumShape> of(DatasetContract contract, Collection<KeyFigure> figures) {
        if (contract.contributors().isPresent()) {
            return Optional.empty();
        }
        List<DimensionColumn> kept = new ArrayList<>();
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        for (DimensionColumn dimension : contract.dimensions()) {
            List<Choice> made = made(dimension, contract, figures);
            boolean brokenDown = figures.stream()
                    .filter(f -> f.breakdowns().contains(dimension.name()))
                    .flatMap(f -> f.formula().terms().stream())
                    .anyMatch(t -> t.dataset().equals(contract.id()));
            if (brokenDown || made.size() > MOST_CHOICES) {
                kept.add(dimension);
            } else if (!made.isEmpty()) {
                choices.put(dimension.name(), made);
            }
        }
        return Optional.of(new SumShape(contract, kept, choices));
    }

    private static List<Choice> made(
            DimensionColumn dimension, DatasetContract contract, Collection<KeyFigure> figures) {
        return figures.stream()
                .flatMap(f -> f.formula().terms().stream())
                .filter(t -> t.dataset().equals(contract.id()))
                .map(t -> Choice.of(t, dimension.name()))
                .filter(Choice::narrows)
                .distinct()
                .toList();
    }

    /** Which choices a code belongs to. */
    long classOf(DimensionColumn dimension, String code) {
        long bits = 0;
        List<Choice> made = choices.getOrDefault(dimension.name(), List.of());
        for (int i = 0; i < made.size(); i++) {
            bits |= made.get(i).test(code, dimension) ? 1L << i : 0;
        }
        return bits;
    }

    boolean keeps(DimensionColumn dimension) {
        return kept.contains(dimension);
    }

    /** The bit of a choice among a dimension's codes. */
    @Nullable
    Long bit(DimensionColumn dimension, Choice choice) {
        int at = choices.getOrDefault(dimension.name(), List.of()).indexOf(choice);
        return at < 0 ? null : 1L << at;
    }

    /** Whether a sum can be had from what was added up beforehand. */
    public boolean answers(CellQuery query) {
        return query.weight().isEmpty()
                && contract.dimensions().stream().allMatch(d -> {
                    Choice choice = Choice.of(query, d.name());
                    return !choice.narrows() || keeps(d) || bit(d, choice) != null;
                });
    }

    /** Changes whenever sums made before are not those asked for now. */
    String form() {
        return kept.stream().map(DimensionColumn::name).collect(Collectors.joining(",", "3;", ";")) + choices;
    }
}
