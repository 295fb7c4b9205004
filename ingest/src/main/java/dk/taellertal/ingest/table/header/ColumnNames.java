package dk.taellertal.ingest.table.header;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names under which columns go out: each has one, and no two the same. */
public final class ColumnNames {

    /** What names the columns where the file does not, or not well: {@code kolonner=kommune,kode,værdi}. */
    public static final String SETTING = "kolonner";

    private ColumnNames() {}

    /** The names that a sender gives. */
    public static List<String> given(String setting) {
        return Arrays.stream(setting.split("[,;]", -1)).map(String::strip).toList();
    }

    /**
     * The names of a head, or those given in their place.
     *
     * @param line physical line of the head, for findings
     */
    public static List<String> of(TableHead head, int line, Optional<List<String>> given, ReadingNotes notes) {
        if (given.isPresent() && given.get().size() != head.columns()) {
            notes.add(Finding.error(
                    0,
                    "",
                    String.join(",", given.get()),
                    Message.of("names.number", given.get().size(), head.columns())));
            return unique(named(head.names()), 0, notes);
        }
        return unique(named(given.orElse(head.names())), line, notes);
    }

    private static List<String> named(List<String> names) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().replaceAll("\\s+", " ");
            named.add(name.isEmpty() ? "kolonne " + (i + 1) : name);
        }
        return named;
    }

    private static List<String> unique(List<String> names, int line, ReadingNotes notes) {
        Set<String> taken = new HashSet<>(names);
        Set<String> out = new HashSet<>();
        Map<String, String> spelled = new HashMap<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String other = spelled.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            String own = name;
            for (int n = 2; !out.add(own); n++) {
                own = "%s (%d)".formatted(name, n);
                while (taken.contains(own)) {
                    own = "%s (%d)".formatted(name, ++n);
                }
            }
            unique.add(own);
            if (!own.equals(name)) {
                notes.add(Finding.warning(line, name, "", Message.of("names.twice", own)));
            } else if (other != null) {
                notes.add(Finding.warning(line, name, "", Message.of("names.case", other)));
            }
        }
        return unique;
    }
}
