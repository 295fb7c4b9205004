package dk.taellertal.ui.export.figure;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureCharts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.kept.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Makes blocks of answers.
 *
 * @param taken the day of the export, on which statuses are told
 */
public record FigureBlocks(
        Catalogue catalogue, DisclosureLevel level, Optional<JournalNumber> journal, LocalDate taken, Texts texts) {

    /** Everything that an export of an answer says, but for the day, the case and the code. */
    public Printed printed(FigureAnswer answer) {
        Provenance provenance =
                new Provenance(answer, catalogue, new FigureWords(catalogue, texts, taken), level, texts);
        return Printed.of(
                block(answer, "", ""),
                provenance.standing(),
                new Printed.Names(texts.of("export.printed.headline"), texts.of("export.printed.picture")),
                texts.locale());
    }

    /**
     * @param code leads back to the very numbers
     * @param address where it is opened
     */
    public FigureBlock block(FigureAnswer answer, String code, String address) {
        FigureWords words = new FigureWords(catalogue, texts, taken);
        FigureChart chart = new FigureCharts(catalogue, texts, taken).chart(answer);
        Provenance provenance = new Provenance(answer, catalogue, words, level, texts);
        Fact where = new Fact(code, address);
        return new FigureBlock(
                answer.figure().id().value(),
                answer.figure().name(),
                answer.figure().unit(),
                chart.title(),
                words.subtitle(answer),
                chart,
                Tables.of(chart, answer, texts),
                provenance.caption(taken, journal, where),
                provenance.facts(taken, journal, where),
                code,
                address,
                answer.synthetic());
    }
}
