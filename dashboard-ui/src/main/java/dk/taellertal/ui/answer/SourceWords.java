package dk.taellertal.ui.answer;

import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.format.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Names the files that numbers came from, with their lines. */
public final class SourceWords {

    /** Ranges told of a file in a caption. */
    public static final int MOST_RANGES = 4;

    private static final int MOST_FILES_WITH_LINES = 2;
    private static final int PRINT = 8;

    private final Texts texts;
    private final Numbers numbers;

    public SourceWords(Texts texts) {
        this.texts = texts;
        this.numbers = new Numbers(texts.locale());
    }

    /** Every file by name, without lines. */
    public String files(List<Source> sources) {
        return counted(
                sources, sources.stream().map(s -> name(s, sources)).distinct().toList());
    }

    /** Every file with its lines as ranges and how many they are; the name alone where lines are hidden. */
    public String filesWithLines(List<Source> sources) {
        return counted(
                sources,
                sources.stream()
                        .map(s -> s.all().count() == 0
                                ? name(s, sources)
                                : texts.of("sources.file", name(s, sources), lines(s.all(), MOST_RANGES)))
                        .toList());
    }

    /** As {@link #filesWithLines}, of more than a few files only how many lines they have together. */
    public String inShort(List<Source> sources) {
        long lines = sources.stream().mapToLong(s -> s.all().count()).sum();
        if (sources.size() <= MOST_FILES_WITH_LINES || lines == 0) {
            return filesWithLines(sources);
        }
        return texts.of(
                "sources.short",
                count(sources.size()),
                count(lines),
                sources.stream().map(Source::file).distinct().collect(Collectors.joining(", ")));
    }

    private String counted(List<Source> sources, List<String> named) {
        String all = String.join("; ", named);
        return sources.size() > 1 ? texts.of("sources.files", count(sources.size()), all) : all;
    }

    /** Two files of one name are told apart by the beginning of their fingerprints. */
    private String name(Source source, List<Source> sources) {
        boolean alone =
                sources.stream().filter(s -> s.file().equals(source.file())).count() < 2;
        return alone
                ? source.file()
                : texts.of("sources.print", source.file(), source.sha256().substring(0, PRINT));
    }

    /** Ranges, the last line where some are left out, and how many lines there are in all. */
    public String lines(FileLines lines, int mostRanges) {
        FileLines shown = lines.atMost(mostRanges);
        String ranges = ranges(shown);
        String told = shown.leavesOut() ? texts.of("sources.until", ranges, shown.last()) : ranges;
        return lines.count() == 1
                ? texts.of("sources.line", told)
                : texts.of("sources.lines", told, count(lines.count()));
    }

    /** As one writes them: {@code 2–3, 8}. */
    public static String ranges(FileLines lines) {
        return lines.ranges().stream()
                .map(r -> r.first() == r.last() ? String.valueOf(r.first()) : r.first() + "–" + r.last())
                .collect(Collectors.joining(", "));
    }

    private String count(long number) {
        return numbers.of(BigDecimal.valueOf(number), 0);
    }
}
