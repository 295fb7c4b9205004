package dk.taellertal.ui.export.part;

import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.block.PartBlock;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes blocks of a page's parts.
 *
 * @param page the page's name
 * @param taken the day of the export
 */
public record PartBlocks(
        String page, DisclosureLevel level, Optional<JournalNumber> journal, LocalDate taken, Texts texts) {

    /**
     * @param code leads back to the very numbers
     * @param address where it is opened
     */
    public PartBlock block(Part part, String code, String address) {
        Fact where = new Fact(code, address);
        return new PartBlock(page, part, caption(part, where), facts(part, where), code, address);
    }

    private List<Phrase> caption(Part part, Fact where) {
        Part.Grounds grounds = part.grounds();
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(grounds.date()
                .map(date -> plain("export.part.source.date", grounds.source(), day(), date))
                .orElseGet(() -> plain("export.part.source", grounds.source(), day())));
        phrases.add(plain("export.part.method", grounds.method()));
        part.notes().forEach(note -> phrases.add(new Phrase(note, false)));
        journal.ifPresent(j -> phrases.add(plain("export.caption.journal", j.value())));
        if (grounds.synthetic()) {
            phrases.add(plain("caption.synthetic"));
        }
        phrases.add(new Phrase(texts.of("export.caption.code", where.name()), true));
        phrases.add(plain("export.caption.code.numbers", where.text()));
        return phrases;
    }

    /** Everything that an export of a part says beside its table, but for the day, the case and the code. */
    public Printed printed(Part part) {
        return Printed.of(
                part,
                standing(part),
                new Printed.Names(texts.of("export.printed.headline"), texts.of("export.printed.picture")));
    }

    private List<Fact> facts(Part part, Fact where) {
        List<Fact> facts = new ArrayList<>(standing(part));
        facts.add(fact("taken", day()));
        journal.ifPresent(j -> facts.add(fact("journal", j.value())));
        facts.add(fact("code", where.name()));
        facts.add(fact("address", where.text()));
        return facts;
    }

    /** What says the same on another day and in another case. */
    private List<Fact> standing(Part part) {
        Part.Grounds grounds = part.grounds();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("measure", part.subtitle()));
        facts.add(fact("definition", grounds.method()));
        facts.add(fact("source", grounds.source()));
        grounds.date().ifPresent(date -> facts.add(fact("date", date)));
        part.notes().forEach(note -> facts.add(fact("note", note)));
        if (grounds.synthetic()) {
            facts.add(fact("synthetic", texts.of("caption.synthetic")));
        }
        facts.add(fact("level", texts.of("export.level." + level)));
        return facts;
    }

    private Phrase plain(String key, Object... arguments) {
        return new Phrase(texts.of(key, arguments), false);
    }

    private Fact fact(String key, String text) {
        return new Fact(texts.of("export.fact." + key), text);
    }

    private String day() {
        return Periods.shown(taken, texts);
    }
}
