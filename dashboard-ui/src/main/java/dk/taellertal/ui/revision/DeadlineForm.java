package dk.taellertal.ui.revision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.record.Round;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Where the deadline of a round is moved, or the round ended, with a reason. */
class DeadlineForm extends Div {

    /** Moves it. */
    interface Move {

        /**
         * @param deadline a day, or a minute
         * @throws UnusableText where the reason cannot be kept; the form says why
         */
        void to(String deadline, String reason) throws IOException;
    }

    private final transient Texts texts;
    private final transient Move move;
    private final transient Supplier<LocalDateTime> now;
    private final DatePicker day = new DatePicker();
    private final TextField reason = new TextField();

    /**
     * @param now by the municipality's clock
     * @param close is told when nothing is to be done after all
     */
    DeadlineForm(Round round, Supplier<LocalDateTime> now, Texts texts, Move move, Runnable close) {
        this.texts = texts;
        this.move = move;
        this.now = now;
        addClassName("ask");
        LocalDate today = now.get().toLocalDate();
        day.setLabel(texts.of("rounds.deadline"));
        day.setLocale(texts.locale());
        day.setMin(today);
        LocalDate before = round.deadline().toLocalDate();
        day.setValue(before.isBefore(today) ? today : before);
        day.setErrorMessage(texts.of("rounds.deadline.wrong"));
        reason.setLabel(texts.of("round.deadline.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        FieldError.goesWhileWriting(reason);
        Button does = new Button(texts.of("round.deadline.move"), _ -> moveToDay());
        does.addClassName("primary");
        Div buttons = new Div(does);
        if (round.open(now.get())) {
            buttons.add(new Button(
                    texts.of("round.deadline.now"),
                    _ -> move(now.get().truncatedTo(ChronoUnit.MINUTES).toString())));
        }
        buttons.add(new Button(texts.of("objective.form.cancel"), _ -> close.run()));
        buttons.addClassName("btns");
        add(
                new H2(texts.of("round.deadline.move.head", round.name())),
                new Paragraph(texts.of("round.deadline.move.help")),
                day,
                reason,
                buttons);
    }

    private void moveToDay() {
        day.setInvalid(
                day.getValue() == null || day.getValue().isBefore(now.get().toLocalDate()));
        if (!day.isInvalid()) {
            move(day.getValue().toString());
        }
    }

    private void move(String deadline) {
        try {
            move.to(deadline, reason.getValue());
        } catch (UnusableText e) {
            reason.setErrorMessage(texts.of("written." + e.why()));
            reason.setInvalid(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
