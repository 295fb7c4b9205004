package dk.taellertal.ingest.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Files put together of two, or saved by a program that wrote them otherwise than the one before. */
final class SourceDamages {

    private SourceDamages() {}

    static List<Damage> all() {
        return List.of(
                Damages.of('B', "first rows in another delimiter", true, (s, r) -> block(s, r, true)),
                Damages.of('B', "last rows in another delimiter", true, (s, r) -> block(s, r, false)),
                Damages.of('B', "rows above the header", true, SourceDamages::rowsAbove),
                Damages.of('B', "header again in another order", true, SourceDamages::reordered));
    }

    /** Both parts begin with the header. */
    private static Optional<Damaged> block(Sample s, Random r, boolean first) {
        if (s.rows().size() < 2) {
            return Optional.empty();
        }
        String other = s.form().delimiter() == ';' ? "\t" : ";";
        int cut = 1 + r.nextInt(s.rows().size() - 1);
        List<String> lines = new ArrayList<>(s.titles());
        Set<Integer> told = new HashSet<>();
        for (int part = 0; part < 2; part++) {
            boolean otherwise = (part == 0) == first;
            List<List<String>> rows = part == 0
                    ? s.rows().subList(0, cut)
                    : s.rows().subList(cut, s.rows().size());
            lines.add(otherwise ? String.join(other, s.header()) : s.form().line(s.header()));
            for (List<String> row : rows) {
                lines.add(otherwise ? String.join(other, row) : s.form().line(row));
                told.add(lines.size());
            }
        }
        return Optional.of(new Damaged(lines, told, s.form()));
    }

    private static Optional<Damaged> rowsAbove(Sample s, Random r) {
        if (s.rows().size() < 2) {
            return Optional.empty();
        }
        int above = 1 + r.nextInt(Math.min(3, s.rows().size() - 1));
        List<String> lines = s.lines();
        String header = lines.remove(s.headerLine() - 1);
        lines.add(s.headerLine() - 1 + above, header);
        Set<Integer> told = new HashSet<>();
        IntStream.range(0, above).forEach(i -> told.add(s.headerLine() + i));
        return Optional.of(new Damaged(lines, told, s.form()));
    }

    private static Optional<Damaged> reordered(Sample s, Random r) {
        if (s.rows().size() < 2) {
            return Optional.empty();
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, s.header().size()).boxed().toList());
        Collections.rotate(order, 1 + r.nextInt(order.size() - 1));
        int cut = 1 + r.nextInt(s.rows().size() - 1);
        List<String> lines = new ArrayList<>(s.titles());
        lines.add(s.form().line(s.header()));
        s.rows().subList(0, cut).forEach(row -> lines.add(s.form().line(row)));
        Set<Integer> told = Set.of(lines.size() + 1);
        lines.add(s.form().line(order.stream().map(s.header()::get).toList()));
        for (List<String> row : s.rows().subList(cut, s.rows().size())) {
            lines.add(s.form().line(order.stream().map(row::get).toList()));
        }
        return Optional.of(new Damaged(lines, told, s.form()));
    }
}
