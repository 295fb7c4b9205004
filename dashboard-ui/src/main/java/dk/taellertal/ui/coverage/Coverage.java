package dk.taellertal.ui.coverage;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lives against political goals, worked out.
 *
 * @param goals the columns
 * @param figuresWithoutObjective key figures that show no objective's progress
 * @param goalsWithoutEffect political goals that no effect figure serves
 */
record Coverage(
        List<PoliticalGoal> goals,
        List<Row> rows,
        List<KeyFigure> figuresWithoutObjective,
        List<PoliticalGoal> goalsWithoutEffect) {

    /** @param cells one for each column */
    record Row(LifeArea life, List<Cell> cells) {
        Count count() {
            return Count.of(aims(cells.stream()).toList());
        }
    }

    /** Where a life and a political goal meet. */
    sealed interface Cell {

        /** The goal is not for this life. */
        record Elsewhere() implements Cell {}

        /** The goal is for this life, and nobody has an objective under it. */
        record Hole(PoliticalGoal goal, LifeArea life) implements Cell {}

        /** There are objectives, but none of those that are asked for. */
        record Others() implements Cell {}

        record Aims(PoliticalGoal goal, LifeArea life, List<Aim> aims) implements Cell {}
    }

    /**
     * An objective and what it has.
     *
     * @param numbers whether its leading figure has a number, be it hidden
     * @param effect whether one of its figures tells of an effect
     * @param target whether one of its figures has a target
     * @param fresh whether its leading figure has a number as new as its source allows
     * @param latest the period of that number
     */
    record Aim(
            Objective objective,
            int figures,
            boolean numbers,
            boolean effect,
            boolean target,
            boolean fresh,
            Optional<Period> latest) {

        boolean old() {
            return numbers && !fresh;
        }
    }

    /** What an objective may lack, the gravest first. */
    enum Lack {
        NUMBERS,
        EFFECT,
        TARGET,
        FRESH;

        /** Without numbers there is none that could be old. */
        boolean of(Aim aim) {
            return switch (this) {
                case NUMBERS -> !aim.numbers();
                case EFFECT -> !aim.effect();
                case TARGET -> !aim.target();
                case FRESH -> aim.old();
            };
        }
    }

    /** How many objectives there are, and how many of them have what they should. */
    record Count(long objectives, long figures, long numbers, long effect, long target, long fresh) {

        /** In this order. */
        List<Long> numbered() {
            return List.of(objectives, figures, numbers, effect, target, fresh);
        }

        static Count of(List<Aim> aims) {
            return new Count(
                    aims.size(),
                    aims.stream().mapToLong(Aim::figures).sum(),
                    aims.stream().filter(Aim::numbers).count(),
                    aims.stream().filter(Aim::effect).count(),
                    aims.stream().filter(Aim::target).count(),
                    aims.stream().filter(Aim::fresh).count());
        }
    }

    Count count() {
        return Count.of(aims().toList());
    }

    /** Of one column. */
    Count count(int column) {
        return Count.of(aims(rows.stream().map(row -> row.cells().get(column))).toList());
    }

    Stream<Aim> aims() {
        return aims(rows.stream().flatMap(row -> row.cells().stream()));
    }

    List<Cell.Hole> holes() {
        List<Cell.Hole> holes = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Hole hole) {
                    holes.add(hole);
                }
            }
        }
        return holes;
    }

    private static Stream<Aim> aims(Stream<Cell> cells) {
        return cells.flatMap(cell -> cell instanceof Cell.Aims some ? some.aims().stream() : Stream.of());
    }
}
