package dk.taellertal.ingest.damage;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

/**
 * A file after its damage.
 *
 * @param told the physical lines of which one must be named; where it is empty anything said is enough
 * @param scaled headers of the columns that the file says are counted in {@code factor}; 0 where no number is right
 */
record Damaged(List<String> lines, Set<Integer> told, Form form, Set<String> scaled, int factor) {

    Damaged {
        lines = List.copyOf(lines);
        told = Set.copyOf(told);
        scaled = Set.copyOf(scaled);
    }

    Damaged(List<String> lines, Set<Integer> told, Form form) {
        this(lines, told, form, Set.of(), 1);
    }

    Damaged anywhere() {
        return new Damaged(lines, Set.of(), form, scaled, factor);
    }

    Damaged scaled(Set<String> headers, int by) {
        return new Damaged(lines, told, form, headers, by);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.forEach(l -> out.writeBytes((l + form.lineEnd()).getBytes(form.charset())));
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return String.join("\n", lines)
                .replace("\t", "⇥")
                .replace("\u0000", "␀")
                .replace("\u00a0", "⍽");
    }
}
