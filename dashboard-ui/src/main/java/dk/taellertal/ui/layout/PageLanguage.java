package dk.taellertal.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes each page in the language its reader has chosen, says so to the browser, and marks names that are in Danish all the same. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private final Instance home;

    PageLanguage(Instance home) {
        this.home = home;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr(
                        "lang",
                        ReaderLanguage.of(cookies(page.getVaadinRequest())).getLanguage()));
        event.getSource().addUIInitListener(init -> begin(init.getUI()));
        event.addRequestHandler(new Marking());
    }

    private void begin(UI page) {
        page.setLocale(ReaderLanguage.of(cookies(VaadinRequest.getCurrent())));
        ReaderLanguage.words(page, home.catalogue().english());
        page.addBeforeEnterListener(
                _ -> ReaderLanguage.words(page, home.catalogue().english()));
        markBeforeResponse(page);
    }

    private void markBeforeResponse(UI page) {
        if (page.getLocale().getLanguage().equals(Texts.ENGLISH.getLanguage())) {
            page.beforeClientResponse(page, _ -> mark(page));
        }
    }

    private void mark(UI page) {
        DanishNames names = new DanishNames(home.catalogue());
        page.getChildren().forEach(part -> names.mark(part.getElement()));
    }

    private static Cookie[] cookies(VaadinRequest request) {
        return Objects.requireNonNullElseGet(request.getCookies(), () -> new Cookie[0]);
    }

    /** Answers nothing itself: it sees to it that the page is marked once what the reader did has been done. */
    private final class Marking extends SynchronizedRequestHandler {

        @Override
        protected boolean canHandleRequest(VaadinRequest request) {
            return HandlerHelper.isRequestType(request, RequestType.UIDL);
        }

        @Override
        public boolean synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response) {
            Optional.ofNullable(session.getService().findUI(request)).ifPresent(PageLanguage.this::markBeforeResponse);
            return false;
        }
    }
}
