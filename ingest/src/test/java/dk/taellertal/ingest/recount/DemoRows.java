package dk.taellertal.ingest.recount;

import dk.taellertal.ingest.recount.Dataset.Column;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of the shipped extracts, each file read in the way it is known to be written. All numbers are Danish: 1.234,5. */
final class DemoRows {

    /** @param header the line of the header, the first is 1 */
    private record Sheet(String dataset, Charset charset, int header) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF8 = StandardCharsets.UTF_8;
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{2}-(\\d{2})-(\\d{4})");
    private static final Pattern MODULES = Pattern.compile("(\\d+) (\\p{L}+)");

    private static final String COURSES = "kursusudgifter-2016-2019.tsv";
    private static final Map<String, Sheet> SHEETS = sheets();

    private final Map<String, Dataset> datasets;
    private final Map<String, Definition> profiles = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final String own;

    DemoRows(Path catalogue, Map<String, Dataset> datasets) {
        this.datasets = datasets;
        Map<String, Definition> known = new HashMap<>();
        Definition.all(catalogue.resolve("profiles")).forEach(p -> known.put(p.text("profile"), p));
        Definition.all(catalogue.resolve("datasets"))
                .forEach(d -> profiles.put(
                        d.text("dataset"), known.get(d.optional("profile").orElse("generic"))));
        own = Definition.of(catalogue.resolve("municipality.yaml")).text("code");
        for (Definition area : Definition.of(catalogue.resolve("areas.yaml")).parts("areas")) {
            String code = area.text("code");
            areas.put(code, code);
            areas.put(area.text("name").toLowerCase(Locale.ROOT), code);
            area.texts("aliases").forEach(a -> areas.put(a.toLowerCase(Locale.ROOT), code));
        }
    }

    private static Map<String, Sheet> sheets() {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        sheets.put(COURSES, new Sheet("kurser", UTF8, 1));
        sheets.put("NEET2-2008-2019.csv", new Sheet("neet", UTF8, 1));
        sheets.put("FOLK1A-2020K1-civilstand.csv", new Sheet("folketal", UTF8, 1));
        sheets.put("SYNTETISK-FOLK1A-civilstand-2017-2021.csv", new Sheet("folketal", UTF8, 2));
        sheets.put("SYNTETISK-FOLK1A-civilstand-2022-2025.csv", new Sheet("folketal", UTF8, 2));
        sheets.put("SYNTETISK-anmeldelser-2019-2025.csv", new Sheet("anmeldelser", UTF8, 2));
        sheets.put("SYNTETISK-befolkning-alder.csv", new Sheet("befolkning", UTF8, 2));
        sheets.put("SYNTETISK-befolkning-alder-2022-2023.csv", new Sheet("befolkning", UTF8, 2));
        sheets.put("SYNTETISK-befolkningsprognose-2019.csv", new Sheet("befolkningsprognose", UTF8, 2));
        sheets.put("SYNTETISK-befolkningsprognose-2020.csv", new Sheet("befolkningsprognose", UTF8, 2));
        sheets.put("SYNTETISK-befolkningsprognose-2021.csv", new Sheet("befolkningsprognose", UTF8, 2));
        sheets.put("SYNTETISK-budget-2018-2021.csv", new Sheet("budget", WINDOWS, 3));
        sheets.put("SYNTETISK-budget-2020-maanedsvis.csv", new Sheet("budget", WINDOWS, 3));
        sheets.put("maalindikatorer-offentlige.csv", new Sheet("maalindikatorer", UTF8, 3));
        sheets.put("SYNTETISK-maalindikatorer.csv", new Sheet("maalindikatorer", UTF8, 2));
        sheets.put("SYNTETISK-maalindikatorer-vestegnen.csv", new Sheet("maalindikatorer", UTF8, 2));
        sheets.put("SYNTETISK-dagtilbud-2018-2023.csv", new Sheet("dagtilbud", UTF8, 2));
        sheets.put("SYNTETISK-elever-2018-2023.csv", new Sheet("elever", WINDOWS, 2));
        sheets.put("SYNTETISK-undervisningstimer-2019-2022.csv", new Sheet("undervisningstimer", WINDOWS, 2));
        sheets.put("SYNTETISK-undervisningstimer-2022-23-foreloebig.csv", new Sheet("undervisningstimer", WINDOWS, 2));
        sheets.put("SYNTETISK-undervisningstimer-2022-23.csv", new Sheet("undervisningstimer", WINDOWS, 2));
        sheets.put("SYNTETISK-uddannelsesstatus-2017-2022.csv", new Sheet("uddannelsesstatus", UTF8, 2));
        sheets.put("SYNTETISK-arbejdsstyrke-2018-2023.csv", new Sheet("arbejdsstyrke", UTF8, 2));
        sheets.put("SYNTETISK-pendling-2018-2024.csv", new Sheet("pendling", UTF8, 2));
        sheets.put("SYNTETISK-hjemmehjaelp-2018-2023.csv", new Sheet("hjemmehjaelp", UTF8, 2));
        sheets.put("SYNTETISK-byggesager-2019-2025.csv", new Sheet("byggesager", WINDOWS, 2));
        sheets.put("chefforum-dagsorden-2020-01-29.csv", new Sheet("dagsordener", UTF8, 1));
        sheets.put("SYNTETISK-dagsordener-2020.csv", new Sheet("dagsordener", UTF8, 2));
        sheets.put("SYNTETISK-sbsys-2019-2020.csv", new Sheet("sbsys_sager", WINDOWS, 2));
        sheets.put("SYNTETISK-apv-2012-2021.csv", new Sheet("apv", WINDOWS, 2));
        sheets.put("SYNTETISK-flekstid-2019-2022.csv", new Sheet("flekstid", UTF8, 2));
        sheets.put("SYNTETISK-styringsoptaelling-2026.csv", new Sheet("styringsoptaelling", UTF8, 2));
        sheets.put("SYNTETISK-budgetopfoelgning-2018-2021.csv", new Sheet("budgetopfoelgning", UTF8, 2));
        return sheets;
    }

