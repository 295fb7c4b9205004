package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.core.event.Permission;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.actor.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.userdetails.UserDetails;

/** The frame around every page: who we are, where one can go, who is signed in. */
@Layout
@AnonymousAllowed
@JavaScript("context://frame.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String COUNCIL = "kommunalbestyrelsen";

    /** From this contrast of white on, quieter letters than white can be read in the head too. */
    private static final double QUIET_LETTERS = 6.5;

    private static final String SIGNS = signs();

    /** On a narrow screen the menu is scrolled within itself: the page that one is on is seen in its middle. */
    private static final String INTO_VIEW = """
            const show = () => {
              const menu = this.closest('nav');
              menu.scrollLeft = this.offsetLeft - menu.offsetLeft - (menu.clientWidth - this.offsetWidth) / 2;
            };
            show();
            document.fonts.ready.then(show);""";

    private final transient Texts texts = ReaderLanguage.texts();
    private final Map<String, Anchor> places = new LinkedHashMap<>();
    private final Div content = new Div();
    private final OtherLanguage otherLanguage = new OtherLanguage(texts);
    private final SearchField search;

    MainLayout(Instance home, AuthenticationContext who, SignedIn signedIn) {
        Municipality municipality = home.catalogue().municipality();
        search = new SearchField(home, texts);
        getStyle().set("--brand", municipality.colour());
        if (municipality.contrastOfWhite() < QUIET_LETTERS) {
            getStyle().set("--on-brand-2", "#ffffff");
        }
        Anchor skip = new Anchor("#main", texts.of("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        Html signs = new Html("<div class=\"signs\" aria-hidden=\"true\">" + SIGNS + "</div>");
        add(skip, signs, header(municipality, who, signedIn), content, footer(municipality));
        if (who.isAuthenticated()) {
            add(new SessionEnd(who, texts));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getFirstSegment();
        otherLanguage.leadBackTo(event.getLocation());
        search.clear();
        places.forEach((place, link) -> {
            boolean current = place.equals(here);
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(INTO_VIEW);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Header header(Municipality municipality, AuthenticationContext who, SignedIn signedIn) {
        Anchor brand = new Anchor("", texts.of("app.name") + " ");
        if (municipality.logo().isPresent()) {
            brand.addComponentAsFirst(new Image("kommune/logo", ""));
        }
        brand.add(new Span(municipality.name()));
        brand.addClassName("brand");
        Nav nav = new Nav();
        nav.setAriaLabel(texts.of("frame.menu"));
        UnorderedList list = new UnorderedList();
        place(list, "", "frame.overview");
        if (signedIn.actor().filter(a -> a.may(Permission.TAKE_PART)).isPresent()) {
            place(list, "mine", "frame.mine");
        }
        if (who.isAuthenticated()) {
            place(list, "maaldaekning", "frame.coverage");
            place(list, "budget", "frame.budget");
            place(list, "sammenlign", "frame.compare");
            place(list, "moeder", "frame.meetings");
            place(list, "oensker", "frame.wishes");
            if (signedIn.actor().filter(a -> a.may(Permission.TAKE_PART)).isEmpty()) {
                place(list, COUNCIL, "frame.council");
            }
        }
        if (signedIn.actor().filter(a -> a.may(Permission.UPLOAD)).isPresent()) {
            place(list, "upload", "frame.upload");
        }
        nav.add(list);
        Div in = new Div(brand, nav);
        in.addClassName("in");
        if (who.isAuthenticated()) {
            in.add(search);
        }
        who.getAuthenticatedUser(UserDetails.class).ifPresent(user -> in.add(signedIn(user, who)));
        Header header = new Header(in);
        header.addClassName("top");
        return header;
    }

    private Component signedIn(UserDetails user, AuthenticationContext who) {
        Button out = new Button(texts.of("frame.signOut"), click -> who.logout());
        out.addClassName("sign-out");
        Span signedIn = new Span(new Span(user.getUsername()), out);
        signedIn.addClassName("who");
        return signedIn;
    }

    private void place(UnorderedList list, String place, String key) {
        Anchor link = new Anchor(place, texts.of(key));
        places.put(place, link);
        list.add(new ListItem(link));
    }

    private Footer footer(Municipality municipality) {
        Span motto = new Span(texts.of("frame.footer"));
        motto.addClassName("end");
        Div in = new Div(
                new Span(municipality.name()),
                quiet("noegletal", "frame.definitions"),
                quiet(COUNCIL, "frame.council"),
                quiet("tilgaengelighed", "accessibility.title"),
                otherLanguage,
                motto);
        in.addClassName("in");
        Footer footer = new Footer(in);
        footer.addClassName("foot");
        return footer;
    }

    private Anchor quiet(String place, String key) {
        Anchor link = new Anchor(place, texts.of(key));
        link.addClassName("quiet");
        return link;
    }

    private static String signs() {
        try (InputStream in = MainLayout.class.getResourceAsStream("signs.svg")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file signs.svg");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
