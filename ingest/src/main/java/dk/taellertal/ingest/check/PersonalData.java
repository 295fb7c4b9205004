package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for CPR numbers (ddmmyy-nnnn) while a file is read. Written with a hyphen, one is enough wherever it stands;
 * written as ten digits, a column must hold little else, because account numbers have ten digits too. A spreadsheet
 * takes the zero before the first nine days of a month away: nine digits count with the ten beside them.
 */
public final class PersonalData {

    private static final Pattern HYPHENATED =
            Pattern.compile("(?<!\\d)(?<!\\d[-–])(\\d{2})(\\d{2})(\\d{2})[-–]\\d{4}(?!\\d)(?![-–]\\d)");
    /** Covers more than is found: what only resembles one need not be told either. */
    private static final Pattern COVERED = Pattern.compile("(?<!\\d)\\d{6}[-–]\\d{4}(?!\\d)");

    /** As people write it in a text: with a hyphen, a blank or nothing between the day and the last four digits. */
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\d.,-])\\d{6}[-– \u00a0]?\\d{4}(?![\\d-]|[.,]\\d)");

    private static final Pattern NAMED =
            Pattern.compile("(?:^|[^a-zæøå])(?:cpr(?:nr|nummer)?|personnummer)(?:$|[^a-zæøå])");
    /** Blanks, also between day and number, and what a spreadsheet puts around a text. */
    private static final Pattern AROUND = Pattern.compile("[\\s\u00a0\u2007\u202f=\"']");

    private static final int FEWEST_OF_A_COLUMN = 5;
    /** Three of ten numbers lose their zero; columns of nine digits alone are something else. */
    private static final int MOST_SHORTENED_BY_ONE = 4;

    private static final int MOST_LINES_NAMED = 20;
    private static final int LAST_HEADER_LINE = 60;
    private static final int DIGITS = 10;
    /** What has fewer digits is no CPR number, not even one that lost its zero. */
    public static final int FEWEST_DIGITS = DIGITS - 1;

    private static final int MONTHS = 12;
    private static final int SHORTEST_MONTH = 28;
    private static final int CENTURY = 2000;
    private static final int FIRST_NOT_ASCII = 128;

    private static final class Column {
        boolean named;
        /** Cells with a digit in them: titles and headers have none. */
        long numbered;

        long tenDigits;
        /** Numbers that a spreadsheet took the zero before the day from. */
        long nineDigits;

        final BirthDays days = new BirthDays();
        int firstLine;
    }

    private static final String MASK = "######-####";

    private final List<Column> columns = new ArrayList<>();
    private final List<Finding> hyphenated = new ArrayList<>();
    private long found;

    /** A text with whatever looks like a CPR number covered. */
    public static String masked(String text) {
        return COVERED.matcher(text).replaceAll(MASK);
    }

    /**
     * Whether a text that a person wrote holds a CPR number. Ten digits that begin with a day count, since hardly anything else that
     * people write does.
     */
    public static boolean isIn(String text) {
        return WRITTEN.matcher(text).results().anyMatch(found -> isDate(text, found.start()));
    }

    /** Whether a column of that name is meant for CPR numbers. */
    public static boolean isNamed(String header) {
        return NAMED.matcher(header.toLowerCase(Locale.ROOT)).find();
    }

    /** Takes in the cells of a line. */
    public void scan(int line, List<String> cells) {
        scanNames(line, cells);
        for (int i = 0; i < cells.size(); i++) {
            scan(line, i, cells.get(i));
        }
    }

    /** Whether a line may be one of headers. */
    public static boolean mayName(int line) {
        return line <= LAST_HEADER_LINE;
    }

    /** Looks for names of columns alone. */
    public void scanNames(int line, List<String> cells) {
        if (!mayName(line)) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (isNamed(cells.get(i))) {
                column(i).named = true;
            }
        }
    }

    /** Takes in one cell of a line, but not as a name; positions are counted from 0. */
    public void scan(int line, int position, String cell) {
        if (cell.length() < DIGITS && endsInDigit(cell)) {
            numbered(position, 1);
            if (cell.length() == DIGITS - 1) {
                scanShortened(line, position, cell);
            }
            return;
        }
        int digits = digits(cell);
        if (digits > 0) {
            numbered(position, 1);
        }
        if (digits >= DIGITS) {
            scanLong(line, position, cell);
        }
    }

    private static boolean endsInDigit(String cell) {
        char last = cell.isEmpty() ? 0 : cell.charAt(cell.length() - 1);
        return last >= '0' && last <= '9';
    }

    /** Takes in so many cells that are {@link #isHarmless} and have a digit in them. */
    public void numbered(int position, int cells) {
        column(position).numbered += cells;
    }

    /** Whether a cell, wherever it stands, holds nothing like a CPR number. */
    public static boolean isHarmless(String cell) {
        if (digits(cell) < DIGITS - 1) {
            return true;
        }
        PersonalData alone = new PersonalData();
        alone.scan(1, 0, cell);
        return alone.found == 0 && alone.columns.stream().allMatch(c -> c.firstLine == 0);
    }

    /** Adds what was found in the lines behind those that were taken in here. */
    public void add(PersonalData later) {
        for (int i = 0; i < later.columns.size(); i++) {
            Column from = later.columns.get(i);
            Column to = column(i);
            to.named |= from.named;
            to.numbered += from.numbered;
            to.tenDigits += from.tenDigits;
            to.nineDigits += from.nineDigits;
            to.days.add(from.days);
            to.firstLine = to.firstLine == 0 ? from.firstLine : to.firstLine;
        }
        int room = MOST_LINES_NAMED - hyphenated.size();
        hyphenated.addAll(later.hyphenated.subList(0, Math.min(room, later.hyphenated.size())));
        found += later.found;
    }

    private Column column(int position) {
        while (columns.size() <= position) {
            columns.add(new Column());
        }
        return columns.get(position);
    }

    /** How many digits of any script a text has. */
    public static int digits(String cell) {
        int digits = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits += (c < FIRST_NOT_ASCII ? c >= '0' && c <= '9' : Character.isDigit(c)) ? 1 : 0;
        }
        return digits;
    }

    private void scanLong(int line, int position, String cell) {
        if (cell.indexOf('-') >= 0 || cell.indexOf('–') >= 0) {
            Matcher hyphen = HYPHENATED.matcher(cell);
            while (hyphen.find()) {
                if (isDate(cell, hyphen.start())) {
                    found++;
                    if (hyphenated.size() < MOST_LINES_NAMED) {
                        hyphenated.add(error(line, position));
                    }
                    return;
                }
            }
        }
        String bare = cell.length() == DIGITS ? cell : AROUND.matcher(cell).replaceAll("");
        if (areDigits(bare, DIGITS) && isDate(bare, 0)) {
            Column column = met(line, position);
            column.tenDigits++;
            column.days.add(bare);
        }
    }

    private void scanShortened(int line, int position, String cell) {
        if (areDigits(cell, DIGITS - 1) && isDate("0" + cell, 0)) {
            Column column = met(line, position);
            column.nineDigits++;
            column.days.add("0" + cell);
        }
    }

    private Column met(int line, int position) {
        Column column = column(position);
        column.firstLine = column.firstLine == 0 ? line : column.firstLine;
        return column;
    }

    private static boolean areDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** What was found, without any of the numbers themselves. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(hyphenated);
        if (found > hyphenated.size()) {
            findings.add(Finding.error(0, "", "", Message.of("personal.more", found - hyphenated.size())));
        }
        for (int position = 0; position < columns.size(); position++) {
            Column column = columns.get(position);
            long all = column.tenDigits + column.nineDigits;
            boolean mostly = all >= FEWEST_OF_A_COLUMN
                    && all * 10 >= column.numbered * 9
                    && column.tenDigits * MOST_SHORTENED_BY_ONE >= column.nineDigits
                    && !column.days.areSeries();
            if (mostly || (column.named && all > 0)) {
                findings.add(error(column.firstLine, position));
            }
        }
        return findings;
    }

    /** The position stands for the header: a header could itself be a number. */
    private static Finding error(int line, int position) {
        return Finding.error(line, "", MASK, Message.of("personal.cpr", position + 1));
    }

    /** Whether six digits are a day ddmmyy of this century, as every CPR number's are. */
    private static boolean isDate(String text, int at) {
        int day = number(text, at);
        int month = number(text, at + 2);
        if (day < 1 || month < 1 || month > MONTHS) {
            return false;
        }
        return day <= SHORTEST_MONTH
                || day <= YearMonth.of(CENTURY + number(text, at + 4), month).lengthOfMonth();
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
