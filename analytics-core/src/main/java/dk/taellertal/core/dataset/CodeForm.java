package dk.taellertal.core.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the codes of a dimension are written, so that two spellings of a code become one. */
public enum CodeForm {
    /** As the cell has it, without blanks around. */
    TEXT {
        @Override
        public String normal(String cell) {
            return cell.strip();
        }
    },
    /** A number, its name behind it or not: {@code 1 Drift} is {@code 1}. */
    NUMBER {
        @Override
        public String normal(String cell) {
            Matcher number = NUMBERED.matcher(cell.strip());
            return number.matches() ? number.group(1) : cell.strip();
        }
    },
    /** An account function: {@code 3.22.01} is {@code 03.22.01} is {@code 032201} is {@code 3.22.01 Folkeskoler}, {@code 03.22.01-Folkeskoler}. */
    FUNCTION {
        @Override
        public String normal(String cell) {
            Matcher dotted = DOTTED.matcher(cell.strip());
            if (dotted.matches()) {
                return "%02d.%s.%s".formatted(Integer.parseInt(dotted.group(1)), dotted.group(2), dotted.group(3));
            }
            return cell.strip();
        }
    },
    /** An age in whole years or several: {@code 10 år} is {@code 10}, {@code 65-69 år} is {@code 65-69}, {@code 100-} is {@code 100+}. */
    AGE {
        @Override
        public String normal(String cell) {
            return AgeRange.of(cell).map(AgeRange::code).orElseGet(cell::strip);
        }
    };

    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.?(\\d{2})\\.?(\\d{2})(?:\\s*[-–:]?\\s+\\D.*|[-–:]\\p{L}.*)?");
    /** A month behind a dash is a date that a spreadsheet made. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:\\s*[-–:.]?\\s+\\D.*|[-–:]\\p{L}{4,}.*)?");

    /** The one spelling of the code in the cell. */
    public abstract String normal(String cell);

    /** The grammar that every code of the form keeps to; empty where the form has none. */
    Optional<Grammar> grammar() {
        return switch (this) {
            case TEXT, NUMBER -> Optional.empty();
            case FUNCTION -> Optional.of(FUNCTIONS);
            case AGE -> Optional.of(AGES);
        };
    }

    /**
     * Main accounts, 0 to 9, and groups of functions are codes too: they stand where a source adds their functions up.
     */
    private static final Grammar FUNCTIONS = Grammar.of("0?\\d|0?\\d\\.?\\d{2}\\.?|0\\d\\.\\d{2}\\.\\d{2}", "03.22.01");

    private static final Grammar AGES = Grammar.of("\\d{1,3}(?:-\\d{1,3}|\\+)?", "65-69");
}
