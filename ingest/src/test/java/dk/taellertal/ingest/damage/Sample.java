package dk.taellertal.ingest.damage;

import dk.taellertal.core.dataset.DatasetContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A valid file.
 *
 * @param titles lines above the header
 * @param rows cells as they are written, without the quotation marks that the form adds
 * @param roles one for each column
 */
record Sample(
        DatasetContract contract,
        Form form,
        List<String> titles,
        List<String> header,
        List<List<String>> rows,
        List<String> footnotes,
        List<Role> roles,
        Truth truth) {

    int headerLine() {
        return titles.size() + 1;
    }

    int lineOf(int row) {
        return headerLine() + 1 + row;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(titles);
        lines.add(form.line(header));
        rows.forEach(r -> lines.add(form.line(r)));
        lines.addAll(footnotes);
        return lines;
    }

    List<Integer> columns(Role... wanted) {
        Set<Role> roles = Set.of(wanted);
        return IntStream.range(0, header.size())
                .filter(i -> roles.contains(this.roles.get(i)))
                .boxed()
                .toList();
    }

    /** Cells of a row with one of them changed. */
    List<String> with(int row, int column, String value) {
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(column, value);
        return cells;
    }

    Set<String> headers(Role role) {
        return Set.copyOf(columns(role).stream().map(header::get).toList());
    }

    Damaged undamaged() {
        return new Damaged(lines(), Set.of(), form);
    }

    /** One line written otherwise. */
    Damaged line(int row, String text) {
        List<String> lines = lines();
        lines.set(lineOf(row) - 1, text);
        return new Damaged(lines, Set.of(lineOf(row)), form);
    }

    Damaged cell(int row, int column, String value) {
        return line(row, form.line(with(row, column, value)));
    }

    /** Lines put in behind a row. */
    Damaged behind(int row, List<String> more) {
        List<String> lines = lines();
        lines.addAll(lineOf(row), more);
        Set<Integer> told = new java.util.HashSet<>();
        IntStream.rangeClosed(0, more.size()).forEach(i -> told.add(lineOf(row) + i));
        return new Damaged(lines, told, form);
    }
}
