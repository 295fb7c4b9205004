package dk.taellertal.ui.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.taellertal.core.text.Worded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty as other programs get it.
 *
 * @param kind {@code comment}, {@code data}, {@code target}, {@code answer}, {@code merge} or {@code approval}
 * @param id of the figure, objective, round or upload that it is about
 * @param due the last day; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyDocument(
        String kind,
        String subject,
        String id,
        String department,
        @Nullable String due,
        boolean overdue,
        String why,
        String href) {

    public static DutyDocument of(Duty duty) {
        return new DutyDocument(
                Worded.of(duty.kind()),
                duty.subject(),
                duty.id(),
                duty.department(),
                duty.due().map(LocalDate::toString).orElse(null),
                duty.overdue(),
                duty.why(),
                duty.href());
    }
}
