package dk.taellertal.ui.export.kept;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.page.FigureTable;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.CellText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on an export beside its numbers, in the order it is read: headline, what the picture shows, rows,
 * sources, definition, goal, reservations. The day of the export, its code and its case are not in it.
 */
public record Printed(List<Said> texts) {

    private static final String CELLS = " · ";
    private static final String NOTHING = ": ";

    /** Headline and picture stand before the rows, of which the first is the figure's own. */
    private static final int ROWS_BEGIN = 2;

    private static final Texts LANGUAGE = UiTexts.in(Texts.DANISH);
    private static final List<String> MADE_OF =
            List.of(LANGUAGE.of("figure.numerator"), LANGUAGE.of("figure.denominator"));
    private static final String COMPARISON = LANGUAGE.of("export.fact.compared");

    /**
     * A text.
     *
     * @param name what it is, in the language of the export
     * @param text of a row, without the periods in which nothing stands
     */
    public record Said(String name, String text) {
        public Said {
            String said = text;
            text = Stream.of(text.split(CELLS, -1))
                    .filter(cell ->
                            !(cell.endsWith(NOTHING) || cell.endsWith(NOTHING.strip())) || !said.contains(CELLS))
                    .collect(Collectors.joining(CELLS));
        }
    }

    /** A text that is another now; null where it was not there then, or is not any more. */
    public record ThenAndNow(
            String name, @Nullable String then, @Nullable String now) {}

    public Printed {
        texts = List.copyOf(texts);
    }

    /**
     * What a figure's block says.
     *
     * @param facts those of its facts that say the same on another day and in another case
     */
    public static Printed of(FigureBlock block, List<Fact> facts, Names names, Locale locale) {
        List<Said> texts = new ArrayList<>();
        texts.add(new Said(names.headline(), block.headline()));
        texts.add(new Said(names.picture(), AltText.of(block.chart())));
        CellText cells = new CellText(locale);
        for (FigureTable.Row row : block.table().rows()) {
            List<FigureTable.Column> columns = block.table().columns();
            texts.add(new Said(
                    row.name(),
                    IntStream.range(0, columns.size())
                            .mapToObj(i -> columns.get(i).label()
                                    + NOTHING
                                    + cells.of(row.cells().get(i)))
                            .collect(Collectors.joining(CELLS))));
        }
        add(facts, texts);
        return new Printed(texts);
    }

    /** What a page's part says beside its table. */
    public static Printed of(Part part, List<Fact> facts, Names names) {
        List<Said> texts = new ArrayList<>();
        texts.add(new Said(names.headline(), part.headline()));
        part.chart().ifPresent(chart -> texts.add(new Said(names.picture(), AltText.of(chart))));
        add(facts, texts);
        return new Printed(texts);
    }

    /** What a reader calls the headline and the picture. */
    public record Names(String headline, String picture) {}

    private static void add(List<Fact> facts, List<Said> texts) {
        facts.forEach(fact -> texts.add(new Said(fact.name(), fact.text())));
    }

    /** 64 hexadecimal digits. */
    String fingerprint() {
        return Archive.sha256(
                texts.stream().map(said -> said.name() + "\t" + said.text()).collect(Collectors.joining("\n")));
    }

    /** The rows of the figure's own values and of what they are made of. */
    List<Said> ownNumbers() {
        return texts.stream()
                .skip(ROWS_BEGIN)
                .filter(said -> said.equals(texts.get(ROWS_BEGIN)) || MADE_OF.contains(said.name()))
                .toList();
    }

    /** How a comparison is computed, of whom and from which files. */
    List<Said> comparison() {
        return texts.stream().filter(said -> COMPARISON.equals(said.name())).toList();
    }

    /** What is another now, in the order it was read. */
    List<ThenAndNow> differences(Printed now) {
        Map<String, String> before = byName();
        Map<String, String> after = now.byName();
        List<ThenAndNow> differences = new ArrayList<>();
        before.forEach((name, text) -> {
            String other = after.remove(name);
            if (!text.equals(other)) {
                differences.add(new ThenAndNow(name, text, other));
            }
        });
        after.forEach((name, text) -> differences.add(new ThenAndNow(name, null, text)));
        return differences;
    }

    /**
     * The same where some numbers of then may no longer be told.
     *
     * @param told what may still be told of then
     * @param withheld what stands instead of another text of then
     */
    List<ThenAndNow> differences(Printed now, Printed told, String withheld) {
        Map<String, String> may = told.byName();
        return differences(now).stream()
                .map(d -> d.then() == null || d.then().equals(may.get(d.name()))
                        ? d
                        : new ThenAndNow(d.name(), withheld, d.now()))
                .toList();
    }

    /** Several texts of one name, such as reservations, are one. */
    private Map<String, String> byName() {
        Map<String, String> byName = new LinkedHashMap<>();
        texts.forEach(said -> byName.merge(said.name(), said.text(), (one, other) -> one + " " + other));
        return byName;
    }
}
