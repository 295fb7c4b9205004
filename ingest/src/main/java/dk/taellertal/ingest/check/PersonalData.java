package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for CPR numbers (ddmmyy-nnnn) while a file is read. Written with a hyphen, one is enough wherever it stands;
 * written as ten digits, a column must hold little else, because account numbers have ten digits too.
 */
public final class PersonalData {

    private static final Pattern HYPHENATED =
            Pattern.compile("(?<![\\d-])(\\d{2})(\\d{2})(\\d{2})[-–]\\d{4}(?![\\d-])");
    private static final Pattern TEN_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\d{4}");
    private static final Pattern NAMED =
            Pattern.compile("(?:^|[^a-zæøå])(?:cpr(?:nr|nummer)?|personnummer)(?:$|[^a-zæøå])");
    private static final int FEWEST_OF_A_COLUMN = 5;
    private static final int MOST_LINES_NAMED = 20;
    private static final int LAST_HEADER_LINE = 60;

    private static final class Column {
        boolean named;
        /** Cells with a digit in them: titles and headers have none. */
        long numbered;

        long tenDigits;
        int firstLine;
    }

    private static final String MASK = "######-####";

    private final Map<Integer, Column> columns = new HashMap<>();
    private final List<Finding> hyphenated = new ArrayList<>();
    private long found;

    /** A text with whatever looks like a CPR number covered. */
    public static String masked(String text) {
        return HYPHENATED.matcher(text).replaceAll(MASK);
    }

    /** Takes in the cells of a line. */
    public void scan(int line, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (line <= LAST_HEADER_LINE
                    && NAMED.matcher(cell.toLowerCase(Locale.ROOT)).find()) {
                columns.computeIfAbsent(i, c -> new Column()).named = true;
            }
            if (mayHoldOne(cell)) {
                scan(line, i, cell.strip());
            } else if (cell.chars().anyMatch(Character::isDigit)) {
                columns.computeIfAbsent(i, c -> new Column()).numbered++;
            }
        }
    }

    /** Cheap, for nearly every cell of a large file. */
    private static boolean mayHoldOne(String cell) {
        return cell.length() >= 10 && cell.chars().filter(Character::isDigit).count() >= 10;
    }

    private void scan(int line, int position, String cell) {
        Column column = columns.computeIfAbsent(position, c -> new Column());
        column.numbered++;
        Matcher hyphen = HYPHENATED.matcher(cell);
        while (hyphen.find()) {
            if (isDate(hyphen)) {
                found++;
                if (hyphenated.size() < MOST_LINES_NAMED) {
                    hyphenated.add(error(line, position));
                }
                return;
            }
        }
        Matcher digits = TEN_DIGITS.matcher(cell.replace("=", "").replace("\"", ""));
        if (digits.matches() && isDate(digits)) {
            column.tenDigits++;
            if (column.firstLine == 0) {
                column.firstLine = line;
            }
        }
    }

    /** What was found, without any of the numbers themselves. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(hyphenated);
        if (found > hyphenated.size()) {
            findings.add(Finding.error(0, "", "", Message.of("personal.more", found - hyphenated.size())));
        }
        columns.forEach((position, column) -> {
            boolean mostly = column.tenDigits >= FEWEST_OF_A_COLUMN && column.tenDigits * 10 >= column.numbered * 9;
            if (mostly || (column.named && column.tenDigits > 0)) {
                findings.add(error(column.firstLine, position));
            }
        });
        return findings;
    }

    /** The position stands for the header: a header could itself be a number. */
    private static Finding error(int line, int position) {
        return Finding.error(line, "", MASK, Message.of("personal.cpr", position + 1));
    }

    private static boolean isDate(Matcher ddmmyy) {
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(ddmmyy.group(3)),
                    Integer.parseInt(ddmmyy.group(2)),
                    Integer.parseInt(ddmmyy.group(1)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
