package dk.taellertal.ingest.damage;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How a sample is written.
 *
 * @param danish whether 1.234,5 is written, else 1,234.5 is
 * @param grouped whether thousands are separated
 * @param quoted whether every cell is quoted, else those that need it
 */
record Form(char delimiter, boolean danish, boolean grouped, boolean quoted, Charset charset, String lineEnd) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    static Form random(Random random) {
        char delimiter = List.of(';', ';', ';', ',', '\t').get(random.nextInt(5));
        return new Form(
                delimiter,
                delimiter == ',' ? random.nextInt(4) == 0 : random.nextInt(5) > 0,
                random.nextInt(3) > 0,
                random.nextInt(5) == 0,
                random.nextInt(3) == 0 ? WINDOWS : UTF_8,
                random.nextBoolean() ? "\r\n" : "\n");
    }

    String number(BigDecimal amount) {
        String plain = amount.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String digits = grouped ? whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", danish ? "." : ",") : whole;
        String decimals = point < 0 ? "" : (danish ? "," : ".") + plain.substring(point + 1);
        return (amount.signum() < 0 ? "-" : "") + digits + decimals;
    }

    String cell(String text) {
        boolean needed = text.indexOf(delimiter) >= 0 || text.startsWith("\"") || text.indexOf('\n') >= 0;
        return quoted || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    String bare(List<String> cells) {
        return String.join(String.valueOf(delimiter), cells);
    }
}
