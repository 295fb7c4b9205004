package dk.taellertal.ui.reminder;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.duty.Duty;
import dk.taellertal.ui.duty.DutyWords;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for a person, as the text of a message: overdue duties first, each with a link, and at the end how to stop the messages.
 *
 * @param subject one line
 * @param body plain text
 */
public record Digest(String subject, String body) {

    public Digest {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the subject of a message is one line: '%s'".formatted(subject));
        }
    }

    /**
     * @param duties at least one, in their order
     * @param service where people reach the service, without a slash at its end
     */
    public static Digest of(List<Duty> duties, LocalDate today, String service, Texts texts) {
        String headline = new DutyWords(texts, today).headline(duties);
        return new Digest(
                texts.of("reminder.subject", headline),
                Stream.of(
                                Stream.of(texts.of("reminder.headline", headline)),
                                duties.stream().map(duty -> paragraph(duty, today, service, texts)),
                                Stream.of(texts.of("reminder.stop", service + "/mine")))
                        .flatMap(paragraphs -> paragraphs)
                        .collect(Collectors.joining("\n\n", "", "\n")));
    }

    private static String paragraph(Duty duty, LocalDate today, String service, Texts texts) {
        DutyWords words = new DutyWords(texts, today);
        String distance = words.distance(duty);
        return Stream.of(
                        duty.due()
                                .map(day -> texts.of("reminder.due", distance, Periods.shown(day, texts)))
                                .orElse(distance),
                        words.what(duty),
                        duty.why(),
                        service + duty.href())
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
