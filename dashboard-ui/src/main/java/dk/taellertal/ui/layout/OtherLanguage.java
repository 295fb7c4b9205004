package dk.taellertal.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import dk.taellertal.core.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the same page in the other language. */
public final class OtherLanguage extends Anchor {

    private final String tag;

    public OtherLanguage(Texts texts) {
        tag = texts.of("language.other.tag");
        setText(texts.of("language.other"));
        setRouterIgnore(true);
        getElement().setAttribute("lang", tag);
        getElement().setAttribute("hreflang", tag);
        setHref("sprog/" + tag);
    }

    public void leadBackTo(Location page) {
        setHref("sprog/" + tag + "?side="
                + URLEncoder.encode(page.getPathWithQueryParameters(), StandardCharsets.UTF_8));
    }
}
