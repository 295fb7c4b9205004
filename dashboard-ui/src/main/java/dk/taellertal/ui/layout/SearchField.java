package dk.taellertal.ui.layout;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.search.Hit;
import dk.taellertal.ui.search.Search;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds figures, objectives, goals and departments from any page. Links are found as one types; {@code frame.js} moves
 * among them by the arrow keys. Enter goes to the first.
 */
@Tag("form")
final class SearchField extends HtmlContainer {

    private static final int PAUSE_MS = 150;
    private static final String TO_THE_PAGE = """
            const main = document.querySelector('main');
            if (main && this.form.contains(document.activeElement)) {
              main.tabIndex = -1;
              main.focus();
            }""";
    private static final String TYPED = "element.value";
    private static final String SUBMITTED = "element.querySelector('input').value";

    private final Element input = new Element("input");
    private final Div found = new Div();
    private final Span count = new Span();
    private final transient Instance home;
    private final transient Texts texts;
    private transient List<Hit> shown = List.of();

    SearchField(Instance home, Texts texts) {
        this.home = home;
        this.texts = texts;
        getElement().setAttribute("role", "search").setAttribute("data-closed", true);
        Element label = new Element("label").setAttribute("for", "search").setText(texts.of("search.label"));
        label.getClassList().add("sr");
        input.setAttribute("id", "search")
                .setAttribute("type", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("placeholder", texts.of("search.placeholder"));
        Element key = new Element("kbd").setAttribute("aria-hidden", "true").setText("/");
        input.addEventListener(
                        "input", event -> show(event.getEventData().get(TYPED).asString()))
                .addEventData(TYPED)
                .synchronizeProperty("value")
                .debounce(PAUSE_MS);
        getElement()
                .addEventListener(
                        "submit",
                        event -> go(event.getEventData().get(SUBMITTED).asString()))
                .addEventData(SUBMITTED)
                .preventDefault();
        count.addClassName("sr");
        count.getElement().setAttribute("role", "status");
        found.setId("found");
        found.addClassName("found");
        getElement().appendChild(label, input, key);
        add(count, found);
        show("");
    }

    /** Nothing typed, nothing shown; whoever came by searching goes on reading on the page that was found. */
    void clear() {
        input.setProperty("value", "");
        show("");
        input.executeJs(TO_THE_PAGE);
    }

    private void go(String query) {
        List<Hit> hits = show(query);
        if (!hits.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(hits.getFirst().address()));
        }
    }

    private List<Hit> show(String query) {
        found.setVisible(!query.isBlank());
        List<Hit> all = query.isBlank() ? List.of() : new Search(home.catalogue(), texts).all(query);
        List<Hit> hits = Search.firstOfEach(all);
        count.setText(query.isBlank() ? "" : texts.of(hits.size() == 1 ? "search.one" : "search.count", hits.size()));
        // What is there already stays: who has gone on into it with the arrow keys does not fall out of it.
        if (hits.isEmpty() || hits.size() < all.size() || !hits.equals(shown)) {
            found.removeAll();
            if (!query.isBlank()) {
                list(query, hits, all);
            }
        }
        shown = hits;
        return hits;
    }

    private void list(String query, List<Hit> hits, List<Hit> all) {
        if (hits.isEmpty()) {
            Paragraph none = new Paragraph(texts.of("search.none", query));
            found.add(none, new Anchor("noegletal", texts.of("search.all")));
        }
        Map<Hit.Kind, List<Hit>> byKind = hits.stream().collect(Collectors.groupingBy(Hit::kind));
        hits.stream().map(Hit::kind).distinct().forEach(kind -> group(kind, byKind.getOrDefault(kind, List.of())));
        long figures = all.stream().filter(hit -> hit.kind() == Hit.Kind.FIGURE).count();
        if (figures > byKind.getOrDefault(Hit.Kind.FIGURE, List.of()).size()) {
            found.add(new Anchor(
                    "noegletal?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
                    texts.of("search.more", figures)));
        }
    }

    private void group(Hit.Kind kind, List<Hit> hits) {
        Span heading = new Span(texts.of("search.kind." + kind));
        heading.addClassName("kind");
        heading.setId("found-" + kind);
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", "found-" + kind);
        for (Hit hit : hits) {
            Span about = new Span(hit.about());
            about.addClassName("note");
            Anchor link = new Anchor(hit.address());
            link.add(new Span(hit.name()), about);
            list.add(new ListItem(link));
        }
        found.add(heading, list);
    }
}
