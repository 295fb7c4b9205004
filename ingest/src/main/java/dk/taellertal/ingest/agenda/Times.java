package dk.taellertal.ingest.agenda;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a case begins, and when it ends where that is said.
 *
 * @param end not checked against the start
 */
public record Times(LocalTime start, Optional<LocalTime> end) {

    private static final String TIME = "(?:kl\\.?\\s*)?(\\d{1,2})[:.](\\d{2})";
    private static final String UNTIL = "(?:\\s*(?:-|–|—|til)\\s*" + TIME + ")";
    /** In brackets a start may stand alone; without them a number with a point is a time only where an end or {@code kl.} tells. */
    private static final Pattern TIMES = Pattern.compile(
            "\\(\\s*" + TIME + UNTIL + "?\\s*\\)"
                    + "|(?<![\\d.,:-])" + TIME + UNTIL + "(?![\\d.,:-])"
                    + "|(?<!\\p{L})kl\\.?\\s*(\\d{1,2})[:.](\\d{2})(?![\\d.,:-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A line with what it says of times taken out. */
    record Taken(String rest, Optional<Times> times) {}

    static Taken outOf(String line) {
        Matcher found = TIMES.matcher(line);
        while (found.find()) {
            Optional<Times> times = times(found);
            if (times.isPresent()) {
                String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
                return new Taken(tidied(rest), times);
            }
        }
        return new Taken(tidied(line), Optional.empty());
    }

    private static Optional<Times> times(Matcher found) {
        int first = found.group(1) != null ? 1 : found.group(5) != null ? 5 : 9;
        Optional<LocalTime> start = time(found.group(first), found.group(first + 1));
        boolean until = first < 9 && found.group(first + 2) != null;
        Optional<LocalTime> end = until ? time(found.group(first + 2), found.group(first + 3)) : Optional.empty();
        return start.filter(_ -> !until || end.isPresent()).map(begins -> new Times(begins, end));
    }

    /** Empty where the clock has no such time. */
    private static Optional<LocalTime> time(String hour, String minute) {
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String tidied(String text) {
        return text.replaceAll("\\s+", " ").replaceFirst("[\\s–—-]+$", "").strip();
    }
}
