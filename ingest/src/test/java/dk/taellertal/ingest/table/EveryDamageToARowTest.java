package dk.taellertal.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.check.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain tables with one row damaged in every way: none may come out with other numbers and nothing said of it. */
class EveryDamageToARowTest {

    private final Path folder;

    EveryDamageToARowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A table in rows of cells, the header first. */
    private record Table(String name, char delimiter, List<List<String>> rows) {
        String line(int row) {
            return String.join(String.valueOf(delimiter), rows.get(row));
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                lines.add(line(i));
            }
            return lines;
        }
    }

    /** What became of a damaged file. */
    private enum Verdict {
        EXACT,
        WARNED,
        ASKED,
        REFUSED,
        SILENT
    }

    private static Stream<Table> tables() {
        return Stream.of(
                table(
                        "budget with a blank last column",
                        ';',
                        12,
                        "År;Afdeling;Funktion;Dranst;Artskonto;Budget;Forbrug;Bemærkning",
                        EveryDamageToARowTest::budget),
                table(
                        "budget",
                        ';',
                        12,
                        "År;Afdeling;Funktion;Dranst;Artskonto;Budget;Forbrug",
                        r -> budget(r).subList(0, 7)),
                table(
                        "budget of two rows",
                        ';',
                        2,
                        "År;Afdeling;Funktion;Dranst;Artskonto;Budget;Forbrug;Bemærkning",
                        EveryDamageToARowTest::budget),
                table(
                        "people",
                        ',',
                        15,
                        "Område,Køn,Periode,Antal",
                        r -> List.of(
                                area(r),
                                r.nextBoolean() ? "Mænd" : "Kvinder",
                                "20%d".formatted(10 + r.nextInt(12)),
                                String.valueOf(r.nextInt(90000)))),
                table(
                        "wide years",
                        '\t',
                        9,
                        "Kommune\t2018\t2019\t2020\t2021",
                        r -> List.of(area(r), number(r), number(r), number(r), number(r))),
                table(
                        "one text column",
                        ';',
                        8,
                        "Navn;Antal",
                        r -> List.of(area(r), String.valueOf(100 + r.nextInt(900)))));
    }

    private static List<String> budget(Random r) {
        return List.of(
                String.valueOf(2018 + r.nextInt(4)),
                area(r),
                "%02d.%02d.%02d".formatted(1 + r.nextInt(5), 20 + r.nextInt(20), 10 + r.nextInt(60)),
                "1",
                String.valueOf(10_000_000 + r.nextInt(9_000_000)),
                number(r),
                number(r),
                "");
    }

    private static String area(Random r) {
        String[] names = {"Skoler", "Dagtilbud", "Ældre og pleje", "Kultur", "Veje", "Bibliotek", "Administration"};
        return names[r.nextInt(names.length)] + " " + (char) ('A' + r.nextInt(26)) + (char) ('A' + r.nextInt(26));
    }

    private static String number(Random r) {
        return "%d.%03d,%02d".formatted(1 + r.nextInt(900), r.nextInt(1000), r.nextInt(100));
    }

    private static Table table(
            String name,
            char delimiter,
            int rows,
            String header,
            java.util.function.Function<Random, List<String>> row) {
        Random random = new Random(name.hashCode());
        List<List<String>> all = new ArrayList<>();
        all.add(Arrays.asList(header.split(String.valueOf(delimiter).replace("|", "\\|"), -1)));
        for (int i = 0; i < rows; i++) {
            all.add(row.apply(random));
        }
        return new Table(name, delimiter, all);
    }

    /** The file with one row damaged, by the kind of damage. */
    private static Map<String, String> damaged(Table table, Random random) {
        Map<String, String> damaged = new LinkedHashMap<>();
        int at = 1 + random.nextInt(table.rows().size() - 1);
        List<String> cells = table.rows().get(at);
        String d = String.valueOf(table.delimiter());
        String line = table.line(at);
        for (int i = 0; i <= cells.size(); i++) {
            List<String> more = new ArrayList<>(cells);
            more.add(i, "");
            damaged.put("a blank cell more at " + i, with(table, at, String.join(d, more)));
        }
        for (int i = 0; i + 1 < cells.size(); i++) {
            List<String> fewer = new ArrayList<>(cells);
            fewer.set(i, cells.get(i) + fewer.remove(i + 1));
            damaged.put("a delimiter lost behind " + i, with(table, at, String.join(d, fewer)));
            List<String> swapped = new ArrayList<>(cells);
            swapped.remove(i);
            damaged.put("a cell lost at " + i, with(table, at, String.join(d, swapped)));
            List<String> moved = new ArrayList<>(swapped);
            moved.add("");
            if (i < 2 && cells.size() > 5) {
                damaged.put("a cell lost at " + i + " and one more at the end", with(table, at, String.join(d, moved)));
            }
            List<String> blank = new ArrayList<>(cells);
            blank.add(i, "");
            if (blank.removeLast().isEmpty()) {
                damaged.put("the cells from " + i + " moved by one", with(table, at, String.join(d, blank)));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.length() > 2) {
                int middle = 1 + random.nextInt(cell.length() - 1);
                List<String> cut = new ArrayList<>(cells);
                cut.set(i, cell.substring(0, middle) + d + cell.substring(middle));
                damaged.put("a delimiter inside " + i, with(table, at, String.join(d, cut)));
                List<String> quote = new ArrayList<>(cells);
                quote.set(i, "\"" + cell);
                damaged.put("a quotation mark opened at " + i, with(table, at, String.join(d, quote)));
                quote.set(i, cell + "\"");
                damaged.put("a quotation mark behind " + i, with(table, at, String.join(d, quote)));
                quote.set(i, "\"" + cell.substring(0, middle) + "\"" + cell.substring(middle) + "\"");
                damaged.put("a quotation mark too many in " + i, with(table, at, String.join(d, quote)));
                quote.set(i, cell.substring(0, middle) + "\"" + cell.substring(middle));
                damaged.put("a quotation mark inside " + i, with(table, at, String.join(d, quote)));
            }
        }
        damaged.put("quoted whole", with(table, at, "\"" + line + "\""));
        damaged.put("quoted whole, with blank cells", with(table, at, "\"" + line + "\"" + d.repeat(cells.size() - 1)));
        for (String other : List.of(";", ",", "\t", "|")) {
            if (!other.equals(d)) {
                damaged.put(
                        "parted by " + (other.equals("\t") ? "tab" : other), with(table, at, line.replace(d, other)));
            }
        }
        for (int i = 1; i < line.length(); i++) {
            damaged.put("broken in two at sign " + i, with(table, at, line.substring(0, i) + "\n" + line.substring(i)));
        }
        if (at + 1 < table.rows().size()) {
            // Behind the last row a name alone looks like a footnote, which a note tells of.
            damaged.put("cut off", with(table, at, line.substring(0, line.length() / 2)));
        }
        damaged.put("two blank cells in front", with(table, at, d + d + line));
        damaged.put(
                "its first cell blank",
                with(table, at, line.substring(cells.getFirst().length())));
        if (at + 1 < table.rows().size()) {
            List<String> joined = table.lines();
            joined.set(at, joined.get(at) + joined.remove(at + 1));
            damaged.put("two lines joined", String.join("\n", joined) + "\n");
        }
        headers(table, damaged);
        return damaged;
    }

    private static void headers(Table table, Map<String, String> damaged) {
        String d = String.valueOf(table.delimiter());
        List<String> names = table.rows().getFirst();
        for (int i = 0; i < names.size(); i++) {
            List<String> fewer = new ArrayList<>(names);
            fewer.remove(i);
            damaged.put("a name lost at " + i, with(table, 0, String.join(d, fewer)));
            if (!table.rows().getLast().getLast().isEmpty()) {
                damaged.put("a name lost at " + i + ", a blank behind", with(table, 0, String.join(d, fewer) + d));
            }
            List<String> more = new ArrayList<>(names);
            more.add(i, "Andet");
            damaged.put("a name more at " + i, with(table, 0, String.join(d, more)));
        }
    }

    private static String with(Table table, int at, String line) {
        List<String> lines = table.lines();
        lines.set(at, line);
        return String.join("\n", lines) + "\n";
    }

    private TableOutcome read(String text, Map<String, String> answers) throws IOException {
        return Tables.read(
                Files.write(folder.resolve("file.csv"), text.getBytes(StandardCharsets.UTF_8)),
                new TableAnswers(answers));
    }

    private Verdict verdict(Table table, String text) throws IOException {
        return switch (read(text, Map.of())) {
            case TableOutcome.Asked asked -> Verdict.ASKED;
            case TableOutcome.Refused refused -> Verdict.REFUSED;
            case TableOutcome.Clean clean -> {
                List<List<String>> rows = new ArrayList<>();
                rows.add(clean.table().header());
                clean.table().rows().forEach(r -> rows.add(r.cells()));
                boolean warned = clean.findings().stream().anyMatch(f -> f.severity() == Finding.Severity.WARNING);
                yield rows.equals(table.rows()) ? Verdict.EXACT : warned ? Verdict.WARNED : Verdict.SILENT;
            }
        };
    }

    @ParameterizedTest
    @MethodSource("tables")
    void an_undamaged_table_is_read_as_it_stands(Table table) throws IOException {
        assertThat(verdict(table, String.join("\n", table.lines()) + "\n")).isEqualTo(Verdict.EXACT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_damaged_row_comes_out_otherwise_in_silence(long seed) throws IOException {
        Map<Verdict, List<String>> verdicts = new LinkedHashMap<>();
        for (Table table : tables().toList()) {
            for (Map.Entry<String, String> file :
                    damaged(table, new Random(seed)).entrySet()) {
                Verdict verdict = verdict(table, file.getValue());
                verdicts.computeIfAbsent(verdict, v -> new ArrayList<>())
                        .add(table.name() + ": " + file.getKey()
                                + (verdict == Verdict.SILENT ? "\n" + file.getValue() : ""));
            }
        }
        int all = verdicts.values().stream().mapToInt(List::size).sum();
        System.out.println("seed " + seed + ": "
                + verdicts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().size())
                        .collect(Collectors.joining(", ")));
        if (System.getProperty("shown") != null) {
            verdicts.getOrDefault(Verdict.valueOf(System.getProperty("shown")), List.of())
                    .forEach(System.out::println);
        }
        assertThat(verdicts.getOrDefault(Verdict.SILENT, List.of()).stream().collect(Collectors.joining("\n")))
                .isEmpty();
        int open = verdicts.getOrDefault(Verdict.REFUSED, List.of()).size();
        assertThat(open).as("refused of %d", all).isLessThan(all * 4 / 10);
    }
}
