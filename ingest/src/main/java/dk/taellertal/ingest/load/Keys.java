package dk.taellertal.ingest.load;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.DatasetColumn.AreaColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.store.FactCodes;
import dk.taellertal.core.store.FactRow;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.csv.BrokenLetters;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.TidyText;
import dk.taellertal.ingest.load.sums.MetCodes;
import dk.taellertal.ingest.load.sums.MetCodes.Met;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.number.PeriodNotation;
import dk.taellertal.ingest.table.sheet.NoteWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when, where and of what a line speaks, and fills a row with it. Each spelling is understood once. */
final class Keys {

    private static final int NOT_UNDERSTOOD = -1;
    private static final int LEFT_OUT = -2;
    private static final String EXCELS_BLANK = "=\"\"";

    private final Mapping mapping;
    private final Areas areas;
    private final Area own;
    private final FactCodes numbers;
    private final Findings findings;
    private final FarPeriods years;
    private final MarkedPeriods marked;
    private final MetCodes met;
    private final List<DimensionColumn> dimensions;
    private final boolean addable;
    private final Spellings spellings;
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, Integer> areaIds = new HashMap<>();
    private final List<Map<String, Integer>> codeIds;
    private final Map<Integer, String> areaCodes = new HashMap<>();
    private final List<Map<Integer, String>> codes;

    /**
     * @param years takes in when the lines speak of
     * @param marked takes in periods with a mark
     * @param met takes in codes and blanks
     * @param spellings of all codes of the file
     */
    Keys(
            Mapping mapping,
            Areas areas,
            Area own,
            FactCodes numbers,
            Findings findings,
            FarPeriods years,
            MarkedPeriods marked,
            MetCodes met,
            Spellings spellings) {
        this.mapping = mapping;
        this.areas = areas;
        this.own = own;
        this.numbers = numbers;
        this.findings = findings;
        this.years = years;
        this.marked = marked;
        this.met = met;
        dimensions = mapping.contract().dimensions();
        this.spellings = spellings;
        addable = mapping.contract().addable();
        codeIds = dimensions.stream()
                .map(d -> (Map<String, Integer>) new HashMap<String, Integer>())
                .toList();
        codes = dimensions.stream()
                .map(d -> (Map<Integer, String>) new HashMap<Integer, String>())
                .toList();
    }

    /** Fills period, area and codes; false where something was not understood, which is then found fault with. */
    boolean fill(CsvLine line, FactRow row) {
        boolean understood = true;
        if (!mapping.wide()) {
            row.period = period(line);
            understood &= row.period != NOT_UNDERSTOOD;
        }
        row.area = area(line);
        understood &= row.area != NOT_UNDERSTOOD;
        for (int i = 0; i < row.codes.length; i++) {
            row.codes[i] = code(line, i);
            understood &= row.codes[i] != NOT_UNDERSTOOD;
        }
        return understood;
    }

    /** The values of the slice's columns, as one text. */
    String slice(FactRow row) {
        StringBuilder slice = new StringBuilder();
        for (String column : mapping.contract().slice()) {
            slice.append(slice.isEmpty() ? "" : "|").append(column).append('=').append(value(column, row));
        }
        return slice.toString();
    }

