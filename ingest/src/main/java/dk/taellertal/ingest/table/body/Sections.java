package dk.taellertal.ingest.table.body;

import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Headings of rows, made columns in front: headings in a row are levels, the first the outermost. */
final class Sections {

    private static final String NAME = "gruppe";

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;
    private final int levels;

    private Sections(List<SheetLine> lines, List<LineRole> roles, Shape shape) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
        this.levels = levels();
    }

    static Sections of(List<SheetLine> lines, List<LineRole> roles, Shape shape) {
        return new Sections(lines, roles, shape);
    }

    private int levels() {
        int most = 0;
        int run = 0;
        for (LineRole role : roles) {
            if (role == LineRole.SECTION) {
                run++;
            } else if (role == LineRole.DATA) {
                run = 0;
            }
            most = Math.max(most, run);
        }
        return most;
    }

    TableBody body() {
        List<SheetLine> rows = new ArrayList<>();
        List<String> current = new ArrayList<>(Collections.nCopies(levels, ""));
        List<String> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            if (roles.get(i) == LineRole.SECTION) {
                run.add(line.firstText());
            } else if (roles.get(i) == LineRole.DATA) {
                for (int k = 0; k < run.size(); k++) {
                    current.set(levels - run.size() + k, run.get(k));
                }
                run.clear();
                rows.add(levels == 0 && line.size() == shape.columns() ? line : line.with(cells(current, line)));
            }
        }
        return new TableBody(names(), rows);
    }

    private List<String> cells(List<String> headings, SheetLine line) {
        List<String> cells = new ArrayList<>(headings);
        cells.addAll(line.upTo(shape.columns()));
        return cells;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= levels; i++) {
            String name = levels == 1 ? NAME : NAME + " " + i;
            while (shape.names().contains(name)) {
                name += "*";
            }
            names.add(name);
        }
        names.addAll(shape.names());
        return names;
    }
}
