package dk.taellertal.ui.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes each page in the language its reader has chosen, and says so to the browser. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr(
                        "lang",
                        ReaderLanguage.of(cookies(page.getVaadinRequest())).getLanguage()));
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().setLocale(ReaderLanguage.of(cookies(VaadinRequest.getCurrent()))));
    }

    private static Cookie[] cookies(VaadinRequest request) {
        return Objects.requireNonNullElseGet(request.getCookies(), () -> new Cookie[0]);
    }
}
