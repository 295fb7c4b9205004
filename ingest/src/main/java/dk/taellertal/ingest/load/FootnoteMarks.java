package dk.taellertal.ingest.load;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.Notation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers with the mark of a footnote behind them: how many in each column, and the first of them. */
final class FootnoteMarks {

    private final Map<Integer, FirstCell> met = new TreeMap<>();

    /** Takes in a cell that was read as a number. */
    void cell(int line, int position, String text) {
        if (Notation.hasFootnote(text)) {
            met.merge(position, new FirstCell(line, text), FirstCell::with);
        }
    }

    /** Adds those of later lines. */
    void add(FootnoteMarks later) {
        later.met.forEach((position, cells) -> met.merge(position, cells, FirstCell::with));
    }

    List<Finding> findings(Mapping mapping) {
        return met.entrySet().stream()
                .map(e -> Finding.warning(
                        e.getValue().line(),
                        mapping.header().label(e.getKey()),
                        e.getValue().text(),
                        Message.of("number.footnote", e.getValue().times())))
                .toList();
    }
}
