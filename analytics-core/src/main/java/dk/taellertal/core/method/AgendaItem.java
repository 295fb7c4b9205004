package dk.taellertal.core.method;

import java.time.LocalTime;
import java.util.Optional;

/**
 * One line of an agenda.
 *
 * @param meeting the day or the id of the meeting
 * @param item its number on that agenda; a case is meeting and item, since journal numbers repeat within a meeting
 * @param start where it is noted
 * @param end where it is noted
 */
public record AgendaItem(String meeting, String item, Optional<LocalTime> start, Optional<LocalTime> end) {}
