package dk.taellertal.ingest.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Other ways to write a whole file, each with one reading: the numbers are those of the file as it was. */
final class PlainForms {

    private static final Role[] NUMBERS = {Role.AMOUNT, Role.COUNT, Role.RATE};
    private static final Pattern DOS_LETTERS = Pattern.compile("[øåØÅ]\\p{L}");
    private static final Pattern MAC_LETTERS = Pattern.compile("[æøØÅ]\\p{L}");

    private PlainForms() {}

    static List<Damage> all() {
        return List.of(
                whole("letters of two signs", PlainForms::decomposed),
                whole("encoding of DOS", s -> encoded(s, "IBM850", DOS_LETTERS)),
                whole("encoding of old Macs", s -> encoded(s, "x-MacRoman", MAC_LETTERS)),
                whole("apostrophes round cells", s -> wrapped(s, '\'', '\'')),
                whole("curly quotes round cells", s -> wrapped(s, '”', '”')),
                whole("byte order mark in the middle", PlainForms::marked),
                each("plus before numbers", t -> t.startsWith("-") ? t : "+" + t, NUMBERS),
                each("apostrophes in numbers", t -> t.replaceAll("(?<=\\d)[.,](?=\\d{3}(?!\\d))", "'"), Role.AMOUNT),
                each("star behind a number", t -> t.endsWith("7") ? t + "*" : t, NUMBERS),
                each("superscript behind a number", t -> t.endsWith("3") ? t + "¹" : t, NUMBERS),
                each(
                        "kroner before numbers",
                        t -> t.startsWith("-") ? "-kr. " + t.substring(1) : "kr. " + t,
                        Role.AMOUNT),
                each("currency before numbers", t -> "DKK " + t, Role.AMOUNT),
                each("month without a day", t -> t.replaceFirst("^\\d\\d-(\\d\\d)-(\\d{4})$", "$2$1"), Role.PERIOD),
                each("date with slashes", t -> t.replaceFirst("^(\\d\\d)-(\\d\\d)-(\\d{4})$", "$1/$2/$3"), Role.PERIOD),
                each("year of two digits", t -> t.replaceFirst("^(\\d\\d-\\d\\d-)20(\\d\\d)$", "$1$2"), Role.PERIOD),
                each(
                        "school year in full",
                        t -> t.replaceFirst("^(\\d\\d)(\\d\\d)/(\\d\\d)$", "$1$2/$1$3"),
                        Role.PERIOD),
                each("year with a decimal", t -> t.matches("\\d{4}") ? t + ",0" : t, Role.PERIOD),
                each("quarter in words", t -> t.replaceAll("(\\d{4})K(\\d)", "$2. kvt. $1"), Role.PERIOD),
                each("hard blank behind names", t -> t + "\u00a0", Role.AREA, Role.TEXT),
                each("area with a decimal", t -> t + ",0", Role.AREA),
                each("age in words", t -> t.matches("\\d+") ? t + "-årige" : t, Role.AGE),
                each("age with a dash", t -> t.matches("\\d+") ? t + "-år" : t, Role.AGE),
                each("name behind a function", t -> t + "-Folkeskoler", Role.FUNCTION));
    }

    private interface SubtotalPattern {
        Optional<Damaged> to(Sample sample);
    }

    private static Damage whole(String name, SubtotalPattern form) {
        return Damages.of('G', name, false, (s, random) -> form.to(s));
    }

    private static Damage each(String name, UnaryOperator<String> change, Role... roles) {
        return Damages.of('G', name, false, (Sample s, Random random) -> {
            List<Integer> columns = s.columns(roles);
            List<String> lines = new ArrayList<>(s.titles());
            lines.add(s.form().line(s.header()));
            for (List<String> row : s.rows()) {
                List<String> cells = new ArrayList<>(row);
                columns.forEach(c -> cells.set(c, change.apply(row.get(c))));
                lines.add(s.form().line(cells));
            }
            lines.addAll(s.footnotes());
            return lines.equals(s.lines()) ? Optional.empty() : Optional.of(new Damaged(lines, Set.of(), s.form()));
        });
    }

    private static Optional<Damaged> decomposed(Sample s) {
        List<String> lines = s.lines().stream()
                .map(l -> Normalizer.normalize(l, Normalizer.Form.NFD))
                .toList();
        return Optional.of(new Damaged(lines, Set.of(), in(s.form(), StandardCharsets.UTF_8)));
    }

    private static Optional<Damaged> encoded(Sample s, String charset, Pattern letters) {
        return letters.matcher(String.join("\n", s.lines())).find()
                ? Optional.of(new Damaged(s.lines(), Set.of(), in(s.form(), Charset.forName(charset))))
                : Optional.empty();
    }

    private static Optional<Damaged> wrapped(Sample s, char opening, char closing) {
        if (!s.titles().isEmpty() || !s.footnotes().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wrapped(s, s.header(), opening, closing));
        s.rows().forEach(row -> lines.add(wrapped(s, row, opening, closing)));
        return Optional.of(new Damaged(lines, Set.of(), in(s.form(), StandardCharsets.UTF_8)));
    }

    private static String wrapped(Sample s, List<String> cells, char opening, char closing) {
        return cells.stream()
                .map(c -> opening + c + closing)
                .collect(Collectors.joining(String.valueOf(s.form().delimiter())));
    }

    private static Optional<Damaged> marked(Sample s) {
        List<String> lines = new ArrayList<>(s.lines());
        int row = s.lineOf(s.rows().size() / 2) - 1;
        lines.set(row, "\ufeff" + lines.get(row));
        return s.form().quoted()
                ? Optional.empty()
                : Optional.of(new Damaged(lines, Set.of(), in(s.form(), StandardCharsets.UTF_8)));
    }

    private static Form in(Form form, Charset charset) {
        return new Form(form.delimiter(), form.danish(), form.grouped(), form.quoted(), charset, form.lineEnd());
    }
}
