package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import java.util.List;

/** What is done for readers who see, hear or move otherwise, and what is known to be lacking. */
@Route("tilgaengelighed")
@AnonymousAllowed
class AccessibilityView extends Main implements HasDynamicTitle {

    private static final List<String> DONE = List.of("keyboard", "charts", "status", "time", "zoom");
    private static final List<String> LACKING = List.of("readers", "formats", "own");

    private final transient Texts texts = ReaderLanguage.texts();

    AccessibilityView(Instance home) {
        setId("main");
        addClassName("prose");
        add(
                new H1(texts.of("accessibility.title")),
                new Paragraph(texts.of("accessibility.lead")),
                new H2(texts.of("accessibility.done")),
                list(DONE),
                new H2(texts.of("accessibility.lacking")),
                list(LACKING),
                new H2(texts.of("accessibility.say")),
                new Paragraph(texts.of(
                        "accessibility.contact", home.catalogue().municipality().name())));
    }

    private UnorderedList list(List<String> points) {
        UnorderedList list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(texts.of("accessibility." + point))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return texts.of("accessibility.title") + " – " + texts.of("app.name");
    }
}