    private String value(String column, FactRow row) {
        if (column.equals(mapping.contract().period().name())) {
            return Period.ofKey(row.period).toString();
        }
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(column)) {
                return codes.get(i).getOrDefault(row.codes[i], "");
            }
        }
        return areaCodes.getOrDefault(row.area, "");
    }

    private int period(CsvLine line) {
        String name = mapping.contract().period().name();
        Integer position = mapping.positions().get(name);
        String text = position == null ? mapping.fixed().getOrDefault(name, "") : line.cell(position);
        int period = periods.computeIfAbsent(text, t -> understood(line, position, t));
        if (period == LEFT_OUT) {
            return NOT_UNDERSTOOD;
        }
        return period == NOT_UNDERSTOOD
                ? fault(line, position, text, Message.of("cell.noPeriod", expectedPeriods()))
                : period;
    }

    private int understood(CsvLine line, @Nullable Integer position, String text) {
        Set<Period.Kind> kinds = mapping.contract().period().kinds();
        String column = position == null ? "" : mapping.header().label(position);
        String bare = TidyText.of(text);
        Optional<Period> alone = PeriodNotation.read(bare, kinds);
        Optional<Period> period = alone.or(() -> marked.period(line.line(), column, bare, kinds));
        if (alone.isEmpty() && period.isPresent() && marked.leavesOut()) {
            return LEFT_OUT;
        }
        period.ifPresent(p -> years.met(p, position == null ? 0 : line.line(), column, text.strip()));
        return period.map(Period::key).orElse(NOT_UNDERSTOOD);
    }

    private int area(CsvLine line) {
        Optional<AreaColumn> column = mapping.contract().area();
        if (column.isEmpty()) {
            return areaIds.computeIfAbsent("", t -> areaId(own));
        }
        Integer position = mapping.positions().get(column.get().name());
        String text =
                position == null ? mapping.fixed().getOrDefault(column.get().name(), "") : line.cell(position);
        Integer known = areaIds.get(text);
        if (known != null) {
            return known;
        }
        Optional<Area> area = areas.find(TidyText.of(unquoted(text)));
        if (area.isEmpty()) {
            String key = BrokenLetters.in(text) ? "cell.brokenLetters" : "cell.noArea";
            return fault(line, position, text, Message.of(key));
        }
        if (!column.get().levels().contains(area.get().level())) {
            return fault(line, position, text, Message.of("cell.wrongLevel"));
        }
        int id = areaId(area.get());
        areaIds.put(text, id);
        if (position != null) {
            String label = mapping.header().label(position);
            met.met(FactCodes.AREA, new Met(id, area.get().code(), line.line(), label, unquoted(text)));
        }
        return id;
    }

    private int areaId(Area area) {
        int id = numbers.number(FactCodes.AREA, area.code(), area.name());
        areaCodes.put(id, area.code());
        return id;
    }

    private int code(CsvLine line, int index) {
        DimensionColumn dimension = dimensions.get(index);
        Integer position = mapping.positions().get(dimension.name());
        String text = position == null ? mapping.fixed().getOrDefault(dimension.name(), "") : line.cell(position);
        if (text.isBlank() || text.strip().equals(EXCELS_BLANK)) {
            if (position != null) {
                met.blank(dimension.name());
            }
            boolean given = position != null && !dimension.optional();
            return given ? fault(line, position, text, Message.of("cell.noCode", dimension.label())) : 0;
        }
        Integer known = codeIds.get(index).get(text);
        if (known != null) {
            return known;
        }
        String bare = TidyText.of(unquoted(text));
        Optional<String> code = taken(dimension, position, bare);
        Optional<Message> fault = CodeFaults.of(dimension, bare, code, addable);
        if (fault.isPresent() || code.isEmpty()) {
            return fault(line, position, text, fault.orElseGet(() -> CodeFaults.unknown(dimension)));
        }
        int id = id(index, code.get(), label(line, dimension, code.get()));
        codeIds.get(index).put(text, id);
        tellSpelling(line, position, dimension, text, code.get(), met.line(dimension.name(), id));
        if (position != null) {
            String column = mapping.header().label(position);
            if (dimension.codes().isEmpty() && NoteWords.begin(bare)) {
                findings.add(Finding.warning(line.line(), column, text, Message.of("cell.noteAsName")));
            }
            met.met(dimension.name(), new Met(id, code.get(), line.line(), column, unquoted(text)));
            met.labelled(dimension.name(), id, named(line, dimension));
        }
        return id;
    }

    /** The code of a cell. A sum has no code; its name stays, where its amount can be held against those of other lines. */
    private Optional<String> taken(DimensionColumn dimension, @Nullable Integer position, String bare) {
        boolean sum = position != null && addable && CodeFaults.isOpenSum(dimension, bare);
        return dimension.code(bare).or(() -> Optional.of(bare).filter(b -> sum)).map(c -> kept(dimension, c));
    }

    /** Listed codes are matched as the contract has them; of others the spelling met first is kept. */
    private String kept(DimensionColumn dimension, String code) {
        return dimension.codes().isEmpty() ? spellings.kept(dimension.name(), code) : code;
    }

    private void tellSpelling(
            CsvLine line,
            @Nullable Integer position,
            DimensionColumn dimension,
            String text,
            String code,
            OptionalInt first) {
        String bare = unquoted(text);
        boolean composed = first.isEmpty()
                && dimension.form().normal(TidyText.composed(bare)).equals(code);
        boolean other = !composed
                && dimension.codes().isEmpty()
                && !dimension.form().normal(bare).equals(code)
                && (!TidyText.of(bare).equals(bare) || TidyText.of(bare).equalsIgnoreCase(code));
        if (other) {
            String column = position == null ? "" : mapping.header().label(position);
            spellings.tell(line, column, dimension.name(), text, code, first);
        }
    }

    /** The number of a code that a composite cell holds; empty where it is none of the allowed ones. */
    Optional<Integer> idOf(int index, String text) {
        return dimensions.get(index).code(text).map(code -> id(index, code, code));
    }

    private int id(int index, String code, String label) {
        int id = numbers.number(dimensions.get(index).name(), code, label);
        codes.get(index).put(id, code);
        return id;
    }

    private String label(CsvLine line, DimensionColumn dimension, String code) {
        Integer position = mapping.labels().get(dimension.name());
        String listed = dimension.codes().getOrDefault(code, code);
        return position == null || line.cell(position).isBlank()
                ? listed
                : line.cell(position).strip();
    }

    /** What the column of names has beside a code; blank where there is none. */
    private String named(CsvLine line, DimensionColumn dimension) {
        Integer position = mapping.labels().get(dimension.name());
        return position == null ? "" : line.cell(position).strip();
    }

    private static String unquoted(String text) {
        String bare = text.strip();
        return bare.startsWith("=\"") && bare.endsWith("\"") && bare.length() > 3
                ? bare.substring(2, bare.length() - 1)
                : bare;
    }

    private String expectedPeriods() {
        return String.join(
                ", ",
                mapping.contract().period().kinds().stream()
                        .sorted()
                        .map(kind -> switch (kind) {
                            case YEAR -> "2019";
                            case SCHOOL_YEAR -> "2019/20";
                            case QUARTER -> "2020K1";
                            case MONTH -> "2020-03";
                        })
                        .toList());
    }

    private int fault(CsvLine line, @Nullable Integer position, String text, Message message) {
        findings.add(Finding.error(
                line.line(), position == null ? "" : mapping.header().label(position), text, message));
        return NOT_UNDERSTOOD;
    }
}
