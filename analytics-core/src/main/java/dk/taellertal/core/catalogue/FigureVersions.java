package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Puts earlier versions of a figure, kept as {@code figures/ID.v1.yaml}, behind the definition now in force. */
final class FigureVersions {

    private static final Pattern EARLIER = Pattern.compile(".*\\.v\\d+\\.yaml");

    private final List<KeyFigure> earlier;
    private final Map<KeyFigureId, KeyFigure> figures;
    private final BiConsumer<Object, String> fault;

    FigureVersions(List<KeyFigure> earlier, Map<KeyFigureId, KeyFigure> figures, BiConsumer<Object, String> fault) {
        this.earlier = earlier;
        this.figures = figures;
        this.fault = fault;
    }

    /** Whether a file, by its name, holds an earlier version. */
    static boolean isEarlier(String file) {
        return EARLIER.matcher(file).matches();
    }

    /** Where a version is kept when a newer one is in force. */
    static String file(KeyFigure figure) {
        return "figures/%s.v%d.yaml".formatted(figure.id(), figure.version());
    }

    /** @param definedAt gets the figures with their earlier versions where it had them without */
    void attach(Map<Object, Entry> definedAt) {
        for (KeyFigure old : earlier) {
            if (!figures.containsKey(old.id())) {
                fault.accept(
                        old, "there is no key figure '%s' that it could be an earlier version of".formatted(old.id()));
            }
        }
        figures.replaceAll((id, figure) -> {
            List<KeyFigure> before = before(figure);
            KeyFigure whole = figure.after(before);
            Entry entry = definedAt.get(figure);
            if (entry != null) {
                definedAt.put(whole, entry);
            }
            List<KeyFigure> valid = whole.definitions();
            for (KeyFigure old : valid.subList(1, valid.size())) {
                if (!old.unit().equals(figure.unit()) || !old.period().equals(figure.period())) {
                    fault.accept(
                            figure,
                            "is valid from a period on, so its unit and kind of period must be those of version %d ('%s'%s)"
                                    .formatted(
                                            old.version(),
                                            old.unit(),
                                            old.period().map(p -> ", " + p).orElse("")));
                }
            }
            return whole;
        });
    }

    /** Newest first. A copy of the definition in force is none: a change may be cut short between two files. */
    private List<KeyFigure> before(KeyFigure figure) {
        return earlier.stream()
                .filter(old -> old.id().equals(figure.id()) && !old.equals(figure))
                .filter(old -> isBefore(old, figure))
                .sorted(Comparator.comparingInt(KeyFigure::version).reversed())
                .toList();
    }

    private boolean isBefore(KeyFigure old, KeyFigure figure) {
        if (old.version() < figure.version()) {
            return true;
        }
        fault.accept(
                old,
                "is version %d, but version %d is in force (expected an earlier one)"
                        .formatted(old.version(), figure.version()));
        return false;
    }
}
