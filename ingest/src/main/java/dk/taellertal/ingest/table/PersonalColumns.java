package dk.taellertal.ingest.table;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Columns that are named after CPR numbers: blank ones are told of, filled ones refuse the file, whatever stands in them. */
final class PersonalColumns {

    private static final Pattern NAMED =
            Pattern.compile("(?iU).*(?:^|[^\\p{L}])(?:cpr(?:[ _-]?(?:nr|nummer))?|personnummer)(?:$|[^\\p{L}]).*");
    private static final String MASK = "######-####";

    private PersonalColumns() {}

    /**
     * One finding for each such column.
     *
     * @param line physical line of the header
     */
    static List<Finding> look(List<String> names, int line, List<SheetLine> rows) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (NAMED.matcher(names.get(i)).matches()) {
                int position = i;
                findings.add(rows.stream()
                        .filter(r -> holdsSomething(r.kind(position)))
                        .findFirst()
                        .map(r -> Finding.error(r.line(), "", MASK, Message.of("personal.cpr", position + 1)))
                        .orElseGet(() -> Finding.warning(line, names.get(position), "", Message.of("personal.blank"))));
            }
        }
        return findings;
    }

    private static boolean holdsSomething(CellKind kind) {
        return switch (kind) {
            case BLANK, MARK -> false;
            case YEAR, NUMBER, PERIOD, DIGITS, WORD -> true;
        };
    }
}
