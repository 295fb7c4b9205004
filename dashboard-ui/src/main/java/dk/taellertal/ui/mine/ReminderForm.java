package dk.taellertal.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import dk.taellertal.core.record.Account;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.AccountService;
import dk.taellertal.ui.service.UnusableText;

/** Where a person says where mail reaches them, and whether they are reminded. */
final class ReminderForm extends Section {

    /** What is done with the form. */
    interface Actions {

        /**
         * @param address blank for none
         * @throws UnusableText where the address is none; the form says so
         */
        void choose(String address, boolean reminders);

        void cancel();
    }

    private final transient Texts texts;
    private final transient Actions actions;
    private final EmailField address = new EmailField();
    private final Checkbox reminders = new Checkbox();

    /** @param mail whether a mail server is set up; the choice is kept anyway */
    ReminderForm(Account account, boolean mail, Actions actions, Texts texts) {
        this.texts = texts;
        this.actions = actions;
        addClassName("ask");
        H2 heading = new H2(texts.of("mine.reminders.title"));
        heading.setId("reminder-form");
        getElement().setAttribute("aria-labelledby", "reminder-form");
        address.setLabel(texts.of("mine.reminders.address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setMaxLength(AccountService.MOST_LETTERS_OF_AN_ADDRESS);
        // The service decides what an address is.
        address.setManualValidation(true);
        FieldError.goesWhileWriting(address);
        address.setValue(account.address().orElse(""));
        address.addValueChangeListener(_ -> address.setInvalid(false));
        reminders.setLabel(texts.of("mine.reminders.want"));
        reminders.setValue(account.reminders());
        Button save = new Button(texts.of("mine.reminders.save"), _ -> save());
        save.addClassName("primary");
        Div buttons = new Div(save, new Button(texts.of("mine.reminders.cancel"), _ -> actions.cancel()));
        buttons.addClassName("btns");
        add(heading);
        if (!mail) {
            add(new Paragraph(texts.of("mine.reminders.noServer")));
        }
        add(new Div(address), reminders, buttons);
    }

    void focusAddress() {
        address.focus();
    }

    private void save() {
        try {
            actions.choose(address.getValue(), reminders.getValue());
        } catch (UnusableText e) {
            address.setErrorMessage(texts.of("written." + e.why()));
            address.setInvalid(true);
        }
    }
}
