package dk.taellertal.ui.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dk.taellertal.core.text.EnglishWords;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.UiTexts;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language a reader's pages are written: Danish, until another is chosen; a cookie keeps the choice. */
public final class ReaderLanguage {

    static final String COOKIE = "sprog";

    private static final List<Locale> KNOWN = List.of(Texts.DANISH, Texts.ENGLISH);

    private ReaderLanguage() {}

    /** The texts of the page that is being made. */
    public static Texts texts() {
        UI page = UI.getCurrent();
        Texts texts = UiTexts.in(of(page.getLocale().toLanguageTag()).orElse(Texts.DANISH));
        return Optional.ofNullable(ComponentUtil.getData(page, EnglishWords.class))
                .map(texts::with)
                .orElse(texts);
    }

    /** Gives a page the English words of the catalogue, which the texts of all its parts then have. */
    static void words(UI page, EnglishWords words) {
        ComponentUtil.setData(page, EnglishWords.class, words);
    }

    /** @param tag for example {@code en}; empty where no page is written in that language */
    public static Optional<Locale> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return KNOWN.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
    }

    static Locale of(Cookie[] cookies) {
        return Arrays.stream(cookies)
                .filter(c -> c.getName().equals(COOKIE))
                .flatMap(c -> of(c.getValue()).stream())
                .findFirst()
                .orElse(Texts.DANISH);
    }
}
