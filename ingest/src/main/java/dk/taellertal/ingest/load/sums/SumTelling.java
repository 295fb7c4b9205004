package dk.taellertal.ingest.load.sums;

import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.store.SubtotalCandidate;
import dk.taellertal.core.store.SubtotalCandidate.Stated;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.sums.Likeness;
import dk.taellertal.ingest.sums.NamedRows;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of lines that are sums, or may be, by one column of the file. */
final class SumTelling {

    private static final int MOST_LINES_TOLD = 50;
    private static final int MOST_LINES_NAMED = 5;
    private static final double CLOSE = 0.4;

    private final Mapping mapping;
    private final DimensionColumn dimension;
    private final Findings findings;
    private final String column;

    SumTelling(Mapping mapping, DimensionColumn dimension, Findings findings) {
        this.mapping = mapping;
        this.dimension = dimension;
        this.findings = findings;
        Integer position = mapping.positions().get(dimension.name());
        column = position == null ? dimension.label() : mapping.header().label(position);
    }

    /** Tells that lines were held against their parts and left out, and which do not agree. */
    void sums(Map<Integer, Comparison> lines) {
        lines.values().stream()
                .limit(MOST_LINES_TOLD)
                .forEach(c -> note(c, "sum.checked", c.row().parts()));
        if (lines.size() > MOST_LINES_TOLD) {
            findings.add(Finding.note(0, column, "", Message.of("sum.checkedMore", lines.size() - MOST_LINES_TOLD)));
        }
        lines.values()
                .forEach(c -> c.worst()
                        .ifPresent(stated -> findings.add(Finding.warning(
                                c.row().line(),
                                header(stated),
                                shown(stated, BigDecimal.valueOf(stated.amount())),
                                Message.of(
                                        c.agreement() == Agreement.SHORT ? "sum.short" : "sum.uneven",
                                        c.row().parts(),
                                        shown(stated, parts(stated)))))));
    }

    /** Tells that lines stand beside others that fill what they leave blank, and count as well. */
    void rows(Map<Integer, Comparison> lines) {
        Comparison first = lines.values().iterator().next();
        note(first, "sum.rows", lines.size());
    }

    /** Tells that lines that would be sums have no parts, and count. */
    void alone(List<Integer> lines) {
        findings.add(
                Finding.note(lines.getFirst(), column, "", Message.of("sum.alone", lines.size(), dimension.label())));
    }

    private void note(Comparison comparison, String key, long count) {
        findings.add(Finding.note(comparison.row().line(), column, "", Message.of(key, count, dimension.label())));
    }

    /** Whether lines are sums, asked about one of them that does not agree with its parts. */
    Question question(Map<Integer, Comparison> lines) {
        Collection<Comparison> all = lines.values();
        Comparison doubtful = all.stream()
                .filter(c -> c.worst().isPresent())
                .findFirst()
                .orElseGet(() -> all.iterator().next());
        Stated stated =
                doubtful.worst().orElseGet(() -> doubtful.row().amounts().getFirst());
        BigDecimal amount = BigDecimal.valueOf(stated.amount());
        return new Question(
                SumAnswers.key(dimension),
                Message.of(
                        "question.sum",
                        doubtful.row().line(),
                        doubtful.row().parts(),
                        dimension.label(),
                        header(stated),
                        shown(stated, amount),
                        shown(stated, parts(stated)),
                        lines.size()),
                List.of(
                        new Question.Option(
                                SumAnswers.SUM,
                                Message.of("question.sum.sum", header(stated), shown(stated, parts(stated)))),
                        new Question.Option(
                                SumAnswers.ROW,
                                Message.of(
                                        "question.sum.row",
                                        header(stated),
                                        shown(stated, parts(stated).add(amount))))));
    }

