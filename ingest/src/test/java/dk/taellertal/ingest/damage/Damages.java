package dk.taellertal.ingest.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every way that a file is damaged here. */
final class Damages {

    private Damages() {}

    static List<Damage> all() {
        return Stream.of(LineDamages.all(), SourceDamages.all(), SumDamages.all(), CellDamages.all(), UnitDamages.all())
                .flatMap(List::stream)
                .toList();
    }

    static Damage of(char letter, String name, boolean layout, Damage.Doing doing) {
        return new Damage(letter, name, layout, doing);
    }

    /** A damage to the line of a random row. */
    static Damage row(char letter, String name, boolean layout, BiFunction<Sample, Integer, Optional<Damaged>> doing) {
        return of(
                letter,
                name,
                layout,
                (s, random) -> doing.apply(s, random.nextInt(s.rows().size())));
    }

    /** A damage to a random cell of some roles that changes the text in it; blank where it does not apply. */
    static Damage cell(char letter, String name, boolean layout, UnaryOperator<String> change, Role... roles) {
        return of(letter, name, layout, (s, random) -> {
            List<Integer> columns = s.columns(roles);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            int column = columns.get(random.nextInt(columns.size()));
            for (int row : Samples.shuffled(s.rows().size(), random)) {
                String before = s.rows().get(row).get(column);
                String after = change.apply(before);
                if (!after.isEmpty() && !after.equals(before)) {
                    return Optional.of(s.cell(row, column, after));
                }
            }
            return Optional.empty();
        });
    }

    static Optional<Integer> one(List<Integer> of, Random random) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    static List<String> inserted(List<String> cells, int at, String cell) {
        List<String> more = new ArrayList<>(cells);
        more.add(at, cell);
        return more;
    }
}
