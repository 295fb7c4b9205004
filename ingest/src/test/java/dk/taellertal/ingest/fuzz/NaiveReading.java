package dk.taellertal.ingest.fuzz;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.dataset.SourceProfile;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second, simple-minded reading of a file, line by physical line, that shares nothing with the program's: it knows no
 * cells over several lines, and says of each line whether it would be a row.
 */
final class NaiveReading {

    /** A physical line that is neither blank nor above the header; {@code row} where it has the header's columns. */
    record Line(int number, List<String> cells, boolean row) {}

    /** Stands for: a quotation mark was opened and not closed. */
    private static final String OPEN = "\"";

    private final List<String> header = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** @param headerLine where the program says it is */
    NaiveReading(byte[] bytes, char delimiter, int headerLine) {
        String[] all = text(bytes).split("\r\n|\n|\r", -1);
        if (headerLine <= all.length) {
            header.addAll(cells(all[headerLine - 1], delimiter));
        }
        for (int i = headerLine; i < all.length; i++) {
            List<String> cells = cells(all[i], delimiter);
            if (cells.stream().anyMatch(c -> !c.isBlank())) {
                lines.add(new Line(i + 1, cells, !cells.getLast().equals(OPEN) && fits(cells)));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    private boolean fits(List<String> cells) {
        long filled = cells.stream().filter(c -> !c.isBlank()).count();
        boolean nothingBeyond = cells.stream().skip(header.size()).allMatch(String::isBlank);
        return filled > 1 && cells.size() >= header.size() && nothingBeyond;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<String> cells(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(quoted ? OPEN : cell.toString());
        return cells;
    }

    /** Where a measure stands; the first of its names that the header has. */
    Optional<Integer> position(MeasureColumn measure) {
        for (String name : measure.headers()) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).strip().replaceAll("\\s+", " ").equalsIgnoreCase(name)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** Every sum that the rows can mean, each notation taken for the whole column; empty where none reads all cells. */
    Set<BigDecimal> sums(MeasureColumn measure, int position, SourceProfile profile, Set<Integer> without) {
        Set<BigDecimal> sums = new TreeSet<>();
        for (String marks : List.of(",.", ", ", ".,", ". ")) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean readable = true;
            for (Line line : lines) {
                String cell = line.row() && !without.contains(line.number())
                        ? line.cells().get(position).strip()
                        : "..";
                if (cell.equals("..")
                        || profile.missing().contains(cell)
                        || profile.zero().contains(cell)) {
                    continue;
                }
                Optional<BigDecimal> number = number(cell, marks.charAt(0), marks.charAt(1), measure.scale());
                readable &= number.isPresent();
                sum = sum.add(number.orElse(BigDecimal.ZERO));
            }
            if (readable) {
                sums.add(sum.setScale(measure.scale()));
            }
        }
        return sums;
    }

    private static Optional<BigDecimal> number(String cell, char decimal, char thousands, int scale) {
        String text = cell.replaceAll("[\\u00a0\\u2007\\u2009\\u202f\\t]", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .strip()
                .replaceFirst("^=\"(.+)\"$", "$1");
        text = text.toLowerCase(Locale.ROOT)
                .replaceFirst("\\s*(kr\\.?|dkk|%|pct\\.?)$", "")
                .strip();
        Matcher sign = Pattern.compile("-\\s*(?<a>[^-()]+)|(?<b>[^-()]+?)\\s*-|\\((?<c>[^-()]+)\\)|(?<d>[^-()]+)")
                .matcher(text);
        if (!sign.matches()) {
            return Optional.empty();
        }
        String digits = List.of("a", "b", "c", "d").stream()
                .map(sign::group)
                .filter(g -> g != null)
                .findFirst()
                .orElseThrow()
                .strip();
        String t = Pattern.quote(String.valueOf(thousands));
        Matcher m = Pattern.compile("([1-9]\\d?\\d?(?:" + t + "\\d\\d\\d)+|\\d+)(?:"
                        + Pattern.quote(String.valueOf(decimal)) + "(\\d+))?")
                .matcher(digits);
        if (!m.matches() || (scale < 3 && m.group(2) != null && m.group(2).length() == 3)) {
            return Optional.empty();
        }
        String plain = m.group(1).replace(String.valueOf(thousands), "") + (m.group(2) == null ? "" : "." + m.group(2));
        BigDecimal number = new BigDecimal(plain);
        return number.stripTrailingZeros().scale() > scale
                ? Optional.empty()
                : Optional.of(sign.group("d") == null ? number.negate() : number);
    }
}
