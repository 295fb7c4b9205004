package dk.taellertal.ui.export;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.EnglishWords;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.kept.ExportEntry;
import dk.taellertal.ui.export.kept.KeptExports;
import dk.taellertal.ui.export.kept.KeptExports.CodedPart;
import dk.taellertal.ui.export.kept.KeptPart;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedParts;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.export.part.PartBlocks;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.PageSource;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pages that lay themselves out as parts, by their names. */
final class Pages {

    /** A page that was asked for, its parts with their codes. */
    record Asked(Page content, List<CodedPart> coded) {}

    private final Map<String, PageSource> layouts = new LinkedHashMap<>();
    private final KeptExports kept;

    Pages(List<PageSource> layouts, KeptExports kept) {
        layouts.forEach(layout -> this.layouts.put(layout.name(), layout));
        this.kept = kept;
    }

    Asked asked(String name, Map<String, String> choices, DisclosureLevel level, LocalDate today, Texts texts) {
        PageSource layout = Optional.ofNullable(layouts.get(name))
                .orElseThrow(() -> new UnknownThing("there is no page '%s' to export (known: %s)"
                        .formatted(name, String.join(", ", layouts.keySet()))));
        check(name, choices, layout.choices());
        Page content = layout.content(new PageRequest(choices, level, today, texts));
        return new Asked(
                content,
                content.parts().stream()
                        .map(part -> kept.coded(
                                new KeptPart.Question(
                                        name,
                                        part.id(),
                                        content.choices(),
                                        texts.locale().getLanguage()),
                                part,
                                printed(name, part, level, today, texts),
                                level))
                        .toList());
    }

    private static Printed printed(String page, Part part, DisclosureLevel level, LocalDate today, Texts texts) {
        return new PartBlocks(page, level, Optional.empty(), today, texts).printed(part);
    }

    /** @throws IllegalArgumentException where something was chosen that the page does not know */
    private static void check(String name, Map<String, String> choices, List<String> known) {
        choices.keySet().stream()
                .filter(choice -> !known.contains(choice))
                .sorted()
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("the page '%s' has no choice '%s' (expected %s)"
                            .formatted(name, wrong, known.isEmpty() ? "none" : String.join(", ", known)));
                });
    }

    /** A part as it was taken out, and as it is today. */
    OpenedPart open(ExportEntry.OfPart entry, LocalDate today, EnglishWords words) {
        KeptPart.Question question = entry.part().question();
        Map<String, String> newest = new HashMap<>(question.choices());
        newest.remove(PageSource.DATA_VERSION);
        Optional<PageSource> layout = Optional.ofNullable(layouts.get(question.page()));
        Texts texts = UiTexts.in(Locale.forLanguageTag(question.language())).with(words);
        return OpenedParts.open(
                entry,
                layout.flatMap(l -> now(l, new PageRequest(newest, entry.level(), today, texts), question.part())),
                layout.map(l -> l.address(question.choices())).orElse(""),
                layout.map(l -> l.address(newest)).orElse(""),
                texts);
    }

    /** Empty where the page, or the part of it, is not there any more. */
    private static Optional<OpenedParts.Now> now(PageSource layout, PageRequest question, String part) {
        try {
            return layout.content(question).parts().stream()
                    .filter(p -> p.id().equals(part))
                    .findFirst()
                    .map(p -> new OpenedParts.Now(
                            p.table(),
                            printed(layout.name(), p, question.level(), question.today(), question.texts())));
        } catch (UnknownThing gone) {
            return Optional.empty();
        }
    }
}
