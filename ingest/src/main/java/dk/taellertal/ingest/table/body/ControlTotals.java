package dk.taellertal.ingest.table.body;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.SheetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the sums that stand in a file against its rows: those since the last sum, those below the same heading, or all. */
final class ControlTotals {

    private final List<SheetLine> lines;
    private final List<LineRole> roles;
    private final Shape shape;
    private final ReadingNotes notes;
    private final List<Summing> columns;

    private ControlTotals(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        this.lines = lines;
        this.roles = roles;
        this.shape = shape;
        this.notes = notes;
        List<SheetLine> summed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(roles.get(i)) || roles.get(i) == LineRole.TOTAL) {
                summed.add(lines.get(i));
            }
        }
        columns = shape.amounts().stream()
                .map(position -> new Summing(AmountReading.of(summed, position)))
                .toList();
    }

    /** Compares all sums; a line that only might be one is a row afterwards, or a sum. */
    static void check(List<SheetLine> lines, List<LineRole> roles, Shape shape, ReadingNotes notes) {
        if (roles.contains(LineRole.TOTAL) || roles.contains(LineRole.MAYBE_TOTAL)) {
            new ControlTotals(lines, roles, shape, notes).walk();
        }
    }

    private static boolean isRow(LineRole role) {
        return role == LineRole.DATA || role == LineRole.MAYBE_TOTAL;
    }

    private void walk() {
        boolean above = standAbove();
        for (int i = 0; i < lines.size(); i++) {
            SheetLine line = lines.get(i);
            if (above && roles.get(i) == LineRole.MAYBE_TOTAL) {
                roles.set(i, LineRole.TOTAL);
                notes.leftOut(line, "line.controlTotal");
                continue;
            }
            if (roles.get(i) == LineRole.MAYBE_TOTAL) {
                tellMaybe(i, addsUp(line));
            }
            switch (roles.get(i)) {
                case DATA -> columns.forEach(c -> c.add(line));
                case SECTION -> columns.forEach(Summing::heading);
                case TOTAL -> {
                    notes.leftOut(line, "line.controlTotal");
                    columns.forEach(c -> c.compare(line));
                }
                case MAYBE_TOTAL, LONE, STUB, NOTE, HEADER_AGAIN, RAGGED -> {}
            }
        }
        columns.forEach(Summing::end);
    }

    private void tellMaybe(int index, boolean total) {
        SheetLine line = lines.get(index);
        roles.set(index, total ? LineRole.TOTAL : LineRole.DATA);
        if (!total) {
            boolean nameless = line.first() >= shape.keys();
            notes.add(Finding.warning(
                    line.line(), "", line.text(), Message.of(nameless ? "line.nameless" : "line.maybeTotal")));
        }
    }

    /** Whether all lines that might be sums are sums of the rows under them, and one of more than one row. */
    private boolean standAbove() {
        boolean several = false;
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == LineRole.MAYBE_TOTAL) {
                List<SheetLine> parts = new ArrayList<>();
                for (int k = i + 1; k < lines.size() && roles.get(k) == LineRole.DATA; k++) {
                    parts.add(lines.get(k));
                }
                SheetLine line = lines.get(i);
                if (line.first() >= shape.keys() || columns.stream().anyMatch(c -> !c.isSumOf(line, parts))) {
                    return false;
                }
                several |= parts.size() > 1;
            }
        }
        return several;
    }

    private boolean addsUp(SheetLine line) {
        List<Summing> stated =
                columns.stream().filter(c -> c.reading.amount(line).isPresent()).toList();
        return !stated.isEmpty() && stated.stream().allMatch(c -> c.addsUp(line));
    }

    /** One column on its way down. */
    private final class Summing {

        private final AmountReading reading;
        private RunningSum sinceLast = new RunningSum();
        private RunningSum sinceHeading = new RunningSum();
        private final RunningSum all = new RunningSum();
        /** Sums that stand above their parts. */
        private final List<SheetLine> ahead = new ArrayList<>();

        Summing(AmountReading reading) {
            this.reading = reading;
        }

        void add(SheetLine line) {
            reading.amount(line).ifPresent(amount -> {
                sinceLast.add(amount);
                sinceHeading.add(amount);
                all.add(amount);
            });
        }

        boolean isSumOf(SheetLine line, List<SheetLine> parts) {
            RunningSum sum = new RunningSum();
            parts.forEach(p -> reading.amount(p).ifPresent(sum::add));
            return reading.amount(line).isPresent() && sum.parts() > 0 && sum.agrees(amount(line));
        }

        void heading() {
            ahead.removeIf(l -> sinceLast.parts() > 0 && sinceLast.agrees(amount(l)));
            sinceLast = new RunningSum();
            sinceHeading = new RunningSum();
        }

        void compare(SheetLine line) {
            if (reading.amount(line).isEmpty()) {
                return;
            }
            ahead.removeIf(l -> sinceLast.parts() > 0 && sinceLast.agrees(amount(l)));
            if (sinceHeading.parts() == 0) {
                ahead.add(line);
            } else {
                judge(line);
            }
            sinceLast = new RunningSum();
        }

        boolean addsUp(SheetLine line) {
            return candidates().anyMatch(s -> s.parts() > 1 && s.agrees(amount(line)));
        }

        void end() {
            ahead.removeIf(l -> sinceLast.parts() > 0 && sinceLast.agrees(amount(l)));
            ahead.forEach(this::judge);
        }

        private void judge(SheetLine line) {
            BigDecimal stated = amount(line);
            Optional<RunningSum> nearest = candidates().min(Comparator.comparing(s -> s.off(stated)));
            if (nearest.isEmpty() || nearest.get().exact(stated)) {
                return;
            }
            RunningSum sum = nearest.get();
            if (sum.agrees(stated)) {
                notes.add(finding(line, Finding.Severity.NOTE, "total.rounded", sum));
            } else if (candidates().allMatch(s -> s.isNoSum(stated))) {
                notes.add(finding(line, Finding.Severity.NOTE, "total.noSum", sum));
            } else {
                notes.add(finding(line, Finding.Severity.WARNING, "total.differs", sum));
            }
        }

        private Stream<RunningSum> candidates() {
            return Stream.of(sinceLast, sinceHeading, all).filter(s -> s.parts() > 0);
        }

        private BigDecimal amount(SheetLine line) {
            return reading.amount(line).orElse(BigDecimal.ZERO);
        }

        private Finding finding(SheetLine line, Finding.Severity severity, String key, RunningSum sum) {
            return new Finding(
                    severity,
                    line.line(),
                    shape.names().get(reading.position()),
                    line.cell(reading.position()),
                    Message.of(key, line.firstText(), Amounts.shown(sum.sum())));
        }
    }
}
