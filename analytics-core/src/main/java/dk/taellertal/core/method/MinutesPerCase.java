package dk.taellertal.core.method;

import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * How long a case takes on an agenda, in minutes: the minutes of the counted cases over their number.
 * A case without both times, or whose times contradict, is counted in neither, and is named with the reason.
 *
 * @param counted at least one
 */
public record MinutesPerCase(List<Counted> counted, List<NotCounted> notCounted) {

    /** @param minutes above 0 */
    public record Counted(String meeting, String item, long minutes) {}

    public record NotCounted(String meeting, String item, Message reason) {}

    public MinutesPerCase {
        counted = List.copyOf(counted);
        notCounted = List.copyOf(notCounted);
        if (counted.isEmpty()) {
            throw new IllegalArgumentException("a mean needs at least one counted case: '%s'".formatted(notCounted));
        }
    }

    /**
     * Missing where no case has both times; hidden where fewer than the threshold have.
     *
     * @param items several lines of one case are one case; they must give the same times
     * @param threshold the least number of cases that is shown, 0 for any
     */
    public static Outcome<MinutesPerCase> of(List<AgendaItem> items, int threshold) {
        List<Counted> counted = new ArrayList<>();
        List<NotCounted> notCounted = new ArrayList<>();
        for (SequencedSet<AgendaItem> lines : cases(items)) {
            AgendaItem first = lines.getFirst();
            if (lines.size() > 1) {
                notCounted.add(notCounted(first, "method.timesContradict"));
            } else if (first.start().isEmpty() || first.end().isEmpty()) {
                notCounted.add(notCounted(first, "method.noTimes"));
            } else if (!first.end().get().isAfter(first.start().get())) {
                notCounted.add(notCounted(first, "method.timesTurned"));
            } else {
                long minutes =
                        Duration.between(first.start().get(), first.end().get()).toMinutes();
                counted.add(new Counted(first.meeting(), first.item(), minutes));
            }
        }
        if (counted.isEmpty()) {
            return Outcome.missing("method.noTimedCase");
        }
        return counted.size() < threshold
                ? new Outcome.Absent<>(new Value.Suppressed(threshold, Value.Suppression.PRIMARY))
                : new Outcome.Worked<>(new MinutesPerCase(counted, notCounted));
    }

    private static Iterable<SequencedSet<AgendaItem>> cases(List<AgendaItem> items) {
        record Case(String meeting, String item) {}
        Map<Case, SequencedSet<AgendaItem>> cases = new LinkedHashMap<>();
        for (AgendaItem item : items) {
            cases.computeIfAbsent(new Case(item.meeting(), item.item()), key -> new LinkedHashSet<>())
                    .add(item);
        }
        return cases.values();
    }

    private static NotCounted notCounted(AgendaItem item, String reason) {
        return new NotCounted(item.meeting(), item.item(), Message.of(reason));
    }

    /** Of the counted cases together. */
    public long minutes() {
        return counted.stream().mapToLong(Counted::minutes).sum();
    }

    public int cases() {
        return counted.size();
    }

    public BigDecimal perCase() {
        return BigDecimal.valueOf(minutes()).divide(BigDecimal.valueOf(cases()), MathContext.DECIMAL128);
    }
}
