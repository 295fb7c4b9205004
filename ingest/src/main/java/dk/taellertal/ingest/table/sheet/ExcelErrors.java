package dk.taellertal.ingest.table.sheet;

import java.util.regex.Pattern;

/** What Excel writes into a cell whose formula went wrong, in Danish and English: {@code #DIV/0!}, {@code #I/T}. */
public final class ExcelErrors {

    private static final Pattern KNOWN = Pattern.compile(
            "(?iU)#(?:N/A|I/T|NUM!|DIV(?:ISION)?/0!|REF(?:ERENCE)?!|NAVN\\?|NAME\\?|VÆRDI!|VALUE!|NULL!|NUL!)");

    private ExcelErrors() {}

    public static boolean known(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == '#' && KNOWN.matcher(cell).matches();
    }
}
