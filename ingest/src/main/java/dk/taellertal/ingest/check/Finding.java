package dk.taellertal.ingest.check;

import dk.taellertal.core.text.Message;

/**
 * Something about a file that its sender should know.
 *
 * @param line physical line, the first is 1; 0 where it is about the whole file
 * @param column header of the column, or empty
 * @param value the cell as it came, or empty; never personal data
 */
public record Finding(Severity severity, int line, String column, String value, Message message) {

    /** What follows from a finding: an error refuses the file. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private static final int LONGEST_VALUE = 80;

    public Finding {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    public static Finding error(int line, String column, String value, Message message) {
        return new Finding(Severity.ERROR, line, column, value, message);
    }

    public static Finding warning(int line, String column, String value, Message message) {
        return new Finding(Severity.WARNING, line, column, value, message);
    }

    public static Finding note(int line, String column, String value, Message message) {
        return new Finding(Severity.NOTE, line, column, value, message);
    }
}
