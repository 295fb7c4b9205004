package dk.taellertal.ui.wishlist;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.WishEvent.Status;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.record.Wish;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.layout.FieldError;
import dk.taellertal.ui.service.UnusableText;
import dk.taellertal.ui.service.WishService;
import dk.taellertal.ui.service.WishService.Decision;
import java.util.Comparator;
import java.util.Optional;

/** Where it is set how far a wish is and who sees to it. */
final class DecideDialog extends Dialog {

    /** What is to be set. */
    interface Save {

        /**
         * @param owner blank for nobody
         * @throws UnusableText where something cannot be kept; the dialog says what
         */
        void save(Decision decision, String owner);
    }

    private final transient Texts texts;
    private final transient Save save;
    private final Select<Status> status = new Select<>();
    private final ComboBox<KeyFigure> figure = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final TextField owner = new TextField();

    DecideDialog(Wish wish, Catalogue catalogue, Texts texts, Save save) {
        this.texts = texts;
        this.save = save;
        setHeaderTitle(texts.of("wishes.decide.title"));
        status.setLabel(texts.of("wishes.decide.status"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(each -> texts.of("wishes.status." + each));
        figure.setLabel(texts.of("wishes.decide.figure"));
        figure.setItems(catalogue.figures().values().stream()
                .sorted(Comparator.comparing(texts::name, Alphabet.danish()))
                .toList());
        figure.setItemLabelGenerator(texts::name);
        reason.setLabel(texts.of("wishes.decide.reason"));
        reason.setMaxLength(WishService.MOST_LETTERS);
        FieldError.goesWhileWriting(reason);
        owner.setLabel(texts.of("wishes.decide.owner"));
        owner.setHelperText(texts.of("wishes.decide.owner.help"));
        owner.setMaxLength(WishService.MOST_LETTERS_OF_A_NAME);
        status.addValueChangeListener(change -> offer());
        fill(wish, catalogue);
        Paragraph text = new Paragraph(wish.text());
        text.addClassName("strong");
        Div fields = new Div(text, owner, status, figure, reason);
        fields.addClassName("decide-wish");
        add(fields);
        Button keep = new Button(texts.of("wishes.decide.save"), click -> keep());
        keep.addClassName("primary");
        getFooter().add(new Button(texts.of("wishes.form.cancel"), click -> close()), keep);
    }

    private void fill(Wish wish, Catalogue catalogue) {
        owner.setValue(wish.owner().orElse(""));
        status.setValue(wish.status());
        wish.figure().flatMap(catalogue::figure).ifPresent(figure::setValue);
        reason.setValue(wish.reason().orElse(""));
        offer();
    }

    /** A figure belongs to what has become one, and to what is declined because there is one. */
    private void offer() {
        boolean becomes = status.getValue() == Status.IN_CATALOGUE;
        boolean declined = status.getValue() == Status.DECLINED;
        figure.setVisible(becomes || declined);
        figure.setInvalid(false);
        figure.setHelperText(becomes ? "" : texts.of("wishes.decide.figure.instead"));
        figure.setRequiredIndicatorVisible(becomes);
        reason.setInvalid(false);
        reason.setRequiredIndicatorVisible(declined);
    }

    private void keep() {
        Optional<KeyFigure> chosen = Optional.ofNullable(figure.isVisible() ? figure.getValue() : null);
        if (status.getValue() == Status.IN_CATALOGUE && chosen.isEmpty()) {
            figure.setErrorMessage(texts.of("wishes.decide.figure.missing"));
            figure.setInvalid(true);
            return;
        }
        try {
            save.save(
                    new Decision(status.getValue(), chosen.map(f -> f.id().value()), oneLine(reason.getValue())),
                    owner.getValue());
            close();
        } catch (UnusableText e) {
            HasValidation wrong = e.field().equals("owner") ? owner : reason;
            wrong.setErrorMessage(texts.of("written." + e.why()));
            wrong.setInvalid(true);
        }
    }

    private static Optional<String> oneLine(String text) {
        return Optional.of(text.replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty());
    }
}
