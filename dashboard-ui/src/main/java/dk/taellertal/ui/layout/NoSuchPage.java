package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.taellertal.core.text.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** What stands where there is no page, or none for whoever asks: the two are not told apart. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoSuchPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();

    NoSuchPage() {
        setId("main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        Paragraph lead =
                new Paragraph(texts.of("noPage.lead", event.getLocation().getPath()));
        lead.addClassName("lead");
        add(new H1(texts.of("noPage.title")), lead, new Paragraph(new Anchor("", texts.of("noPage.way"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return texts.of("noPage.title") + " – " + texts.of("app.name");
    }
}
