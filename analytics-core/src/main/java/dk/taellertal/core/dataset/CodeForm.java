package dk.taellertal.core.dataset;

import java.util.Locale;
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
    /** An account function: {@code 3.22.01} is {@code 03.22.01} is {@code 032201} is {@code 3.22.01 Folkeskoler}. */
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
    /** An age in whole years: {@code 10 år} is {@code 10}, {@code 99+} and {@code 100-} are open ended. */
    AGE {
        @Override
        public String normal(String cell) {
            Matcher age = YEARS.matcher(cell.strip().toLowerCase(Locale.ROOT));
            return age.matches() ? String.valueOf(Integer.parseInt(age.group(1))) : cell.strip();
        }
    };

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.?(\\d{2})\\.?(\\d{2})(?:\\s+\\D.*)?");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?:\\s*[-–:.]?\\s+\\D.*)?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})(?:\\s*(?:år|years?|\\+|-|år og derover))?");

    /** The one spelling of the code in the cell. */
    public abstract String normal(String cell);
}
