package dk.taellertal.ui.duty;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Counted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What pages and reminders say of duties, in the reader's language. */
public final class DutyWords {

    private final Texts texts;
    private final LocalDate today;

    public DutyWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** How many wait, and how many of them are overdue. */
    public String headline(List<Duty> duties) {
        int overdue = duties.stream().filter(Duty::overdue).toList().size();
        if (duties.isEmpty()) {
            return texts.of("mine.none");
        }
        String waits = duties.size() == 1
                ? texts.of("mine.waits.one")
                : texts.of("mine.waits", Counted.beginning(duties.size(), texts));
        return switch (overdue) {
            case 0 -> waits;
            case 1 -> texts.of("mine.overdue.one", waits);
            default -> texts.of("mine.overdue", waits, Counted.of(overdue, texts));
        };
    }

    /** What is to be done, with what. */
    public String what(Duty duty) {
        return texts.of("mine.do." + duty.kind(), duty.subject());
    }

    /** How far off the last day is. */
    public String distance(Duty duty) {
        return duty.due()
                .map(day -> distance(ChronoUnit.DAYS.between(today, day)))
                .orElseGet(() -> texts.of("mine.noDay"));
    }

    private String distance(long days) {
        if (days < 0) {
            return days == -1 ? texts.of("mine.day.over") : texts.of("mine.days.over", -days);
        }
        return days == 0 ? texts.of("mine.today") : days == 1 ? texts.of("mine.tomorrow") : texts.of("mine.days", days);
    }
}
