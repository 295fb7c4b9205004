package dk.taellertal.ui.duty;

import dk.taellertal.core.text.Worded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that waits for a department or a person.
 *
 * @param subject the name of the figure, objective, round or file that it is about
 * @param id of that
 * @param department whose duty it is; empty where it is anybody's who may
 * @param due the last day; empty where there is none
 * @param why what makes it a duty, in a sentence of the reader's language
 * @param href the page on which it is done
 */
public record Duty(
        Kind kind,
        String subject,
        String id,
        String department,
        Optional<LocalDate> due,
        boolean overdue,
        String why,
        String href) {

    /** Overdue ones first, then by day, those without a day last. */
    static final Comparator<Duty> BY_DAY = Comparator.comparing(
                    (Duty duty) -> duty.due().orElse(LocalDate.MAX))
            .thenComparing(Duty::kind)
            .thenComparing(Duty::subject);

    /** What is to be done. */
    public enum Kind implements Worded {
        COMMENT,
        DATA,
        TARGET,
        ANSWER,
        MERGE,
        APPROVAL;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
