package dk.taellertal.ui.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.method.AgendaItem;
import dk.taellertal.core.method.MinutesPerCase;
import dk.taellertal.core.method.Outcome;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.agenda.Agenda;
import dk.taellertal.ingest.agenda.Agenda.Case;
import dk.taellertal.ingest.agenda.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as other programs get it.
 *
 * @param date of the meeting, such as {@code 2020-01-29}; null where it is not known
 * @param counted how many cases have a start and an end
 * @param minutes of those together
 * @param minutesPerCase null where none is counted
 * @param notCounted the others, each with the reason
 */
public record AgendaDocument(
        @Nullable String date,
        List<Item> items,
        int counted,
        long minutes,
        @Nullable BigDecimal minutesPerCase,
        List<NotCounted> notCounted) {

    /**
     * A case.
     *
     * @param start and {@code end} such as {@code 14:45}; null where they are not said
     * @param minutes null where it is not counted
     * @param figures the ids of its key figures
     */
    @JsonInclude
    public record Item(
            int number,
            String title,
            @Nullable String journal,
            @Nullable String start,
            @Nullable String end,
            @Nullable Long minutes,
            List<String> figures) {

        /** When it is on, such as {@code 14.45–15.45} or {@code 13.15}; empty where that is not said. */
        public String time() {
            return Stream.of(start, end)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("–"))
                    .replace(':', '.');
        }
    }

    /** A case that is in neither sum. */
    public record NotCounted(int number, String reason) {}

    /**
     * @param given the day of the meeting; else the one that the text says
     * @param figures the ids of the key figures of a case
     */
    public static AgendaDocument of(
            Agenda agenda, Optional<LocalDate> given, Function<Case, List<String>> figures, Texts texts) {
        Outcome<MinutesPerCase> outcome = MinutesPerCase.of(
                agenda.cases().stream().flatMap(AgendaDocument::lines).toList(), 0);
        Optional<MinutesPerCase> mean = outcome instanceof Outcome.Worked<MinutesPerCase>(MinutesPerCase worked)
                ? Optional.of(worked)
                : Optional.empty();
        Map<String, Long> minutes = mean.map(m -> m.counted().stream()
                        .collect(Collectors.toMap(MinutesPerCase.Counted::item, MinutesPerCase.Counted::minutes)))
                .orElse(Map.of());
        return new AgendaDocument(
                given.or(agenda::date).map(LocalDate::toString).orElse(null),
                agenda.cases().stream()
                        .map(one -> item(one, minutes.get(number(one)), figures.apply(one)))
                        .toList(),
                minutes.size(),
                mean.map(MinutesPerCase::minutes).orElse(0L),
                mean.map(m -> m.perCase().stripTrailingZeros())
                        .map(AgendaDocument::plain)
                        .orElse(null),
                agenda.cases().stream()
                        .filter(one -> !minutes.containsKey(number(one)))
                        .map(one -> new NotCounted(one.number(), texts.of("agenda.notCounted." + why(one))))
                        .toList());
    }

    private static String number(Case one) {
        return String.valueOf(one.number());
    }

    /** Where the title and the table of contents say different times, the case has two lines, and counts in neither. */
    private static Stream<AgendaItem> lines(Case one) {
        return one.times().isEmpty()
                ? Stream.of(new AgendaItem("", number(one), Optional.empty(), Optional.empty()))
                : one.times().stream()
                        .map(times -> new AgendaItem("", number(one), Optional.of(times.start()), times.end()));
    }

    private static Item item(Case one, @Nullable Long minutes, List<String> figures) {
        Optional<Times> times = one.times().stream().findFirst();
        return new Item(
                one.number(),
                one.title(),
                one.journal().orElse(null),
                times.map(Times::start).map(LocalTime::toString).orElse(null),
                times.flatMap(Times::end).map(LocalTime::toString).orElse(null),
                minutes,
                figures);
    }

    private static String why(Case one) {
        return switch (one.times().size()) {
            case 0 -> "noTime";
            case 1 -> one.times().getFirst().end().isEmpty() ? "startOnly" : "turned";
            default -> "contradict";
        };
    }

    /** 180, not 1.8E+2. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
