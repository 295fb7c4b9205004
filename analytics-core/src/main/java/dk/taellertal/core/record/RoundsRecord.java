package dk.taellertal.core.record;

import dk.taellertal.core.event.EventLog;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.RoundEvent;
import dk.taellertal.core.record.Round.Answer;
import dk.taellertal.core.record.Round.Moved;
import dk.taellertal.core.record.Round.Offer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All edit rounds, at a sequence of the log.
 *
 * @param rounds by id, in the order in which they began
 */
public record RoundsRecord(Map<String, Round> rounds) {

    private static final RoundsRecord NOTHING = new RoundsRecord(Map.of());

    public RoundsRecord {
        rounds = Collections.unmodifiableMap(new LinkedHashMap<>(rounds));
    }

    /**
     * Folds the events up to a sequence.
     *
     * @param last the last sequence that counts
     */
    public static RoundsRecord at(long last, List<Recorded<RoundEvent>> events) {
        return NOTHING.with(events.stream().filter(e -> e.sequence() <= last).toList());
    }

    /** The rounds as the log has them now. */
    public static Projection<RoundEvent, RoundsRecord> of(EventLog log) {
        return new Projection<>(log, RoundEvent.class, NOTHING, RoundsRecord::with);
    }

    private RoundsRecord with(List<Recorded<RoundEvent>> events) {
        Map<String, Round> all = new LinkedHashMap<>(rounds);
        for (Recorded<RoundEvent> entry : events) {
            String id = entry.event().round();
            if (entry.event() instanceof RoundEvent.Opened opened) {
                all.put(id, opened(entry, opened));
            } else {
                // Without the event that opened it, which was erased, there is no round to answer.
                all.computeIfPresent(id, (_, round) -> with(round, entry));
            }
        }
        return new RoundsRecord(all);
    }

    private static Round opened(Recorded<RoundEvent> entry, RoundEvent.Opened opened) {
        return new Round(
                opened.round(),
                opened.name(),
                opened.lifeAreas(),
                LocalDateTime.parse(opened.deadline()),
                Optional.empty(),
                entry.at(),
                entry.by(),
                Map.of(),
                List.of());
    }

    private static Round with(Round round, Recorded<RoundEvent> entry) {
        Map<String, Answer> answers = new HashMap<>(round.answers());
        List<Offer> offers = new ArrayList<>(round.offers());
        LocalDateTime deadline = round.deadline();
        Optional<Moved> moved = round.moved();
        switch (entry.event()) {
            case RoundEvent.Opened _ -> {}
            case RoundEvent.DeadlineMoved another -> {
                deadline = LocalDateTime.parse(another.deadline());
                moved = Optional.of(new Moved(round.deadline(), another.reason(), entry.at(), entry.by()));
            }
            case RoundEvent.Answered said ->
                answers.put(
                        said.objective(),
                        new Answer(
                                said.department(),
                                said.marks(),
                                Optional.ofNullable(said.into()),
                                Optional.ofNullable(said.text()),
                                entry.at(),
                                entry.by(),
                                false));
            case RoundEvent.SignedUp offer -> {
                Offer one = new Offer(
                        offer.objective(),
                        offer.department(),
                        offer.part(),
                        Optional.ofNullable(offer.action()),
                        entry.at(),
                        entry.by());
                offers.removeIf(o -> o.objective().equals(one.objective())
                        && o.department().equals(one.department())
                        && o.action().equals(one.action()));
                offers.add(one);
            }
            case RoundEvent.Applied applied ->
                answers.computeIfPresent(applied.objective(), (_, answer) -> answer.carriedOut());
        }
        return new Round(
                round.id(),
                round.name(),
                round.lifeAreas(),
                deadline,
                moved,
                round.openedAt(),
                round.openedBy(),
                answers,
                offers);
    }

    public Optional<Round> round(String id) {
        return Optional.ofNullable(rounds.get(id));
    }

    /** Those that may still be answered. */
    public List<Round> open(LocalDateTime now) {
        return rounds.values().stream().filter(round -> round.open(now)).toList();
    }

    /**
     * The last round about a life area whose deadline has passed; empty where there was none, or another one is open, in which
     * changes are what is wanted.
     */
    public Optional<Round> closed(String lifeArea, LocalDateTime now) {
        List<Round> about =
                rounds.values().stream().filter(round -> round.covers(lifeArea)).toList();
        return about.stream().anyMatch(round -> round.open(now))
                ? Optional.empty()
                : about.stream().reduce((earlier, later) -> later);
    }

    /** Whether a department that is to agree has asked in a round for two objectives to be merged. */
    public boolean agreed(String objective, String other, Collection<String> departments) {
        return rounds.values().stream()
                .flatMap(round -> round.answer(objective).stream())
                .anyMatch(answer -> answer.mergesWith(other) && departments.contains(answer.department()));
    }
}
