package dk.taellertal.ingest.agenda;

import java.util.regex.Pattern;

/** The numbers of cases, which begin with a code of KLE: {@code 00.15.00-G20-1-20}. */
public final class JournalNumbers {

    /** One anywhere in a text. */
    public static final Pattern FORM = Pattern.compile("\\b\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,6}-\\d{2}\\b");

    private JournalNumbers() {}
}
