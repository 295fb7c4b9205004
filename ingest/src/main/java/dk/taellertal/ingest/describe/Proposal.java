package dk.taellertal.ingest.describe;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.Accumulation;
import dk.taellertal.core.dataset.Rhythm;
import dk.taellertal.core.period.Period;
import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.number.NumberSurvey;
import dk.taellertal.ingest.number.PeriodNotation;
import dk.taellertal.ingest.table.PlainTable;
import dk.taellertal.ingest.table.TableAnswers;
import dk.taellertal.ingest.table.TableOutcome;
import dk.taellertal.ingest.table.Tables;
import dk.taellertal.ingest.table.sheet.CellKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's own contents suggest that its columns are; a person has the last word. */
public record Proposal(Rhythm rhythm, List<ColumnDraft> columns) {

    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_DECIMALS = 6;
    private static final int EXAMPLES = 3;
    private static final int MOST_QUESTIONS = 4;
    private static final double MOST_OF_THEM = 0.8;
    private static final Set<Period.Kind> ALL_KINDS = EnumSet.allOf(Period.Kind.class);
    private static final Pattern UNIT = Pattern.compile(".*[(\\[](.{1,20})[)\\]]\\s*");
    private static final Pattern STOCK =
            Pattern.compile(".*(?:befolkning|folketal|indbygger|personer|bestand|beholdning).*");
    private static final Pattern CODE = Pattern.compile(".*(?:nr|nummer|kode|konto|id)\\.?");

    public Proposal {
        columns = List.copyOf(columns);
    }

    /** Empty where the file is no table. */
    public static Optional<Proposal> of(Path file, Areas areas) throws IOException {
        if (Files.size(file) <= MOST_BYTES) {
            return ofWhole(file, areas);
        }
        Path beginning = Files.createTempFile(file.toAbsolutePath().getParent(), "beginning", ".tmp");
        try {
            Files.write(beginning, beginning(file));
            return ofWhole(beginning, areas);
        } finally {
            Files.delete(beginning);
        }
    }

    /** The first lines of a large file, the last of them whole. */
    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return Arrays.copyOf(bytes, end);
        }
    }

    private static Optional<Proposal> ofWhole(Path file, Areas areas) throws IOException {
        Map<String, String> answers = new TreeMap<>();
        for (int i = 0; i <= MOST_QUESTIONS; i++) {
            switch (Tables.read(file, new TableAnswers(answers))) {
                case TableOutcome.Clean(PlainTable table, var findings) -> {
                    return Optional.of(of(table, areas));
                }
                case TableOutcome.Asked(var questions, var findings) ->
                    // What a person would answer first is good enough to propose from.
                    questions.forEach(
                            q -> q.options().stream().findFirst().ifPresent(o -> answers.put(q.key(), o.answer())));
                case TableOutcome.Refused refused -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    static Proposal of(PlainTable table, Areas areas) {
        List<ColumnDraft> columns = new ArrayList<>();
        EnumSet<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);
        List<String> heads = new ArrayList<>();
        List<String> amounts = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String header = table.header().get(i);
            List<String> cells = cells(table, i);
            Optional<Period> head = PeriodNotation.read(header, ALL_KINDS);
            if (head.isPresent()) {
                kinds.add(head.get().kind());
                heads.add(header);
                amounts.addAll(cells);
            } else {
                boolean dated = columns.stream().anyMatch(c -> c.role() == ColumnRole.PERIOD);
                boolean placed = columns.stream().anyMatch(c -> c.role() == ColumnRole.AREA);
                columns.add(column(header, cells, areas, dated, placed));
            }
        }
        if (!heads.isEmpty()) {
            columns.add(new ColumnDraft(
                    "", "Periode", ColumnRole.PERIOD, first(heads), kinds, "", 0, Accumulation.FLOW, true));
            columns.add(measure("", "Værdi", amounts));
        }
        Set<Period.Kind> of = columns.stream()
                .filter(c -> c.role() == ColumnRole.PERIOD)
                .findFirst()
                .map(ColumnDraft::kinds)
                .orElse(Set.of());
        return new Proposal(
                of.contains(Period.Kind.MONTH)
                        ? Rhythm.MONTHLY
                        : of.contains(Period.Kind.QUARTER) ? Rhythm.QUARTERLY : Rhythm.YEARLY,
                columns);
    }

    private static List<String> cells(PlainTable table, int position) {
        return table.rows().stream()
                .map(r -> r.cells().get(position).strip())
                .filter(c -> !c.isEmpty() && CellKind.of(c) != CellKind.MARK)
                .toList();
    }

    private static ColumnDraft column(String header, List<String> cells, Areas areas, boolean dated, boolean placed) {
        String name = header.toLowerCase(Locale.ROOT).strip();
        List<Period> periods = cells.stream()
                .flatMap(c -> PeriodNotation.read(c, ALL_KINDS).stream())
                .toList();
        if (!dated && !cells.isEmpty() && periods.size() == cells.size()) {
            EnumSet<Period.Kind> kinds = EnumSet.noneOf(Period.Kind.class);
            periods.forEach(p -> kinds.add(p.kind()));
            return new ColumnDraft(
                    header, header, ColumnRole.PERIOD, first(cells), kinds, "", 0, Accumulation.FLOW, true);
        }
        boolean numbers = most(cells, c -> CellKind.of(c).numeric());
        if (!placed && !cells.isEmpty() && (!numbers || name.matches(".*(?:komm|område|region).*"))) {
            if (most(cells, c -> areas.find(c).isPresent())) {
                return plain(header, ColumnRole.AREA, cells);
            }
        }
        boolean codes = CODE.matcher(name).matches() || cells.stream().anyMatch(c -> c.matches("0\\d+"));
        return numbers && !codes ? measure(header, header, cells) : plain(header, ColumnRole.DIMENSION, cells);
    }

    private static ColumnDraft plain(String header, ColumnRole role, List<String> cells) {
        return new ColumnDraft(header, header, role, first(cells), Set.of(), "", 0, Accumulation.FLOW, true);
    }

    private static ColumnDraft measure(String header, String label, List<String> cells) {
        NumberSurvey survey = new NumberSurvey(MOST_DECIMALS);
        cells.forEach(c -> survey.cell(c, Notation.COMMA_POINT));
        Notation notation = survey.best();
        int decimals = cells.stream()
                .flatMap(c -> notation.read(c, MOST_DECIMALS).stream())
                .mapToInt(n -> Math.max(0, n.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        boolean stock = STOCK.matcher(label.toLowerCase(Locale.ROOT)).matches();
        return new ColumnDraft(
                header,
                label,
                ColumnRole.MEASURE,
                first(cells),
                Set.of(),
                unit(header, cells),
                decimals,
                stock ? Accumulation.STOCK : Accumulation.FLOW,
                true);
    }

    private static String unit(String header, List<String> cells) {
        Matcher said = UNIT.matcher(header);
        if (said.matches()) {
            return said.group(1);
        }
        if (cells.stream().anyMatch(c -> c.endsWith("%"))) {
            return "pct.";
        }
        return cells.stream().anyMatch(c -> c.toLowerCase(Locale.ROOT).contains("kr")) ? "kr." : "antal";
    }

    private static boolean most(List<String> cells, Predicate<String> form) {
        return !cells.isEmpty() && cells.stream().filter(form).count() >= MOST_OF_THEM * cells.size();
    }

    private static List<String> first(List<String> cells) {
        return cells.stream().distinct().limit(EXAMPLES).toList();
    }
}
