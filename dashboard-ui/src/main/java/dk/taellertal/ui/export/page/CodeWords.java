package dk.taellertal.ui.export.page;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.export.kept.PrintedNames;
import dk.taellertal.ui.format.Periods;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of an export beside what would be taken out now: what is the same, and what is another. */
final class CodeWords {

    private static final int MOST_NAMES = 5;

    private final Texts texts;

    CodeWords(Texts texts) {
        this.texts = texts;
    }

    String headline(OpenedExport opened) {
        if (opened instanceof OpenedFigure figure && lost(figure)) {
            return texts.of("export.code.lost", figure.name());
        }
        if (!opened.changed()) {
            return texts.of(
                    opened.besideKept() ? "export.code.unchanged" : "export.code.unchanged.values", opened.name());
        }
        return switch (opened) {
            case OpenedFigure figure -> {
                long periods = figure.points().stream()
                        .filter(PeriodThenAndNow::changed)
                        .count();
                yield periods == 0 ? beside(figure) : texts.of("export.code.changed", figure.name(), periods);
            }
            case OpenedPart part when part.gone() -> texts.of("export.code.gone", part.name());
            case OpenedPart part when part.changes() == 0 -> beside(part);
            case OpenedPart part -> texts.of("export.code.part.changed", part.name(), part.changes());
        };
    }

    /** When and by whom it was taken out, for whom, and for which case. */
    String taken(OpenedExport opened, ZoneId zone) {
        return texts.of(
                "export.code.taken",
                opened.code(),
                Periods.shown(opened.at(), zone, texts),
                opened.by(),
                texts.of("export.edition." + opened.level()),
                Optional.ofNullable(opened.journal())
                        .map(j -> ", " + texts.of("export.code.case", j))
                        .orElse(""));
    }

    /** Why the numbers of then cannot be had again, where they cannot. */
    Optional<String> damage(OpenedExport opened) {
        if (opened.intact()) {
            return Optional.empty();
        }
        return Optional.of(texts.of(
                switch (opened) {
                    case OpenedFigure figure when figure.otherGroup() -> "export.code.damaged.group";
                    case OpenedFigure _ -> "export.code.damaged";
                    case OpenedPart _ -> "export.code.damaged.part";
                }));
    }

    /** Numbers that cannot be had again, and none of which is known to be another now. */
    private static boolean lost(OpenedFigure figure) {
        return !figure.intact()
                && !figure.otherGroup()
                && figure.points().stream().noneMatch(PeriodThenAndNow::changed);
    }

    /** The values are the same; what is another is named. */
    private String beside(OpenedExport opened) {
        PrintedNames names = new PrintedNames(texts);
        List<String> others = opened.texts().stream()
                .map(Printed.ThenAndNow::name)
                .map(names::of)
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return texts.of("export.code.sums.changed", opened.name());
        }
        String named = others.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return texts.of(
                "export.code.texts.changed",
                opened.name(),
                others.size() > MOST_NAMES ? texts.of("compared.more", named, others.size() - MOST_NAMES) : named);
    }
}