    /** The rows that count: of two files with the same slice, those of the one loaded last. */
    List<Row> inForce(Path demo) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(demo.resolve("files.txt"), UTF8)) {
            String file = line.split(" ", 2)[0];
            Sheet sheet = SHEETS.get(file);
            if (sheet == null) {
                throw new IllegalArgumentException("it is not known here how %s is written".formatted(file));
            }
            List<String> text = lines(demo.resolve(file), sheet.charset());
            rows.addAll(file.equals(COURSES) ? courses(text, number) : table(text, sheet, number));
            number++;
        }
        Map<String, Integer> latest = new HashMap<>();
        rows.forEach(r -> latest.merge(slice(r), r.file(), Math::max));
        return rows.stream()
                .filter(r -> latest.getOrDefault(slice(r), -1) == r.file())
                .toList();
    }

    private String slice(Row row) {
        Dataset dataset = dataset(row.dataset());
        StringBuilder slice = new StringBuilder(row.dataset());
        for (String name : dataset.slice()) {
            Column column = dataset.column(name);
            slice.append('|')
                    .append(
                            column.is("period")
                                    ? row.period()
                                    : column.is("area")
                                            ? row.area()
                                            : row.codes().getOrDefault(name, ""));
        }
        return slice.toString();
    }

    private List<Row> table(List<String> lines, Sheet sheet, int number) {
        Dataset dataset = dataset(sheet.dataset());
        List<String> header = Arrays.asList(lines.get(sheet.header() - 1).split(";", -1));
        Map<String, Integer> places = new HashMap<>();
        for (Column column : dataset.columns()) {
            column.definition().texts("headers").stream()
                    .flatMap(h -> header.stream().filter(h::equalsIgnoreCase))
                    .findFirst()
                    .ifPresent(h -> places.put(column.name(), header.indexOf(h)));
        }
        return lines.stream()
                .skip(sheet.header())
                .map(line -> row(dataset, line.split(";", -1), places, number))
                .toList();
    }

    private Row row(Dataset dataset, String[] cells, Map<String, Integer> places, int number) {
        Definition marks = profiles.getOrDefault(dataset.id(), new Definition(Map.of()));
        String area = own;
        String period = "";
        Map<String, String> codes = new HashMap<>();
        Map<String, BigDecimal> amounts = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (Column column : dataset.columns()) {
            Integer place = places.get(column.name());
            if (place == null) {
                continue;
            }
            String cell = cells[place].strip();
            if (column.is("area")) {
                area = areas.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
            } else if (column.is("period")) {
                period = period(cell);
            } else if (column.is("dimension", "unit")) {
                codes.put(column.name(), column.code(cell));
            } else if (marks.texts("zero").contains(cell)) {
                amounts.put(column.name(), BigDecimal.ZERO);
            } else if (marks.texts("missing").contains(cell)) {
                missing.add(column.name());
            } else {
                amounts.put(column.name(), number(cell));
            }
        }
        return new Row(dataset.id(), number, area, period, codes, amounts, missing);
    }

    /** Years are columns; the first cell names the measure; modules stand two kinds in a cell. */
    private List<Row> courses(List<String> lines, int number) {
        List<Row> rows = new ArrayList<>();
        String[] years = lines.get(0).split("\t", -1);
        String[] expenditure = lines.get(1).split("\t", -1);
        String[] modules = lines.get(2).split("\t", -1);
        for (int i = 1; i < years.length; i++) {
            BigDecimal spent = number(expenditure[i].replace(" kr.", ""));
            rows.add(new Row("kurser", number, own, years[i], Map.of(), Map.of("forbrug", spent), Set.of()));
            Matcher kind = MODULES.matcher(modules[i]);
            while (kind.find()) {
                rows.add(new Row(
                        "kurser",
                        number,
                        own,
                        years[i],
                        Map.of("uddannelse", kind.group(2)),
                        Map.of("moduler", new BigDecimal(kind.group(1))),
                        Set.of()));
            }
        }
        return rows;
    }

    private static BigDecimal number(String cell) {
        if (!NUMBER.matcher(cell).matches()) {
            throw new IllegalArgumentException("'%s' is not a Danish number".formatted(cell));
        }
        return new BigDecimal(cell.replace(".", "").replace(',', '.'));
    }

    /** As the program writes it; a day means its month, and 2020M03 is 2020-03. */
    private static String period(String cell) {
        Matcher day = DAY.matcher(cell);
        return day.matches() ? day.group(2) + "-" + day.group(1) : cell.replace('M', '-');
    }

    private Dataset dataset(String id) {
        Dataset dataset = datasets.get(id);
        if (dataset == null) {
            throw new IllegalArgumentException("there is no dataset " + id);
        }
        return dataset;
    }

    private static List<String> lines(Path file, Charset charset) {
        try {
            String text = Files.readString(file, charset);
            return (text.startsWith("\ufeff") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
