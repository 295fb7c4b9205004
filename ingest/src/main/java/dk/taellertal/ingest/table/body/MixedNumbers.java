package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of one column of which some have a comma before their decimals, and others a point. */
final class MixedNumbers {

    /** A mark and not three digits behind it, or thousands parted by the other mark. */
    private static final Pattern COMMA = Pattern.compile(
            "[-(]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,})\\D*");

    private static final Pattern POINT = Pattern.compile(
            "[-(]?(?:\\d+\\.(?:\\d{1,2}|\\d{4,})|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})\\D*");

    private static final Pattern OPEN_COMMA = Pattern.compile("[-(]?[1-9]\\d{0,2},\\d{3}\\D*");
    private static final Pattern OPEN_POINT = Pattern.compile("[-(]?[1-9]\\d{0,2}\\.\\d{3}\\D*");

    /** The first cell of a form. */
    private static final class Form {
        private final Pattern pattern;
        private @Nullable SheetLine first;

        Form(Pattern pattern) {
            this.pattern = pattern;
        }

        void look(SheetLine row, String cell) {
            if (first == null && pattern.matcher(cell).matches()) {
                first = row;
            }
        }

        Optional<SheetLine> first() {
            return Optional.ofNullable(first);
        }
    }

    private MixedNumbers() {}

    /** The first cell that is written otherwise than one above it; empty where all may be written alike. */
    static Optional<Finding> in(List<SheetLine> rows, int column, String name) {
        Form comma = new Form(COMMA);
        Form point = new Form(POINT);
        Form openComma = new Form(OPEN_COMMA);
        Form openPoint = new Form(OPEN_POINT);
        for (SheetLine row : rows) {
            String cell = row.cell(column);
            if (cell.indexOf(',') >= 0 || cell.indexOf('.') >= 0) {
                List.of(comma, point, openComma, openPoint).forEach(f -> f.look(row, cell));
            }
        }
        boolean proven = comma.first().isPresent() || point.first().isPresent();
        return proven
                ? told(comma.first(), point.first(), column, name)
                : told(openComma.first(), openPoint.first(), column, name);
    }

    private static Optional<Finding> told(Optional<SheetLine> one, Optional<SheetLine> other, int column, String name) {
        return one.flatMap(a -> other.map(b -> {
            SheetLine first = a.line() <= b.line() ? a : b;
            SheetLine later = a.line() <= b.line() ? b : a;
            return Finding.warning(
                    later.line(),
                    name,
                    later.cell(column),
                    Message.of("cell.mixedNumbers", later.place(column), first.cell(column), first.place(column)));
        }));
    }
}
