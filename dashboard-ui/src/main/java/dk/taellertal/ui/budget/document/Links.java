package dk.taellertal.ui.budget.document;

import dk.taellertal.core.figure.KeyFigureId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pages that show where a number comes from. */
final class Links {

    private Links() {}

    static String figure(KeyFigureId figure) {
        return "noegletal/" + figure;
    }

    /** A figure narrowed to one code of a dimension. */
    static String figure(KeyFigureId figure, String dimension, String code) {
        return figure(figure) + "?only=" + URLEncoder.encode(dimension + "=" + code, StandardCharsets.UTF_8);
    }
}
