package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;

/** The status signs: an icon and a word, never colour alone. */
public final class Icons {

    private Icons() {}

    /** A sign of the sprite, for the eye only. */
    public static Html icon(String name) {
        return new Html(
                "<span class=\"icon\" aria-hidden=\"true\"><svg class=\"ico i-%s\" viewBox=\"0 0 16 16\"><use href=\"#s-%s\"/></svg></span>"
                        .formatted(name, name));
    }

    public static Html icon(Status status) {
        return icon(sign(status));
    }

    /** Icon and word. */
    public static Span status(Status status, Texts texts) {
        return marked(sign(status), texts.of("status." + status));
    }

    /** A sign of the sprite with a word beside it. */
    public static Span marked(String sign, String word) {
        Span mark = new Span(icon(sign), new Span(word));
        mark.addClassNames("st", sign);
        return mark;
    }

    /** What says that numbers are made up. */
    public static Span syntheticTag(Texts texts) {
        Span tag = new Span(texts.of("synthetic.tag"));
        tag.addClassName("tag");
        return tag;
    }

    private static String sign(Status status) {
        return switch (status) {
            case REACHED -> "reached";
            case ON_TRACK -> "path";
            case BEHIND, NOT_REACHED -> "late";
            case DETERIORATING -> "away";
            case NO_DATA -> "none";
            case SUPPRESSED -> "masked";
            case STALE -> "old";
            case NO_TARGET -> "na";
        };
    }
}
