package dk.taellertal.ui.chart;

import dk.taellertal.core.figure.Direction;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.CleanText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes that add up, as horizontal steps from top to bottom, each beginning where the one before ended.
 *
 * @param steps a sum stands after what it sums
 * @param stepHead above the steps' names, for example {@code Alder}
 * @param noteHead above the steps' notes, for example {@code ± personer}; empty where there are none
 * @param better which way is better: down for expenditure
 */
public record WaterfallChart(About about, String stepHead, String noteHead, List<Step> steps, Direction better)
        implements Chart {

    public sealed interface Step {
        String name();
    }

    /** @param note what the change comes from, as written; may be empty */
    public record Change(String name, String note, Value amount) implements Step {
        public Change {
            name = CleanText.of(name);
            note = CleanText.of(note);
        }
    }

    /** All changes above, drawn as a bar from 0. */
    public record Sum(String name) implements Step {
        public Sum {
            name = CleanText.of(name);
        }
    }

    /**
     * A step in its place.
     *
     * @param from where the steps above ended, as far as they are known
     * @param to from plus the change; for a sum the changes above from 0
     * @param whole whether nothing above it and nothing in it is absent
     */
    public record Placed(Step step, BigDecimal from, BigDecimal to, boolean whole) {}

    public WaterfallChart {
        stepHead = CleanText.of(stepHead);
        noteHead = CleanText.of(noteHead);
        steps = List.copyOf(steps);
    }

    /** The steps with where they begin and end. */
    public List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        BigDecimal level = BigDecimal.ZERO;
        boolean whole = true;
        for (Step step : steps) {
            switch (step) {
                case Change change -> {
                    Optional<BigDecimal> amount = Extent.known(change.amount()).findFirst();
                    whole &= amount.isPresent();
                    BigDecimal to = level.add(amount.orElse(BigDecimal.ZERO));
                    placed.add(new Placed(step, level, to, amount.isPresent()));
                    level = to;
                }
                case Sum sum -> placed.add(new Placed(sum, BigDecimal.ZERO, level, whole));
            }
        }
        return List.copyOf(placed);
    }

    @Override
    public Optional<Extent> extent() {
        return Extent.ofBars(placed().stream().flatMap(p -> Stream.of(p.from(), p.to())));
    }

    @Override
    public WaterfallChart captioned(List<String> lines) {
        return new WaterfallChart(about.captioned(lines), stepHead, noteHead, steps, better);
    }
}
