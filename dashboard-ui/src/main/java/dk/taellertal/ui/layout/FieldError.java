package dk.taellertal.ui.layout;

import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * The line under a field that says what is wrong with it. Where it went only as the field is left, the button below
 * would move away between the press and the release of the pointer, and the click would be lost.
 */
public final class FieldError {

    private FieldError() {}

    /** The line goes as soon as somebody writes in the field. */
    public static void goesWhileWriting(HasValueChangeMode... fields) {
        for (HasValueChangeMode field : fields) {
            field.setValueChangeMode(ValueChangeMode.EAGER);
        }
    }
}
