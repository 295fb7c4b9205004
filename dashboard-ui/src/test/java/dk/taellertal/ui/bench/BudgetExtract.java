package dk.taellertal.ui.bench;

import dk.taellertal.ui.bench.NativeCsvReading.Column;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up budget extract in the shape of the shipped contract {@code budget}: ten columns, Danish amounts, one in
 * four negative, lines in no order. The same number of rows gives the same bytes.
 */
final class BudgetExtract {

    /** The names of the columns. */
    static final List<String> HEADER = List.of(
            "År",
            "Afdeling",
            "Profitcenter",
            "Funktion",
            "Dranst",
            "Artskonto",
            "Kan/skal",
            "Oprindeligt budget",
            "Korrigeret budget",
            "Forbrug");

    private static final long SEED = 165;
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;
    private static final int AMOUNTS = 3;
    /** The departments that the lines belong to, in turn by chance. */
    static final List<String> DEPARTMENTS = List.of(
            "Dagtilbud",
            "Skoler",
            "Kultur og Fritid",
            "Sundhed",
            "Ældre og Handicap",
            "Beskæftigelse",
            "Børn og Familier",
            "Miljø og Teknik",
            "Ejendomme",
            "Administration",
            "Voksne",
            "Politik",
            "Digitalisering",
            "Personale",
            "Unge");

    private static final String[] MANDATES = {"kan", "skal", "umarkeret"};

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final StringBuilder line = new StringBuilder();

    private BudgetExtract() {}

    /** The columns with the types that DuckDB's own reader is told. */
    static List<Column> columns() {
        return HEADER.stream().map(name -> new Column(name, type(name))).toList();
    }

    private static String type(String header) {
        int position = HEADER.indexOf(header);
        return position == 0 ? "INTEGER" : position < HEADER.size() - AMOUNTS ? "VARCHAR" : "DECIMAL(18,2)";
    }

    /** Writes so many lines of data below a header, in UTF-8. */
    static void write(Path file, long rows) throws IOException {
        BudgetExtract extract = new BudgetExtract();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.append(String.join(";", HEADER)).append("\r\n");
            for (long i = 0; i < rows; i++) {
                out.append(extract.next());
            }
        }
    }

    private StringBuilder next() {
        int department = random.nextInt(DEPARTMENTS.size());
        line.setLength(0);
        line.append(FIRST_YEAR + random.nextInt(YEARS)).append(';').append(DEPARTMENTS.get(department));
        line.append(';').append(1_650_000_000L + department * 10_000L + random.nextInt(40) * 10L);
        line.append(";0").append(random.nextInt(7)).append('.').append(20 + random.nextInt(6));
        line.append('.').append(10 + random.nextInt(4)).append(';').append(1 + random.nextInt(3));
        line.append(';').append(10_000_000 + random.nextInt(300) * 10_000);
        line.append(';').append(MANDATES[random.nextInt(MANDATES.length)]);
        for (int i = 0; i < AMOUNTS; i++) {
            long oere = (long) (Math.exp(random.nextDouble() * 16) * 100);
            appendAmount(random.nextInt(4) == 0 ? -oere : oere);
        }
        return line.append("\r\n");
    }

    private void appendAmount(long oere) {
        line.append(oere < 0 ? ";-" : ";");
        String kroner = Long.toString(Math.abs(oere) / 100);
        for (int i = 0; i < kroner.length(); i++) {
            if (i > 0 && (kroner.length() - i) % 3 == 0) {
                line.append('.');
            }
            line.append(kroner.charAt(i));
        }
        long rest = Math.abs(oere) % 100;
        line.append(rest < 10 ? ",0" : ",").append(rest);
    }
}
