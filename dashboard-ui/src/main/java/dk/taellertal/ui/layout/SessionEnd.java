package dk.taellertal.ui.layout;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.taellertal.core.text.Texts;

/**
 * Says in good time that whoever does nothing will be signed out, and lets them stay. {@code frame.js} counts the time
 * since the last request of any of the reader's pages, and opens and closes the dialog.
 */
@Tag("dialog")
final class SessionEnd extends HtmlContainer {

    /** How long before the end it warns: five minutes, or a quarter of a shorter session. */
    private static final int LONGEST_WARNING_S = 300;

    SessionEnd(AuthenticationContext who, Texts texts) {
        int seconds = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        int warning = Math.min(LONGEST_WARNING_S, seconds / 4);
        addClassName("session-end");
        setId("session-end");
        getElement()
                .setAttribute("data-seconds", String.valueOf(seconds))
                .setAttribute("data-warning", String.valueOf(warning))
                .setAttribute("aria-labelledby", "session-end-title")
                .setAttribute("aria-describedby", "session-end-text");
        H2 title = new H2(texts.of("session.title"));
        title.setId("session-end-title");
        Paragraph text = new Paragraph(
                warning < 120 ? texts.of("session.text.soon") : texts.of("session.text", Math.round(warning / 60.0)));
        text.setId("session-end-text");
        // Any click reaches the service, which is what keeps the session.
        NativeButton stay = new NativeButton(texts.of("session.stay"), click -> {});
        stay.addClassNames("primary", "stay");
        NativeButton leave = new NativeButton(texts.of("frame.signOut"), click -> who.logout());
        leave.addClassName("leave");
        add(title, text, stay, leave);
    }
}
