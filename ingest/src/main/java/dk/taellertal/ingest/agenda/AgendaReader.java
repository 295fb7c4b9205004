package dk.taellertal.ingest.agenda;

import dk.taellertal.ingest.agenda.Agenda.Case;
import dk.taellertal.ingest.agenda.Agenda.Section;
import dk.taellertal.ingest.number.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises an agenda or minutes line by line: {@code Punkt 2: Title (14:45-15:45)}, then a journal number, then headings with
 * what stands below them. Times that the title lacks are taken from the table of contents. Who presents a case is left out.
 */
public final class AgendaReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ITEM =
            Pattern.compile("(?:Sag|Pkt\\.?|Punkt)(?:\\s+nr\\.?)?\\s*(\\d{1,3})\\s*([:.)–-]?)\\s+(\\S.*)", FLAGS);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})([.)])\\s+(\\S.*)");
    private static final Pattern JOURNAL = JournalNumbers.FORM;
    private static final Pattern CONTENTS = Pattern.compile("Indhold(?:sfortegnelse)?:?", FLAGS);
    /** The leader and the page at the end of a line of the table of contents. */
    private static final Pattern PAGE = Pattern.compile("\\s*(?:\\.{2,}|…+|\\t)[\\s.…]*\\d{1,4}\\s*$");

    /** Who presents a case, such as {@code v. Anne Hansen} or {@code v/ABC}: names of persons are not taken over. */
    private static final Pattern PRESENTER = Pattern.compile("\\s+v(?:\\.|/|ed)\\s*\\p{Lu}.*$");

    private static final Pattern HEADING =
            Pattern.compile("(Anledning|Sagsfremstilling|Indstilling|Beslutning|Bilag)\\s*:?", FLAGS);
    /** A title goes over so many lines at most. */
    private static final int LONGEST_TITLE = 3;

    private final List<String> lines;
    private final Map<String, Times> contents = new LinkedHashMap<>();
    private final List<Times.Taken> entries = new ArrayList<>();
    private final Map<Integer, Item> items;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<LocalDate> dates = new LinkedHashSet<>();

    private AgendaReader(String text) {
        lines = text.lines().map(line -> line.replace('\u00a0', ' ').strip()).toList();
        Map<Integer, Item> named = items(ITEM);
        items = named.isEmpty() ? items(NUMBERED) : named;
    }

    /** A case while its lines are read. */
    private static final class Draft {
        private final int number;
        private final StringBuilder title;
        private int titleLines = 1;
        private @Nullable String journal;
        private @Nullable Section section;
        private final Map<Section, StringBuilder> sections = new EnumMap<>(Section.class);

        Draft(int number, String title) {
            this.number = number;
            this.title = new StringBuilder(title);
        }

        StringBuilder text(Section of) {
            return sections.computeIfAbsent(of, _ -> new StringBuilder());
        }
    }

    /** @throws UnreadableAgenda where no case is found */
    public static Agenda read(String text) throws UnreadableAgenda {
        return new AgendaReader(text).agenda();
    }

    private Agenda agenda() throws UnreadableAgenda {
        boolean inContents = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (CONTENTS.matcher(line).matches()) {
                inContents = true;
            } else if (PAGE.matcher(line).find() && (inContents || drafts.isEmpty())) {
                content(line);
            } else if (!line.isEmpty()) {
                inContents = inContents && drafts.isEmpty();
                read(line, i);
            }
        }
        if (drafts.isEmpty()) {
            fromContents();
        }
        if (drafts.isEmpty()) {
            throw new UnreadableAgenda(
                    (int) lines.stream().filter(line -> !line.isEmpty()).count());
        }
        return new Agenda(
                dates.size() == 1 ? dates.stream().findFirst() : Optional.empty(),
                drafts.stream().map(this::finished).toList());
    }

    /** A line of the table of contents: a title, perhaps with its number, and times. */
    private void content(String line) {
        String entry = PAGE.matcher(line).replaceFirst("");
        Times.Taken taken = Times.outOf(Stream.of(ITEM, NUMBERED)
                .flatMap(form -> item(form, entry).stream())
                .findFirst()
                .map(Item::title)
                .orElse(entry));
        entries.add(taken);
        taken.times().ifPresent(times -> contents.putIfAbsent(key(taken.rest()), times));
    }

    /** Where nothing but a table of contents is there, its lines are the cases. */
    private void fromContents() {
        for (Times.Taken entry : entries) {
            drafts.add(new Draft(drafts.size() + 1, entry.rest()));
        }
    }

    private void read(String line, int at) {
        Item item = items.get(at);
        if (item != null) {
            drafts.add(new Draft(item.number(), item.title()));
        } else if (drafts.isEmpty()) {
            dates.addAll(Dates.within(line));
        } else {
            within(drafts.getLast(), line, at);
        }
    }

    /** @param certain whether a sign stands between its number and its title */
    private record Item(int number, boolean certain, String title) {}

    /**
     * The lines with which cases begin. A line of a text may look like one: of several with a number, that one counts which is
     * followed as a title is, and numbers only rise.
     */
    private Map<Integer, Item> items(Pattern form) {
        Map<Integer, Integer> byNumber = new TreeMap<>();
        Map<Integer, Item> found = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Optional<Item> item = PAGE.matcher(line).find() ? Optional.empty() : item(form, line);
            if (item.isEmpty() || (!followedAsTitle(at) && !(item.get().certain() && form.equals(ITEM)))) {
                continue;
            }
            found.put(at, item.get());
            int here = at;
            byNumber.merge(
                    item.get().number(),
                    at,
                    (earlier, _) -> !followedAsTitle(earlier) && followedAsTitle(here) ? here : earlier);
        }
        found.keySet().retainAll(byNumber.values());
        int last = 0;
        for (Iterator<Item> each = found.values().iterator(); each.hasNext(); ) {
            int number = each.next().number();
            if (number > last) {
                last = number;
            } else {
                each.remove();
            }
        }
        return found;
    }

    private static Optional<Item> item(Pattern form, String line) {
        Matcher found = form.matcher(line);
        return found.matches()
                ? Optional.of(new Item(
                        Integer.parseInt(found.group(1)), !found.group(2).isEmpty(), found.group(3)))
                : Optional.empty();
    }

    private void within(Draft draft, String line, int at) {
        Matcher heading = HEADING.matcher(line);
        Matcher journal = JOURNAL.matcher(line);
        if (heading.matches()) {
            draft.section = Section.valueOf(heading.group(1).toUpperCase(Locale.ROOT));
            draft.text(draft.section);
        } else if (draft.section != null) {
            draft.text(draft.section).append(line).append('\n');
        } else if (draft.journal == null && journal.find()) {
            draft.journal = journal.group();
        } else if (draft.journal == null && draft.titleLines < LONGEST_TITLE && followedAsTitle(at)) {
            draft.title.append(' ').append(line);
            draft.titleLines++;
        }
    }

    /** Whether a journal number or a heading follows within the longest title, before another case begins. */
    private boolean followedAsTitle(int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isEmpty())
                .limit(LONGEST_TITLE - 1L)
                .takeWhile(line ->
                        item(ITEM, line).isEmpty() && item(NUMBERED, line).isEmpty())
                .anyMatch(line ->
                        JOURNAL.matcher(line).find() || HEADING.matcher(line).matches());
    }

    private Case finished(Draft draft) {
        Times.Taken title = Times.outOf(draft.title.toString());
        Set<Times> times = new LinkedHashSet<>();
        title.times().ifPresent(times::add);
        Optional.ofNullable(contents.get(key(title.rest())))
                .filter(listed ->
                        title.times().filter(own -> agree(own, listed)).isEmpty())
                .ifPresent(times::add);
        Map<Section, String> sections = new EnumMap<>(Section.class);
        draft.sections.forEach(
                (section, text) -> sections.put(section, text.toString().strip()));
        String shown = PRESENTER.matcher(title.rest()).replaceFirst("");
        return new Case(draft.number, shown, Optional.ofNullable(draft.journal), List.copyOf(times), sections);
    }

    /** The one may leave out an end that the other has. */
    private static boolean agree(Times own, Times listed) {
        return own.start().equals(listed.start())
                && (own.end().equals(listed.end()) || listed.end().isEmpty());
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
