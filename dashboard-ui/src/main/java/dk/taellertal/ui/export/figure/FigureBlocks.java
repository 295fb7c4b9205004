package dk.taellertal.ui.export.figure;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureCharts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.ShownCharts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.comment.FigureRemarks;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.FigureBlock;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.page.FigureTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes blocks of answers.
 *
 * @param state what the answers are from
 * @param taken the day of the export, on which statuses are told
 */
public record FigureBlocks(
        Snapshot state, DisclosureLevel level, Optional<JournalNumber> journal, LocalDate taken, Texts texts) {

    /** Everything that an export of an answer says, but for the day, the case and the code. */
    public Printed printed(FigureAnswer answer) {
        return Printed.of(
                block(answer, "", ""),
                provenance(answer).standing(),
                new Printed.Names(texts.of("export.printed.headline"), texts.of("export.printed.picture")),
                texts.locale());
    }

    /**
     * @param code leads back to the very numbers
     * @param address where it is opened
     */
    public FigureBlock block(FigureAnswer answer, String code, String address) {
        FigureChart series = new FigureCharts(state.catalogue(), texts, taken).chart(answer);
        Chart chart = new ShownCharts(state.catalogue(), texts, taken, state.figures(level)).of(answer);
        Provenance provenance = provenance(answer);
        Fact where = new Fact(code, address);
        return new FigureBlock(
                answer.figure().id().value(),
                texts.name(answer.figure()),
                texts.unit(answer.figure().unit()),
                chart.title(),
                words().subtitle(answer),
                chart,
                FigureTables.of(series, answer, texts),
                pictured(provenance.caption(taken, journal, where), chart, series),
                provenance.facts(taken, journal, where),
                code,
                address,
                answer.synthetic() || chart.synthetic());
    }

    /** The caption with what the picture needs to have said of it beside the series, for example whose forecasts it shows. */
    private static List<Phrase> pictured(List<Phrase> caption, Chart chart, FigureChart series) {
        List<Phrase> phrases = new ArrayList<>(caption);
        chart.caption().stream()
                .filter(line -> !series.caption().contains(line))
                .map(line -> new Phrase(line, false))
                .forEach(phrase -> phrases.add(1, phrase));
        return phrases;
    }

    private FigureWords words() {
        return new FigureWords(state.catalogue(), texts, taken);
    }

    private Provenance provenance(FigureAnswer answer) {
        return new Provenance(answer, new FigureRemarks(state, taken, texts), state.catalogue(), words(), level, texts);
    }
}
