package dk.taellertal.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.service.AccountService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says whether the person is reminded by mail, and opens the form where that is changed. */
final class ReminderBar extends Div implements ReminderForm.Actions {

    private final transient AccountService accounts;
    private final transient Actor actor;
    private final transient Texts texts;
    private final boolean mail;
    private final Paragraph said = new Paragraph();
    private final Button change;
    private final Div writing = new Div();

    /** @param mail whether a mail server is set up */
    ReminderBar(AccountService accounts, boolean mail, Actor actor, Texts texts) {
        this.accounts = accounts;
        this.mail = mail;
        this.actor = actor;
        this.texts = texts;
        said.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        change = new Button(texts.of("mine.reminders.change"), _ -> open());
        Span end = new Span(change);
        end.addClassName("end");
        Div bar = new Div(said, end);
        bar.addClassName("bar");
        add(bar, writing);
        say(accounts.own(actor));
    }

    private void say(Account account) {
        Optional<String> reached = account.address().filter(_ -> mail && account.reminders());
        said.setText(reached.map(address -> texts.of("mine.reminders.to", address))
                .orElseGet(() -> texts.of("mine.reminders.none")));
    }

    private void open() {
        ReminderForm form = new ReminderForm(accounts.own(actor), mail, this, texts);
        writing.removeAll();
        writing.add(form);
        change.setEnabled(false);
        form.focusAddress();
    }

    @Override
    public void choose(String address, boolean reminders) {
        try {
            say(accounts.chooseMail(Optional.of(address), Optional.of(reminders), actor));
            cancel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void cancel() {
        writing.removeAll();
        change.setEnabled(true);
        change.focus();
    }
}
