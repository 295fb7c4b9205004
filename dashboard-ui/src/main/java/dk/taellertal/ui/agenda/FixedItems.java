package dk.taellertal.ui.agenda;

import dk.taellertal.core.event.MeetingEvent;
import dk.taellertal.core.record.Meeting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which items return at every meeting and need no key figure: as it was said of an item of the same title at the last meeting, else
 * those whose titles begin as such items usually do.
 */
public final class FixedItems {

    private static final Pattern USUAL = Pattern.compile(
            "(?:[a-zæøå]{1,4} )?(?:godkendelse af (?:dagsorden|referat|forrige referat)|bordet rundt|evt$|eventuelt|meddelelser|næste møde|underskrift).*");

    private final Map<String, Boolean> said = new HashMap<>();

    /** @param meetings the latest first */
    public FixedItems(List<Meeting> meetings) {
        meetings.stream()
                .flatMap(meeting -> meeting.items().stream())
                .forEach(item -> said.putIfAbsent(title(item), item.fixed()));
    }

    private static String title(MeetingEvent.Item item) {
        return NamedFigures.words(item.title());
    }

    public boolean isFixed(String title) {
        String words = NamedFigures.words(title);
        return said.getOrDefault(words, USUAL.matcher(words.strip()).matches());
    }
}
