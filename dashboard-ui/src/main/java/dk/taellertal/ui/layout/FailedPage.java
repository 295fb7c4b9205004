package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Periods;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a page could not be made: that it failed, what still works, and by which number the log tells more. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedPage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Clock clock;

    FailedPage(Clock clock) {
        this.clock = clock;
        setId("main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("the page '{}' failed, number {}", event.getLocation().getPath(), number, error.getException());
        removeAll();
        Paragraph lead =
                new Paragraph(texts.of("failed.lead", Periods.shown(clock.instant(), clock.getZone(), texts), number));
        lead.addClassName("lead");
        add(new H1(texts.of("failed.title")), lead, new Paragraph(new Anchor("", texts.of("noPage.way"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return texts.of("failed.title") + " – " + texts.of("app.name");
    }
}