    /** Tells that lines are sums by name and amounts, and left out. */
    void control(List<SubtotalCandidate> lines) {
        List<SubtotalCandidate> told = lines.stream()
                .sorted(Comparator.comparing(SubtotalCandidate::line))
                .limit(MOST_LINES_TOLD)
                .toList();
        told.forEach(l -> findings.add(
                Finding.note(l.line(), column, "", Message.of("sum.checked", l.parts(), dimension.label()))));
        if (lines.size() > told.size()) {
            findings.add(Finding.note(0, column, "", Message.of("sum.checkedMore", lines.size() - told.size())));
        }
    }

    /** What lines are that come to what others do, or are named so, asked about the first. */
    Question question(List<NamedRows> open, Map<Integer, Met> names) {
        NamedRows first = open.getFirst();
        List<Likeness> lines = first.all();
        Likeness shown = first.off().isEmpty() ? lines.getFirst() : first.off().getFirst();
        MeasureColumn measure = mapping.contract().measures().get(shown.measure());
        long count = open.stream().mapToLong(o -> o.all().size()).sum();
        String told = open.stream()
                .flatMap(o -> o.all().stream().limit(MOST_LINES_NAMED).map(l -> l.line() + " (" + text(o, names) + ")"))
                .limit(MOST_LINES_NAMED)
                .collect(Collectors.joining(", "));
        return new Question(
                SumAnswers.key(dimension),
                Message.of(
                        kind(first, shown),
                        shown.line(),
                        text(first, names),
                        header(measure),
                        shown(measure, BigDecimal.valueOf(shown.amount())),
                        shown.parts(),
                        shown(measure, BigDecimal.valueOf(shown.others())),
                        count,
                        count > MOST_LINES_NAMED ? told + " …" : told),
                List.of(
                        new Question.Option(SumAnswers.SUM, Message.of("question.sum.leave", told)),
                        new Question.Option(SumAnswers.ROW, Message.of("question.sum.count", told))));
    }

    /** Warns of names whose lines are the sum of others by their amounts, which may be chance. */
    void likely(List<NamedRows> rows, Map<Integer, Met> names, Set<Integer> out) {
        Set<Integer> told = new HashSet<>(out);
        for (NamedRows of : rows) {
            Likeness first = of.exact().getFirst();
            if (told.add(first.line())) {
                MeasureColumn measure = mapping.contract().measures().get(first.measure());
                findings.add(Finding.warning(
                        first.line(),
                        column,
                        text(of, names),
                        Message.of(
                                "sum.likely",
                                first.parts(),
                                header(measure),
                                shown(measure, BigDecimal.valueOf(first.amount())),
                                of.exact().size())));
            }
        }
    }

    private static String kind(NamedRows rows, Likeness shown) {
        if (rows.isMean()) {
            return "question.sum.mean";
        }
        return switch (rows.hint()) {
            case CHANGE, MEAN -> "question.sum.change";
            case PART -> "question.sum.part";
            case NONE -> beside(shown);
            case SUM, ALL -> rows.off().isEmpty() ? "question.sum.even" : "question.sum.off";
        };
    }

    private static String beside(Likeness shown) {
        double off = Math.abs((double) shown.amount() - shown.others());
        if (off == 0) {
            return "question.sum.even";
        }
        return off < Math.abs((double) shown.others()) * CLOSE ? "question.sum.near" : "question.sum.times";
    }

    private static String text(NamedRows rows, Map<Integer, Met> names) {
        Met name = names.get(rows.name());
        return name == null ? "" : name.text();
    }

    private static BigDecimal parts(Stated stated) {
        return stated.sum().orElse(BigDecimal.ZERO);
    }

    private String header(Stated stated) {
        return header(measure(stated));
    }

    private String header(MeasureColumn measure) {
        Integer position = mapping.positions().get(measure.name());
        return position == null ? measure.label() : mapping.header().label(position);
    }

    private String shown(Stated stated, BigDecimal amount) {
        return shown(measure(stated), amount);
    }

    private static String shown(MeasureColumn measure, BigDecimal amount) {
        return amount.movePointLeft(measure.scale()).toPlainString().replace('.', ',');
    }

    private MeasureColumn measure(Stated stated) {
        return mapping.contract().measures().get(stated.measure());
    }
}
