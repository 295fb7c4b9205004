package dk.taellertal.core.dataset;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.period.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A column of a dataset, by the role it plays. Its headers are the names that extracts give it, the best first. */
public sealed interface DatasetColumn {

    /** The name used in figures and commands: a-z, 0-9, '_'. */
    String name();

    /** What a reader calls it. */
    String label();

    List<String> headers();

    /** Whether a file may lack it. */
    boolean optional();

    /** When the row's amounts happened or stood. */
    record PeriodColumn(String name, String label, List<String> headers, Set<Period.Kind> kinds)
            implements DatasetColumn {
        public PeriodColumn {
            Names.check(name);
            headers = List.copyOf(headers);
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean optional() {
            return false;
        }
    }

    /** Where; a dataset without this column is about the home's own municipality alone. */
    record AreaColumn(
            String name, String label, List<String> headers, List<String> labelHeaders, Set<Area.Level> levels)
            implements DatasetColumn {
        public AreaColumn {
            Names.check(name);
            headers = List.copyOf(headers);
            labelHeaders = List.copyOf(labelHeaders);
            levels = Set.copyOf(levels);
        }

        @Override
        public boolean optional() {
            return false;
        }
    }

    /**
     * What the amounts are broken down by, a unit of the organisation among them.
     *
     * @param codes the allowed codes with their labels, in the order shown; empty means that any code is taken
     * @param spellings other words for allowed codes, as extracts in another language have them
     * @param totals the codes that mean all of them together; never added to their parts
     * @param partial whether extracts list only some parts beside a total
     * @param additive whether codes are parts of a whole; vintages and indicators are not, so one must be chosen
     * @param form how codes are written alike
     * @param grammar what every code looks like, where the contract says it
     */
    record DimensionColumn(
            String name,
            String label,
            List<String> headers,
            List<String> labelHeaders,
            boolean optional,
            boolean unit,
            Map<String, String> codes,
            Map<String, String> spellings,
            Set<String> totals,
            boolean partial,
            boolean additive,
            CodeForm form,
            Optional<Grammar> grammar)
            implements DatasetColumn {
        public DimensionColumn {
            Names.check(name);
            headers = List.copyOf(headers);
            labelHeaders = List.copyOf(labelHeaders);
            codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
            spellings = Map.copyOf(spellings);
            totals = Set.copyOf(totals);
            for (String code : spellings.values()) {
                if (!codes.containsKey(code)) {
                    throw new IllegalArgumentException(
                            "a spelling of '%s' means '%s', which is none of its codes".formatted(name, code));
                }
            }
        }

        /** The code that a cell means; empty where the cell holds none of the allowed ones. */
        public Optional<String> code(String cell) {
            String code = form.normal(cell);
            if (codes.containsKey(code) || totals.contains(code)) {
                return Optional.of(code);
            }
            if (codes.isEmpty()) {
                return Optional.of(code)
                        .filter(this::isWritten)
                        .or(() -> withoutZeros(code).filter(this::isWritten));
            }
            return codes.entrySet().stream()
                    .filter(entry -> entry.getValue().equalsIgnoreCase(code))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> Optional.ofNullable(spellings.get(code)))
                    .or(() -> withZeros(code))
                    .or(() -> withoutZeros(code).filter(codes::containsKey));
        }

        /** A number that was filled up with zeros: {@code 01} where codes are {@code 1}. */
        private Optional<String> withoutZeros(String code) {
            return form == CodeForm.NUMBER && code.matches("0+[1-9]\\d*")
                    ? Optional.of(code.replaceFirst("^0+", ""))
                    : Optional.empty();
        }

        /** The one code that a spreadsheet made a number of, and so took the leading zeros from: {@code 5} was {@code 05}. */
        private Optional<String> withZeros(String code) {
            if (!code.matches("\\d+")) {
                return Optional.empty();
            }
            List<String> meant = codes.keySet().stream()
                    .filter(known -> known.startsWith("0") && known.matches("0*" + code))
                    .toList();
            return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
        }

        /** A code as the grammar has it; empty where any text is a code. */
        public Optional<String> example() {
            return grammar.or(form::grammar).map(Grammar::example);
        }

        private boolean isWritten(String code) {
            boolean formed = form.grammar().map(g -> g.accepts(code)).orElse(true)
                    && (form != CodeForm.AGE || AgeRange.of(code).isPresent());
            return formed && grammar.map(g -> g.accepts(code)).orElse(true);
        }
    }

    /**
     * An amount, kept exactly with {@code scale} decimals.
     *
     * @param additive whether amounts of several rows may be added within a period; a rate may not
     * @param by the dimensions it is broken down by; for the others only the total is known
     * @param cell how a cell that holds several amounts is taken apart
     * @param contributors whether it counts the persons or cases behind the row, as disclosure control needs
     * @param persons whether it counts the same kind of persons or cases as the contributors do, as those invited beside
     *     those who answered; empty where its unit says so
     * @param negative whether an amount may be less than 0, as income may and a number of persons may not
     */
    record MeasureColumn(
            String name,
            String label,
            List<String> headers,
            boolean optional,
            String unit,
            int scale,
            Accumulation accumulation,
            boolean additive,
            Set<String> by,
            Optional<CompositeCell> cell,
            boolean contributors,
            Optional<Boolean> persons,
            boolean negative)
            implements DatasetColumn {

        public static final int MOST_DECIMALS = 9;

        public MeasureColumn {
            Names.check(name);
            headers = List.copyOf(headers);
            by = Set.copyOf(by);
            if (scale < 0 || scale > MOST_DECIMALS) {
                throw new IllegalArgumentException(
                        "scale of '%s' must lie in 0…%d: '%d'".formatted(name, MOST_DECIMALS, scale));
            }
        }
    }
}
