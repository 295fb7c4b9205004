package dk.taellertal.ingest.csv;

/** Where a cell stands, as Excel shows it. */
public final class Place {

    private Place() {}

    /** {@code C12}; the line counts from 1, the position from 0. */
    public static String of(int line, int position) {
        StringBuilder letters = new StringBuilder();
        for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().append(line).toString();
    }
}
