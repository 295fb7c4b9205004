package dk.taellertal.core.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a part of a value came from: one uploaded file.
 *
 * @param lines physical line numbers, the first is 1; at most {@link #MOST_LINES} of them, ascending
 * @param rows how many facts of the file take part, also those whose lines are left out; 0 where that is hidden
 * @param columns the header texts of the cells, in file order
 * @param all every line, as ranges with their count; none where that is hidden or was not asked for
 */
public record Source(
        String upload,
        String file,
        String sha256,
        boolean synthetic,
        List<Integer> lines,
        long rows,
        List<String> columns,
        FileLines all) {

    public static final int MOST_LINES = 200;

    private static final Pattern PRELIMINARY = Pattern.compile("forel[øo]e?big|preliminary");

    public Source {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    /** Whether its numbers will be followed by final ones; the file's name says so. */
    public boolean preliminary() {
        return PRELIMINARY.matcher(file.toLowerCase(Locale.ROOT)).find();
    }

    /** The files alone: which rows a hidden value has, and how many, may tell what it is. */
    public static List<Source> withoutRows(List<Source> sources) {
        return sources.stream()
                .map(s -> new Source(s.upload, s.file, s.sha256, s.synthetic, List.of(), 0, List.of(), FileLines.NONE))
                .toList();
    }

    /** Each file once, in the order in which they are first met, without lines. */
    public static List<Source> files(Stream<Source> sources) {
        Map<String, Source> files = new LinkedHashMap<>();
        sources.forEach(source -> files.putIfAbsent(source.upload, source));
        return withoutRows(List.copyOf(files.values()));
    }
}
