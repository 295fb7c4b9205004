package dk.taellertal.ui.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a page is, with what was chosen on it. */
public final class PageAddress {

    private PageAddress() {}

    public static String of(String place, Map<String, String> choices) {
        return choices.isEmpty() ? place : place + "?" + query(choices);
    }

    /** The choices in their order, such as {@code owner=Skoler&kind=EFFECT}; their names need no escaping. */
    public static String query(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + URLEncoder.encode(choice.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
