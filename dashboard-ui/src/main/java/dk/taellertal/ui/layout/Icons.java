package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.target.Status;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.StandingWords;

/** The status signs: an icon and a word, never colour alone. */
public final class Icons {

    private Icons() {}

    /** A sign of the sprite, for the eye only. */
    public static Html icon(String name) {
        return new Html(
                "<span class=\"icon\" aria-hidden=\"true\"><svg class=\"ico i-%s\" viewBox=\"0 0 16 16\"><use href=\"#s-%s\"/></svg></span>"
                        .formatted(name, name));
    }

    public static Html icon(Standing standing) {
        return icon(sign(standing));
    }

    /** Icon and words. */
    public static Span standing(Standing standing, Texts texts) {
        return marked(sign(standing), StandingWords.of(standing, texts));
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

    private static String sign(Standing standing) {
        return standing.group() == Standing.Group.WAS_ON_TRACK ? "old" : sign(standing.status());
    }

    private static String sign(Status status) {
        return switch (status) {
            case REACHED -> "reached";
            case ON_TRACK -> "path";
            case BEHIND, NOT_REACHED -> "late";
            case DETERIORATING -> "away";
            case NO_DATA -> "none";
            case SUPPRESSED -> "masked";
            case NO_TARGET -> "na";
        };
    }
}
